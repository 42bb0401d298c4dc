import type { SourceRange } from '../../document/place.ts';

const pairs: Readonly<Record<string, string>> = {
  '«': '»',
  '“': '”„“',
  '"': '"',
  "'": "'",
  '‘': '’',
  '`': '`',
  '„': '“”',
  '[': ']',
};

// Longer is no title or term; the bound keeps the search for the closing quote linear.
const maxQuoted = 300;

/** The text between the quotes that open between two offsets of a prompt, quotes and inner spaces left out. */
export function quotedAt(
  text: string,
  from: number,
  to: number,
): (SourceRange & { readonly after: number }) | undefined {
  for (let index = from; index < to; index++) {
    const closing = pairs[text[index]!];
    if (!closing || isElision(text, index)) continue;
    const limit = Math.min(text.length, index + maxQuoted);
    for (let end = index + 1; end < limit; end++) {
      if (text[end] === '\n') return undefined;
      if (!closing.includes(text[end]!) || (isElision(text, end) && isLetter(text[end + 1]))) continue;
      const range = trimmed(text, index + 1, end);
      return range.start < range.end ? { ...range, after: end + 1 } : undefined;
    }
    return undefined;
  }
  return undefined;
}

// "l'ADEME et l'INSEE": no quotes.
function isElision(text: string, index: number): boolean {
  return text[index] === "'" && isLetter(text[index - 1]);
}

function isLetter(character: string | undefined): boolean {
  return character !== undefined && /\p{L}/u.test(character);
}

/** A range without the white space (and the given other characters) at its ends. */
export function trimmed(text: string, start: number, end: number, also = ''): SourceRange {
  while (start < end && isTrimmable(text[start]!, also)) start++;
  while (end > start && isTrimmable(text[end - 1]!, also)) end--;
  return { start, end };
}

function isTrimmable(character: string, also: string): boolean {
  return /\s/.test(character) || also.includes(character);
}
