/** The number of spoken syllables of a word (first approximation: vowel groups without a final mute e). */
export function countSyllables(word: string): number {
  const letters = word
    .toLowerCase()
    .normalize('NFC')
    .replace(/(?<=.)e(s|nt)?$/, '');
  return Math.max(1, letters.match(/[aeiouyàâäéèêëîïôöûüùœæ]+/g)?.length ?? 0);
}
