const PLAIN = /^[a-z0-9'-]*$/;
/** Accents, soft hyphens, and the spaces inside numbers. */
const MARKS = /[\p{M}\u00ad\s]/gu;

/**
 * A form as keyphrases compare it: lower case, without accents or soft hyphens, œ as oe and æ as ae, straight apostrophes
 * and hyphens, no spaces (`L’Œuvre` → `l'oeuvre`, `1 000` → `1000`). Composed and decomposed letters give the same.
 */
export function foldOf(form: string): string {
  if (PLAIN.test(form)) return form;
  const lower = form.toLowerCase();
  if (PLAIN.test(lower)) return lower;
  return lower
    .normalize('NFD')
    .replace(MARKS, '')
    .replace(/œ/g, 'oe')
    .replace(/æ/g, 'ae')
    .replace(/[’ʼ]/g, "'")
    .replace(/[‐‑]/g, '-');
}
