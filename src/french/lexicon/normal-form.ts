const APOSTROPHES = /[\u2019\u2018\u02bc\u02b9\u2032\u00b4\u0060]/g;
const HYPHENS = /[\u2010\u2011]/g;
// Invisible in the middle of a word: soft hyphen, zero-width space and joiners, word joiner, BOM.
const INVISIBLE = /[\u00ad\u200b-\u200d\u2060\ufeff]/g;
// Typographic ligatures of fonts (ﬁ, ﬂ …), which are no letters of French as œ and æ are.
const FONT_LIGATURES = /[\ufb00-\ufb06]/g;

/**
 * A word as the lexicon writes it: composed letters (NFC), straight apostrophe, plain hyphen, nothing invisible.
 * Case and accents stay. A word that is already so comes back as it is.
 */
export function normalForm(word: string): string {
  if (!needsWork(word)) return word;
  return word
    .normalize('NFC')
    .replace(INVISIBLE, '')
    .replace(APOSTROPHES, "'")
    .replace(HYPHENS, '-')
    .replace(FONT_LIGATURES, (ligature) => ligature.normalize('NFKC'));
}

function needsWork(word: string): boolean {
  for (let at = 0; at < word.length; at++) {
    const unit = word.charCodeAt(at);
    // Latin, with œ and all composed French letters, needs nothing below the combining marks but these three.
    if (unit >= 0x2b9 || unit === 0xad || unit === 0xb4 || unit === 0x60) return true;
  }
  return false;
}
