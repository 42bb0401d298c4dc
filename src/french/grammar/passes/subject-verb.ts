import { formAt, type GrammarText } from '../grammar-text.ts';
import type { GrammarWord } from '../grammar-word.ts';
import { DETERMINERS } from '../lists/determiners.ts';
import { AVOIR, ETRE, MODALS } from '../lists/verbs.ts';
import type { GrammarSlip } from '../slip.ts';
import type { SubjectVerb } from '../subject.ts';
import {
  ADVERB,
  allPersonsOf,
  FUNCTION,
  INFINITIVE,
  isThirdPerson,
  nominalOf,
  personsOf,
  THIRD_PLURAL,
  THIRD_SINGULAR,
} from '../traits.ts';

/** The verb has the number and person of its subject (`les prix augmente`, `ils était`, `ceux qui vient`). */
export function subjectVerbSlips(text: GrammarText, subjects: readonly SubjectVerb[]): GrammarSlip[] {
  return subjects.flatMap((found) => (isWrong(text.words, found) ? slipOf(text, found) : []));
}

/** Objects behind qui: its verb may then be what the antecedent does to us, and the person is not sure. */
const OTHER_PERSONS = new Set("nous vous me te m' t'".split(' '));

function isWrong(words: readonly GrammarWord[], { subject, verb, clitics }: SubjectVerb): boolean {
  const word = words[verb]!;
  const persons = personsOf(word.traits);
  if (persons === 0 || word.isName || (allPersonsOf(word.traits) & subject.persons) !== 0) return false;
  if (subject.kind === 'relative' && clitics.some((clitic) => OTHER_PERSONS.has(clitic))) return false;
  if (subject.kind !== 'pronoun' && !isThirdPerson(word.traits)) return false;
  // Quels avantages comporte ce choix ?: the phrase may be the object.
  if (/^quel/.test(words[subject.first]!.form)) return false;
  if (subject.kind === 'phrase' && isTitle(words, subject.first, subject.last)) return false;
  return isVerb(words, { subject, verb, clitics });
}

/** être, avoir and verbs of mode are verbs behind any subject, though some are nouns elsewhere. */
function isVerb(words: readonly GrammarWord[], { subject, verb, clitics }: SubjectVerb): boolean {
  const { form, traits } = words[verb]!;
  if (ETRE.has(form) || AVOIR.has(form) || MODALS.has(form))
    return form !== 'a' || !/^(?:posteriori|priori|minima|capella)$/.test(formAt(words, verb + 1));
  const isOnlyVerb = nominalOf(traits) === 0 && (traits & (INFINITIVE | ADVERB | FUNCTION)) === 0;
  if (isOnlyVerb || words[verb]!.isClosed) return isOnlyVerb;
  if (subject.kind === 'relative') return (traits & (ADVERB | FUNCTION)) === 0;
  if (subject.kind === 'pronoun' || clitics.length > 0) return true;
  // Les patients montre des signes: a noun could not stand between the two.
  const next = formAt(words, verb + 1);
  return (traits & (ADVERB | FUNCTION)) === 0 && DETERMINERS.has(next) && !/^(?:du|des|au|aux)$/.test(next);
}

// `Les Misérables est un roman`: the title of a work is one thing.
function isTitle(words: readonly GrammarWord[], first: number, last: number): boolean {
  return words.slice(first + 1, last + 1).some(({ isName }) => isName) && words[first]!.form === 'les';
}

function slipOf({ text, words, corrector }: GrammarText, { subject, verb }: SubjectVerb): GrammarSlip[] {
  const word = words[verb]!;
  const third = subject.persons & (THIRD_SINGULAR | THIRD_PLURAL);
  const repair = corrector.finite(
    word,
    third === (THIRD_SINGULAR | THIRD_PLURAL) ? THIRD_PLURAL : subject.persons,
  );
  return [
    {
      kind: 'subject-verb',
      reason: 'subject',
      start: word.start,
      end: word.end,
      owner: text.slice(words[subject.first]!.start, words[subject.last]!.end),
      replacements: repair ? [repair] : [],
    },
  ];
}
