import { isApostrophe, isHyphen } from './characters.ts';

/** Accents, soft hyphens, and the spaces inside numbers. */
const MARKS = /[\p{M}\u00ad\s]/gu;

/**
 * A form as keyphrases compare it: lower case, without accents or soft hyphens, œ as oe and æ as ae, straight apostrophes
 * and hyphens, no spaces (`L’Œuvre` → `l'oeuvre`, `1 000` → `1000`). Composed and decomposed letters give the same.
 */
export function foldOf(form: string): string {
  let folded = '';
  let from = 0;
  for (let at = 0; at < form.length; at++) {
    const code = form.charCodeAt(at);
    if (isPlain(code)) continue;
    const letter = foldOfUnit(code);
    if (letter === undefined) return foldAsWhole(form);
    folded += form.slice(from, at) + letter;
    from = at + 1;
  }
  return from === 0 ? form : folded + form.slice(from);
}

/** Small letters and digits of ASCII, `-` and `'`, which fold to themselves. */
function isPlain(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39) || code === 0x2d || code === 0x27;
}

const LATIN_END = 0x250;
/** Latin letters fold each by itself: the marks that would join them lie beyond. Filled on demand. */
const LATIN: (string | undefined)[] = Array.from({ length: LATIN_END });

/** What one UTF-16 unit folds to, if that can be told without its neighbours. */
function foldOfUnit(code: number): string | undefined {
  if (code >= LATIN_END) return isApostrophe(code) ? "'" : isHyphen(code) ? '-' : undefined;
  LATIN[code] ??= foldAsWhole(String.fromCharCode(code));
  return LATIN[code];
}

function foldAsWhole(form: string): string {
  return form
    .toLowerCase()
    .normalize('NFD')
    .replace(MARKS, '')
    .replace(/œ/g, 'oe')
    .replace(/æ/g, 'ae')
    .replace(/[’‘ʼ]/g, "'")
    .replace(/[‐‑]/g, '-');
}
