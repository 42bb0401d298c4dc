import { charOf, firstEdge, lookUp, nextEdge, step, targetOf, valueAt } from '../lexicon/automaton.ts';
import { ANALYSIS_SHIFT, type FormValue, frequencyOf } from '../lexicon/form-value.ts';
import { lemmaBy } from '../lexicon/lemma-codes.ts';
import type { Lexicon } from '../lexicon/lexicon-file.ts';
import { type FormReading, readingsOfValue } from '../lexicon/readings.ts';

/** How many letters an inflected form may be longer than the one it is made from. */
const LONGEST_ENDING = 6;
/** Letters before the end of the stem that inflection may change (blanc, blanche; céder, cède). */
const CHANGING = 2;

/**
 * The form of the same word that has another reading: of the forms of the lexicon that begin as the word and its lemma do, the most
 * frequent. Undefined when there is none.
 *
 * @param from which reading of the form is meant
 * @param to which reading is wanted; asked of readings of the same lemma only
 */
export function inflected(
  lexicon: Lexicon,
  form: string,
  from: (reading: FormReading) => boolean,
  to: (reading: FormReading) => boolean,
): string | undefined {
  const lemmas = new Set(
    readingsOfValue(lexicon, form, lookUp(lexicon, form))
      .filter(from)
      .map(({ lemma }) => lemma),
  );
  const found: { form: string; frequency: number; distance: number }[] = [];
  for (const lemma of lemmas) {
    for (const [other, value] of formsNear(lexicon, form, lemma)) {
      if (!isOfLemma(lexicon, other, value, lemma)) continue;
      const isWanted = readingsOfValue(lexicon, other, value).some(
        (reading) => reading.lemma === lemma && to(reading),
      );
      if (isWanted)
        found.push({
          form: other,
          frequency: frequencyOf(value),
          distance: Math.abs(other.length - form.length),
        });
    }
  }
  found.sort((a, b) => b.frequency - a.frequency || a.distance - b.distance || (a.form < b.form ? -1 : 1));
  return found[0]?.form;
}

// Most neighbours are other words: asking for the lemma alone costs little.
function isOfLemma(lexicon: Lexicon, form: string, value: FormValue, lemma: string): boolean {
  return lexicon.analyses.of(value >>> ANALYSIS_SHIFT).lemmas.some((code) => lemmaBy(code, form) === lemma);
}

function* formsNear(lexicon: Lexicon, form: string, lemma: string): Generator<[string, FormValue]> {
  let shared = 0;
  while (shared < form.length && form[shared] === lemma[shared]) shared++;
  const stem = form.slice(0, Math.max(1, Math.min(shared, lemma.length - 1) - CHANGING));
  let state = lexicon.root;
  for (let at = 0; at < stem.length; at++) state = step(lexicon, state, stem.charCodeAt(at));
  const longest = Math.max(form.length, lemma.length) + LONGEST_ENDING - stem.length;
  const waiting: [number, string][] = state === 0 ? [] : [[state, stem]];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const [from, letters] = next;
    const value = valueAt(lexicon, from);
    if (value !== 0) yield [letters, value];
    if (letters.length - stem.length >= longest) continue;
    for (let edge = firstEdge(lexicon, from); edge !== 0; edge = nextEdge(lexicon, edge)) {
      waiting.push([targetOf(lexicon, edge), letters + String.fromCharCode(charOf(lexicon, edge))]);
    }
  }
}
