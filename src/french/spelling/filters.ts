import { defaultLexicon, isKnown, lookUp } from '../lexicon/index.ts';
import { isDerived, isJoinedTerm, isLearned, isOfVerb } from './derived.ts';
import type { Candidate } from './edit/search.ts';
import { isEnglish, isListedEnglish } from './english.ts';
import { hasForeignSign, isAcronym, isCamelCase } from './letter-classes.ts';
import { ANGLICISED } from './lists/anglicised.ts';
import { COMPUTING_WORDS } from './lists/english-extra.ts';
import { PREFIXES } from './lists/prefixes.ts';
import { isModern } from './modern.ts';
import { isRomanNumeral } from './roman.ts';
import {
  isAccentSlip,
  isFrequentSlip,
  isNoShortName,
  isSlip,
  isStickyCapital,
  isSwapped,
  LOOKALIKE,
} from './slips.ts';

/** A suspect with what surrounds it, as filters judge it. */
export interface Judged {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** In normal form. */
  readonly form: string;
  readonly lower: string;
  readonly opensSentence: boolean;
  /** In quotation marks, or in markup that sets foreign words apart. */
  readonly isAside: boolean;
  /** The word before or after it, on the same line, has a capital: they may be a name together. */
  readonly besideCapital: boolean;
  /** A word beside it is not known either: a passage in another language. */
  readonly foreignNeighbours: number;
  /** The best suggestion within about one edit. */
  nearest(): Candidate | undefined;
  /** The edits of the best suggestion however far, or infinity. */
  farEdits(): number;
}

/**
 * Reasons to let an unknown word pass, in the order they are tried: the first that holds is the one that is counted. Cheap
 * ones first; those that need a suggestion last.
 */
export const FILTERS = {
  /** `mp3`, `2e-3`, `H2O`. */
  digits: ({ form }) => /\d/.test(form),
  /** Addresses, file names, paths, handles, hashtags: `exemple.fr`, `a@b.fr`, `.htaccess`, `@nom`, `#mot`, `snake_case`. */
  address: isAddress,
  /** `JavaScript`, `iPhone`. */
  camelCase: ({ form }) => isCamelCase(form) && !isStickyCapital(form),
  /** `ONU`, `DVDs`. */
  acronym: ({ form }) => isAcronym(form),
  /** Letters of another alphabet, phonetics, single letters, mathematics. */
  symbol: ({ form }) => form.length === 1 || hasForeignSign(form),
  roman: ({ form }) => isRomanNumeral(form),
  /** `traité(e)`, `(re)définir`, `intéressé·e·s`, `étudiant.e.s`. */
  inclusive: ({ form }) => isInclusive(form),
  abbreviation: ({ form }) => /\.$/.test(form),
  /** French that the dictionary does not hold yet. */
  modern: ({ lower }) => isModern(lower),
  /** `usb`, `ndr`: too short for a letter's change to tell a slip from an abbreviation. */
  short: (word) => word.lower.length <= 3 && !isAccentSlip(word) && !isSwapped(word),
  /** `coeur`: right but for its ligature, which is typography. */
  ligature: ({ form }) => /oe|ae/i.test(form) && isKnown(withLigature(form)),
  /** `Etat`: right but for the accents of its capitals, which is typography. */
  capitalAccent: ({ form, nearest }) => isCapitalised(form) && lacksCapitalAccent(form, nearest()?.form),
  /** A capital inside a sentence, unless a frequent word is very near; `Germaine-Tillion` has two and is a name whatever is near. */
  name: (word) =>
    JOINED_CAPITALS.test(word.form) ||
    (isCapitalised(word.form) && !word.opensSentence && !(isSlip(word) && isNoShortName(word))),
  /** The same at a sentence start, where the next word may be the second of a name. */
  opening: (word) => isCapitalised(word.form) && word.opensSentence && !isSlip(word) && !isFrequentSlip(word),
  quoted: (word) => word.isAside && !isSlip(word),
  foreign: ({ foreignNeighbours }) => foreignNeighbours >= 2,
  english: (word) => isEnglishHere(word) || isJoinedTerm(word.lower),
  /** `hors-écran`, `visio-assistance`: of known parts, joined by their writer. */
  compound: (word) => isFreeCompound(word),
  derived: (word) =>
    ((isDerived(word.lower) || isOfVerb(word.lower)) && (editsOf(word) > 90 || lacksHyphenOnly(word))) ||
    (isLearned(word.lower) && isNearRareOnly(word)),
  /** Nothing French is near: a term, a name, another language. */
  remote: (word) =>
    !/-t-(?:ils?|elles?|on)$/.test(word.lower) && word.farEdits() > remoteness(word.lower.length),
} as const satisfies Readonly<Record<string, (word: Judged) => boolean>>;

const JOINED_CAPITALS = /^\p{Lu}\p{Ll}+-\p{Lu}\p{Ll}+$/u;

export type FilterName = keyof typeof FILTERS;

