import { isFunctionWord } from '../../src/french/function-words.ts';

/** The words of a source, and where each stands. */
export interface SourceWords {
  readonly text: string;
  readonly positions: ReadonlyMap<string, readonly number[]>;
}

/** Prepares the folded words of a source. */
export function sourceWordsOf(forms: readonly string[]): SourceWords {
  const positions = new Map<string, number[]>();
  for (const [at, form] of forms.entries()) {
    const known = positions.get(form);
    if (known) known.push(at);
    else positions.set(form, [at]);
  }
  return { text: spaced(forms), positions };
}

/** Whether a source holds all parts of a quotation, word for word. */
export function holds({ text }: SourceWords, parts: readonly (readonly string[])[]): boolean {
  return parts.every((part) => text.includes(spaced(part)));
}

const SHARE_ALIKE = 0.5;
const FEWEST_ALIKE = 2;

/** Whether a passage of a source, twice as long as a quotation at most, has half of its words of meaning: it is what was altered. */
export function resembles({ positions }: SourceWords, quotation: readonly string[]): boolean {
  const wanted = [...new Set(quotation.filter((form) => !isFunctionWord(form)))];
  const needed = Math.max(FEWEST_ALIKE, SHARE_ALIKE * wanted.length);
  const hits = wanted
    .flatMap((form) => (positions.get(form) ?? []).map((at) => ({ at, form })))
    .sort((a, b) => a.at - b.at);
  const held = new Map<string, number>();
  let from = 0;
  for (const { at, form } of hits) {
    held.set(form, (held.get(form) ?? 0) + 1);
    for (; at - hits[from]!.at > 2 * quotation.length; from++) {
      const left = held.get(hits[from]!.form)! - 1;
      if (left === 0) held.delete(hits[from]!.form);
      else held.set(hits[from]!.form, left);
    }
    if (held.size >= needed) return true;
  }
  return false;
}

function spaced(words: readonly string[]): string {
  return ` ${words.join(' ')} `;
}
