import { fold } from './fold.ts';
import { glueEnds, glueStarts, innerCapitals } from './lists/glue.ts';

/**
 * How far a token stands from the one before: 0 a space, an apostrophe, a hyphen or emphasis; 1 a comma, bracket, quote
 * or spaced dash; 2 a colon; 3 the end of a sentence, line or glued order.
 */
export type Gap = 0 | 1 | 2 | 3;

/** A word, number or URL of a prompt; offsets in UTF-16 code units. */
export interface Token {
  readonly start: number;
  readonly end: number;
  /** Folded. */
  readonly word: string;
  readonly gap: Gap;
  /** First on its line. */
  readonly newLine: boolean;
  /** Glued to the order before it. */
  readonly glued: boolean;
  readonly capital: boolean;
  /** The value of digits, thousands joined. */
  readonly number?: number;
  /** Thousands are set off by an ordinary space, which may as well stand between two numbers. */
  readonly spacedNumber?: boolean;
  readonly url?: boolean;
}

const tokenPattern =
  /(?:https?:\/\/|www\.)[^\s<>"«»]+|\d{1,3}(?:[.,]\d{1,2})?k(?![\p{L}\p{N}])|\d{1,3}(?:[ \u00a0\u202f\u2009.,'’]\d{3})+(?!\d)|\d+|[\p{L}\p{M}][\p{L}\p{M}\p{N}]*/giu;

// Longer words are no order with text glued to it; the bound keeps the search linear.
const maxGlue = 16;

/** The tokens of a prompt, in order. */
export function tokensOf(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let from = 0;
  for (const match of text.matchAll(tokenPattern)) {
    const start = match.index;
    const raw = match[0];
    pushTokens(tokens, text, from, start, raw);
    from = tokens.at(-1)!.end;
  }
  return tokens;
}

function pushTokens(tokens: Token[], text: string, from: number, start: number, raw: string): void {
  const before = tokens.at(-1);
  const first = !before;
  const separator = text.slice(from, start);
  const newLine = first || separator.includes('\n');
  const gap = first ? 3 : gapOf(separator, before, text, start);
  const code = raw.charCodeAt(0);
  if (code >= 48 && code <= 57) {
    tokens.push({
      start,
      end: start + raw.length,
      word: raw,
      gap,
      newLine,
      glued: false,
      capital: false,
      ...numberOf(raw),
    });
    return;
  }
  if (/^(?:https?:\/\/|www\.)/i.test(raw)) {
    const url = raw.replace(/[.,;:!?)\]}'’”]{1,5}$/, '');
    tokens.push({
      start,
      end: start + url.length,
      word: url,
      gap,
      newLine,
      glued: false,
      capital: false,
      url: true,
    });
    return;
  }
  const cut = glueIn(raw);
  const head = cut ? raw.slice(0, cut) : raw;
  tokens.push({
    start,
    end: start + head.length,
    word: fold(head),
    gap,
    newLine,
    glued: false,
    capital: isCapital(head),
  });
  if (!cut) return;
  const tail = raw.slice(cut);
  tokens.push({
    start: start + cut,
    end: start + raw.length,
    word: fold(tail),
    gap: 3,
    newLine: false,
    glued: true,
    capital: true,
  });
}

function numberOf(raw: string): { number: number; spacedNumber: boolean } {
  if (/k$/i.test(raw))
    return { number: Math.round(Number(raw.slice(0, -1).replace(',', '.')) * 1000), spacedNumber: false };
  return { number: Number(raw.replace(/[^\d]/g, '')), spacedNumber: raw.includes(' ') };
}

function glueIn(raw: string): number {
  for (let index = 2; index < raw.length && index <= maxGlue; index++) {
    if (!isCapital(raw.slice(index, index + 1))) continue;
    const next = raw.slice(index + 1, index + 2);
    // "frenchRSA jeune actif".
    const isAcronym =
      index >= 5 && /^\p{Lu}{2,6}$/u.test(raw.slice(index)) && glueEnds.has(fold(raw.slice(0, index)));
    if (next !== '' && isCapital(next) && !isAcronym) continue;
    // A capital at the end of capitals is one of them ("SOUS-TITRES").
    if (next === '' && isCapital(raw.slice(index - 1, index))) continue;
    if (!glueEnds.has(fold(raw.slice(0, index))) && !glueStarts.has(fold(raw.slice(index)))) continue;
    return innerCapitals.has(fold(raw)) ? 0 : index;
  }
  return 0;
}

function isCapital(text: string): boolean {
  const first = text.slice(0, 1);
  return first !== first.toLowerCase();
}

const abbreviations = new Set([
  'min',
  'max',
  'env',
  'approx',
  'ex',
  'nb',
  'nbre',
  'no',
  'incl',
  'mini',
  'maxi',
]);

function gapOf(separator: string, before: Token, text: string, start: number): Gap {
  if (separator === '' || separator === ' ') return 0;
  if (separator.includes('\n')) return isSoftWrap(separator, before, text, start) ? 0 : 3;
  if (/^\.\s*$/.test(separator) && abbreviations.has(before.word)) return 0;
  if (/[.!?;…•●▪]/.test(separator)) return 3;
  if (/[:=→：]/.test(separator)) return 2;
  if (/[,()[\]{}"«»“”/|<>—–]|\s-{1,3}\s/.test(separator)) return 1;
  return 0;
}

// An e-mail wrapped at its margin: one line break, inside a sentence.
function isSoftWrap(separator: string, before: Token, text: string, start: number): boolean {
  if (!/^\r?\n[ \t]*$|^[ \t]?\r?\n$/.test(separator)) return false;
  const first = text.slice(start, start + 1);
  if (isCapital(first)) return false;
  return before.end - (text.lastIndexOf('\n', before.end - 1) + 1) >= 60;
}
