/** Letters of the shortest and the longest syllable that a writer strikes twice. */
const SHORTEST_SYLLABLE = 2;
const LONGEST_SYLLABLE = 4;

/** What a word is without a syllable struck twice: `restrictictions` → `restrictions`. Each once, in order. */
export function withoutDoubledSyllables(word: string): readonly string[] {
  const found = new Set<string>();
  for (let length = SHORTEST_SYLLABLE; length <= LONGEST_SYLLABLE; length++) {
    for (let at = 0; at + 2 * length <= word.length; at++) {
      const next = at + length;
      if (word.slice(at, next) !== word.slice(next, next + length)) continue;
      found.add(word.slice(0, at) + word.slice(next));
    }
  }
  return [...found];
}

/** What a word is without the letters that were held down or cried out: `vraaaiment`, `nooon`; undefined if none was. */
export function withoutHeldLetters(word: string): string | undefined {
  const plain = word.replace(/(\p{L})\1{2,}/gu, '$1');
  return plain === word ? undefined : plain;
}
