import { ASPIRATED_H_STEMS, ASPIRATED_H_WORDS, MUTE_H_STEMS } from '../lists/aspirated-h.ts';
import { isAllCaps, isCapitalised } from './casing.ts';

/** An elided word cut in two: `qu'` + `il`; the head holds its apostrophe. */
export interface Elision {
  /** In lower case, with a straight apostrophe. */
  readonly head: string;
  readonly rest: string;
}

/** Words that lose their vowel before another, with their apostrophe (other elisions, as `aujourd'hui`, are whole words). */
const HEADS: ReadonlySet<string> = new Set(
  "l' d' qu' n' s' m' t' j' c' ç' jusqu' lorsqu' puisqu' quoiqu'".split(' '),
);

/** Pronouns and `ne`, which stand before a verb, `en` or `y` only (`s'` also before `il`, as `si`). */
const BEFORE_VERBS: ReadonlySet<string> = new Set("n' s' m' t' j' c' ç'".split(' '));

/** Cuts the elided head off a word (in normal form), or gives undefined when it has none. */
export function elisionOf(form: string): Elision | undefined {
  const at = form.indexOf("'");
  if (at < 1 || at > 6 || at === form.length - 1) return undefined;
  const head = form.slice(0, at + 1).toLowerCase();
  return HEADS.has(head) ? { head, rest: form.slice(at + 1) } : undefined;
}

/** Whether a head is elided before verb forms only (and before `en`, `y`). */
export function standsBeforeVerb(head: string): boolean {
  return BEFORE_VERBS.has(head);
}

/**
 * Whether a word (in normal form) takes an elided word before it: it begins with a vowel or a mute h, as it is said.
 * Sigles spelt letter by letter (`l'HTML`, `d'HLM`) and the number 1 do.
 */
export function takesElision(word: string): boolean {
  const lower = word.toLowerCase();
  const first = lower.charAt(0).normalize('NFD').charAt(0);
  switch (first) {
    case 'h':
      return isAllCaps(word) || !hasAspiratedH(lower);
    case 'y':
      return !/^y[aeiouéèê]/.test(lower) || isCapitalised(word) || /^y(?:euse|eux|èbles?)/.test(lower);
    case '1':
      return !/^1\d/.test(lower);
    case 'o':
      return !/^(?:onz|oui$|ouistiti)/.test(lower);
    case 'u':
      return !/^uhlan/.test(lower);
    case 'a':
    case 'e':
    case 'i':
    case 'œ':
    case 'æ':
      return true;
    default:
      return /^[flmnrsx]/.test(lower) && (word.length === 1 || isAllCaps(word));
  }
}

/** Whether a word in lower case begins with an aspirated h (`haricot`, not `habit`). */
export function hasAspiratedH(lower: string): boolean {
  const word = /^\p{L}+/u.exec(lower.slice(0, 40))?.[0] ?? '';
  if (ASPIRATED_H_WORDS.has(word)) return true;
  for (let length = Math.min(10, word.length); length > 2; length--) {
    const stem = word.slice(0, length);
    if (MUTE_H_STEMS.has(stem)) return false;
    if (ASPIRATED_H_STEMS.has(stem)) return true;
  }
  return false;
}
