import { behindAdverbs } from '../adverbs.ts';
import { formAt, type GrammarText } from '../grammar-text.ts';
import type { GrammarWord } from '../grammar-word.ts';
import { AVOIR, ETRE, MODALS, STATES } from '../lists/verbs.ts';
import type { GrammarSlip } from '../slip.ts';
import type { Subject, SubjectVerb } from '../subject.ts';
import {
  ADVERB,
  adjectiveOf,
  FUNCTION,
  GERUND,
  isSingularOnly,
  isThirdPerson,
  nominalOf,
  nounOf,
  participleOf,
  personsOf,
  THIRD_PLURAL,
  THIRD_SINGULAR,
} from '../traits.ts';

/** Clitics that make être the auxiliary of a pronominal verb; behind je and tu their own. */
const REFLEXIVE = /^(?:se|s')$/;
const OWN_REFLEXIVE = /^(?:me|m'|te|t'|nous|vous)$/;
/** Nouns and names of states that stand behind être without agreeing: `sont partie prenante`, `sont légion`. */
const FIXED = new Set(
  'partie prêt part cause témoin maître source preuve signe garant bien mal fait haut bas court cher'.split(
    ' ',
  ),
);

/** What être and its like say of the subject agrees with it: adjectives and participles (`la ville est grand`, `ils ont été reçu`). */
export function attributeSlips(text: GrammarText, subjects: readonly SubjectVerb[]): GrammarSlip[] {
  const { words } = text;
  return subjects.flatMap((found) => {
    const { subject, verb } = found;
    if (words[verb]!.form !== 'étant' && (personsOf(words[verb]!.traits) & subject.persons) === 0) return [];
    if (isPronominal(found)) return [];
    const first = attributeAfter(words, verb);
    if (first === undefined || first >= words.length) return [];
    const slips: GrammarSlip[] = [];
    for (let at: number | undefined = first; at !== undefined; at = coordinated(words, at)) {
      if (isWrong(words, subject, at)) slips.push(slipOf(text, subject, at));
      else if (!isAdjectival(words[at]!)) break;
    }
    return slips;
  });
}

function isPronominal({ subject, clitics }: SubjectVerb): boolean {
  const isThird = (subject.persons & (THIRD_SINGULAR | THIRD_PLURAL)) !== 0;
  return clitics.some((clitic) => REFLEXIVE.test(clitic) || (!isThird && OWN_REFLEXIVE.test(clitic)));
}

/** The place of what être says, or undefined: est …, a été …, peut être …, semble …. */
function attributeAfter(words: readonly GrammarWord[], verb: number): number | undefined {
  const { form } = words[verb]!;
  if (ETRE.has(form) || STATES.has(form) || form === 'étant') {
    const next = behindAdverbs(words, verb + 1);
    return formAt(words, next) === 'être' ? behindAdverbs(words, next + 1) : next;
  }
  const next = behindAdverbs(words, verb + 1);
  if (AVOIR.has(form) || form === 'ayant')
    return formAt(words, next) === 'été' ? behindAdverbs(words, next + 1) : undefined;
  if (!MODALS.has(form)) return undefined;
  if (formAt(words, next) === 'être') return behindAdverbs(words, next + 1);
  const been = behindAdverbs(words, next + 1);
  return formAt(words, next) === 'avoir' && formAt(words, been) === 'été'
    ? behindAdverbs(words, been + 1)
    : undefined;
}

function isAdjectival({ isWord, isClosed, traits }: GrammarWord): boolean {
  return isWord && !isClosed && (adjectiveOf(traits) | participleOf(traits)) !== 0;
}

function isWrong(words: readonly GrammarWord[], subject: Subject, at: number): boolean {
  const word = words[at];
  if (!word || !isAdjectival(word) || word.isName || FIXED.has(word.form) || word.form.includes('-'))
    return false;
  const { traits } = word;
  if ((nominalOf(traits) & subject.agreement) !== 0) return false;
  if ((traits & (ADVERB | FUNCTION | GERUND)) !== 0) return false;
  const next = words[at + 1];
  // est petite fille de: the adjective of a noun behind it.
  if (
    next?.isWord &&
    !next.isClosed &&
    (nounOf(next.traits) & adjectiveOf(traits)) !== 0 &&
    !isThirdPerson(next.traits)
  )
    return false;
  if (next && !next.isWord && next.start === word.end && /[·•(/-]/.test(next.form)) return false;
  // Les enfants sont source de joie: a noun of the singular says what many are.
  if (
    nounOf(traits) !== 0 &&
    isSingularOnly(nounOf(traits)) &&
    participleOf(traits) === 0 &&
    !isSingularOnly(subject.agreement)
  ) {
    return !/^(?:de|d'|pour)$/.test(next?.form ?? '.');
  }
  return true;
}

/** The adjective that et, ou or a comma joins to this one. */
function coordinated(words: readonly GrammarWord[], at: number): number | undefined {
  if (!/^(?:et|ou|,|mais)$/.test(formAt(words, at + 1))) return undefined;
  const next = behindAdverbs(words, at + 2);
  const word = words[next];
  if (!word || !isAdjectival(word) || nounOf(word.traits) !== 0 || isThirdPerson(word.traits))
    return undefined;
  const after = words[next + 1];
  return after?.isWord && !after.isClosed && nominalOf(after.traits) !== 0 ? undefined : next;
}

function slipOf({ text, words, corrector }: GrammarText, subject: Subject, at: number): GrammarSlip {
  const word = words[at]!;
  const isParticiple = participleOf(word.traits) !== 0 && adjectiveOf(word.traits) === 0;
  const repair = corrector.nominal(word, subject.agreement, isParticiple ? 'verb' : 'adjective verb');
  return {
    kind: isParticiple ? 'participle' : 'attribute',
    reason: isParticiple ? 'participle-subject' : 'attribute',
    start: word.start,
    end: word.end,
    owner: text.slice(words[subject.first]!.start, words[subject.last]!.end),
    replacements: repair ? [repair] : [],
  };
}