function isAddress({ text, start, end, form }: Judged): boolean {
  if (/[@_/\\:=&#]/.test(form) || /\.[\p{L}\d]/u.test(form)) return true;
  const before = text[start - 1] ?? ' ';
  const after = text[end] ?? ' ';
  return (
    '@#/\\_$.<{'.includes(before) || '/\\_@={'.includes(after) || (after === '(' && text[end + 1] === ')')
  );
}

function isInclusive(form: string): boolean {
  if (/[·•‧]/.test(form)) return true;
  if (form.includes('('))
    return isKnown(form.replace(/[()]/g, '')) || isKnown(form.replace(/^([^(]*)\(.*\)/, '$1'));
  const stem = /^([\p{L}'-]{2,40}?)(?:\.\p{Ll}{1,5}){1,2}$/u.exec(form)?.[1];
  return stem !== undefined && isKnown(stem);
}

/** A word with oe and ae as œ and æ, its capitals kept. */
export function withLigature(form: string): string {
  return form.replace(/oe/g, 'œ').replace(/ae/g, 'æ').replace(/O[eE]/g, 'Œ').replace(/A[eE]/g, 'Æ');
}

function lacksCapitalAccent(form: string, suggestion: string | undefined): boolean {
  if (!suggestion || suggestion.length !== form.length) return false;
  for (let at = 0; at < form.length; at++) {
    const letter = form[at]!;
    if (letter === suggestion[at]) continue;
    if (letter === letter.toLowerCase()) return false;
    if (suggestion[at]!.normalize('NFD')[0] !== letter) return false;
  }
  return true;
}

function isCapitalised(form: string): boolean {
  return form[0] !== form[0]!.toLowerCase();
}

function editsOf(word: Judged): number {
  return word.nearest()?.edits ?? Number.POSITIVE_INFINITY;
}

/** Words that French joins by hyphens only in fixed compounds: elsewhere their hyphen is an error. */
const NEVER_JOINED: ReadonlySet<string> = new Set(
  `à a au aux ce ci de des du en et eux elle elles il ils iel iels on je tu nous vous la le les leur leurs lui moi toi même mêmes ou où par
  que qui quoi se si sa son tout tous y là être peut peu quand quant quelque quelques bien mal plein plus`.split(
    /\s+/,
  ),
);

function isFreeCompound({ lower, nearest }: Judged): boolean {
  const parts = lower.split('-');
  if (
    parts.length < 2 ||
    parts.length > 4 ||
    parts.some((part) => part.length < 2 || NEVER_JOINED.has(part) || part.startsWith("t'"))
  )
    return false;
  if (!parts.every((part) => isKnown(part) || PREFIXES.has(part) || isEnglish(part))) return false;
  const near = nearest();
  // A compound of the lexicon is near: point-virgules.
  if (near && near.edits <= 100 && lookUp(defaultLexicon(), near.form.toLowerCase()) !== 0) return false;
  // réinitialiser exists: the hyphen of ré-initialiser is too many.
  return !isKnown(parts.join(''));
}

function isEnglishHere(word: Judged): boolean {
  const parts = word.lower.split('-');
  if (!parts.some((part) => isEnglish(part) && (parts.length === 1 || !isKnown(part)))) return false;
  if (!parts.every((part) => part === '' || isEnglish(part) || isKnown(part))) return false;
  if (PRONOUNS.has(parts.at(-1)!)) return false;
  if (word.foreignNeighbours > 0) return true;
  if (parts.length > 1) return true;
  if (ANGLICISED.has(word.lower.replace(/s$/, ''))) return false;
  return lacksHyphenOnly(word) || !looksFrench(word);
}

/** Near no word but one that hardly any text holds: `lyonisation`, for which the lexicon has `ionisations`. */
function isNearRareOnly({ nearest }: Judged): boolean {
  const near = nearest();
  return near === undefined || (near.edits > 90 && near.cost - near.edits > UNRANKED);
}

/** What a form costs, at least, that is not among the ranked ones. */
const UNRANKED = 86;

/** `storyboard` and `multiplateforme`, for which the lexicon has `story-board` and `multi-plateforme`: the hyphen is leaving such words. */
function lacksHyphenOnly({ lower, nearest }: Judged): boolean {
  return nearest()?.form.toLowerCase().replace(/-/g, '') === lower;
}

/** English that differs from a usual French word by accents or doubled letters: `reference`, `traffic`, `role`. */
function looksFrench({ lower, nearest }: Judged): boolean {
  if (COMPUTING_WORDS.has(lower)) return false;
  const near = nearest();
  if (!near || lower.length < 4) return false;
  if (lower.length < 6) return near.edits <= 25 && near.cost <= 105;
  // English makes nouns of verbs by -er, French verbs end so: appler.
  return near.edits <= (/er$/.test(lower) && !isListedEnglish(lower) ? 80 : LOOKALIKE);
}

const PRONOUNS: ReadonlySet<string> = new Set(
  'je tu il elle on nous vous ils elles iel iels le la les moi toi lui leur ce ci là'.split(' '),
);

function remoteness(length: number): number {
  return 90 + 12 * length;
}
