import { lookUp } from './lexicon/automaton.ts';
import { formInAnyCase } from './lexicon/casing.ts';
import { verbWithClitics } from './lexicon/clitics.ts';
import { elisionOf } from './lexicon/elision.ts';
import { isVerbForm } from './lexicon/form-value.ts';
import type { Lexicon } from './lexicon/lexicon-file.ts';
import { defaultLexicon } from './lexicon/load.ts';
import { normalForm } from './lexicon/normal-form.ts';
import { type FormReading, readingsOfValue } from './lexicon/readings.ts';

export type { FormReading } from './lexicon/readings.ts';

/** What is longer is no word. */
const MAX_LENGTH = 60;

/**
 * All that a form may be: part of speech, lemma, gender, number, person, mood and tense (`porte`: a noun, and five times the
 * verb porter). Elision and clitics are taken off (`l'eau`, `donne-le-moi`), and capitals where the lexicon has the word in lower
 * case only; a name that is also a word in lower case (`Pierre`) has the readings of the name. Empty when the lexicon does not
 * know the word. In no order of likelihood, but readings that prose hardly has come last.
 */
export function readingsOf(word: string): readonly FormReading[] {
  const form = normalForm(word);
  if (form.length === 0 || form.length > MAX_LENGTH) return [];
  const lexicon = defaultLexicon();
  const known = formInAnyCase(lexicon, form);
  if (known !== undefined) return readingsOfValue(lexicon, known, lookUp(lexicon, known));
  return readingsOfParts(lexicon, form);
}

function readingsOfParts(lexicon: Lexicon, form: string): readonly FormReading[] {
  const elision = elisionOf(form);
  if (elision) return readingsOf(elision.rest);
  const verb = form.includes('-') ? verbWithClitics(form)?.verb : undefined;
  if (verb === undefined || !isVerbForm(lookUp(lexicon, verb.toLowerCase()))) return [];
  return readingsOf(verb).filter(({ partOfSpeech }) => partOfSpeech === 'verb');
}
