import { classAt, DIGIT, LETTER, LOWER, MARK, OTHER, SPACE, UPPER } from '../characters.ts';

/** Whether a small letter stands before a capital (`iPhone`), or two capitals before two small ones (`RNCan`). */
export function isCamelCase(form: string): boolean {
  for (let at = 1; at < form.length; at++) {
    const [before, here] = [classAt(form, at - 1), classAt(form, at)];
    if (before === LOWER && here === UPPER) return true;
    if (before !== UPPER || here !== LOWER || classAt(form, at + 1) !== LOWER) continue;
    if (at > 1 && classAt(form, at - 2) === UPPER) return true;
  }
  return false;
}

/** Whether a form is made of capitals, joined or not, with a small s of the plural at most: `ONU`, `S.N.C.F.`, `DVDs`. */
export function isAcronym(form: string): boolean {
  let capitals = 0;
  const end = form.endsWith('s') ? form.length - 1 : form.length;
  for (let at = 0; at < end; at++) {
    if (classAt(form, at) === UPPER) capitals++;
    else if (at === 0 || !"'’.&-".includes(form[at]!) || classAt(form, at - 1) !== UPPER) return false;
  }
  return capitals > 1;
}

/** Whether a form holds what no French word does: another alphabet, phonetic letters, mathematics. */
export function hasForeignSign(form: string): boolean {
  for (let at = 0; at < form.length; at++) {
    const kind = classAt(form, at);
    if (kind === MARK || kind === SPACE || kind === DIGIT) continue;
    if (kind === LETTER || (kind === OTHER && !"'’.()·•‧-".includes(form[at]!))) return true;
    if (kind !== OTHER && !isLatin(form.charCodeAt(at))) return true;
  }
  return false;
}

function isLatin(code: number): boolean {
  return code < 0x250 || (code >= 0x1e00 && code < 0x1f00) || (code >= 0xfb00 && code < 0xfb07);
}
