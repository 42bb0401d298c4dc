import {
  ANALYSIS_SHIFT,
  CLASSIC_ONLY,
  KEEP_CASE,
  KNOWN,
  NO_SUGGEST,
  NOMINAL,
  REFORM_ONLY,
  VERB,
} from '../form-value.ts';
import type { AffixFile } from './affix-file.ts';
import { AnalysisTable } from './analysis-table.ts';
import { expand } from './expand.ts';
import type { ValuedForm } from './pack.ts';
import { lemmasOfReadings, type Reading, readingOf } from './readings.ts';
import { reformed } from './reform.ts';

/** All forms with their values, and the text of the analyses that the values number (see analyses.ts). */
export interface CompiledForms {
  readonly forms: readonly ValuedForm[];
  readonly analyses: string;
}

/** Compiles a dictionary: expands it, adds the spelling of 1990, and puts in one value what all readings of a form say. */
export function compile(
  dictionary: string,
  affixes: AffixFile,
  frequencies: ReadonlyMap<string, number>,
): CompiledForms {
  const analyses = new AnalysisTable();
  const classic = readingsOf(dictionary, affixes);
  const lookout = {
    frequencyOf: (word: string) => frequencies.get(word) ?? 0,
    isFormOf: (form: string, verb: string) =>
      classic.get(form)?.some(({ verbal, lemma }) => verbal && lemma === verb) ?? false,
  };
  const forms = [...withReform(classic, frequencies)].map(([form, readings]) => {
    const number = analyses.numberOf(form, readings, lemmasOfReadings(readings, lookout));
    // The ranked words are in lower case: a name has the rank of the common word, too.
    const frequency = frequencies.get(form.toLowerCase()) ?? 0;
    return { form, value: KNOWN | frequency | marks(readings, affixes) | (number << ANALYSIS_SHIFT) };
  });
  return { forms, analyses: analyses.text() };
}

type Readings = Map<string, Reading[]>;

function readingsOf(dictionary: string, affixes: AffixFile): Readings {
  const readings: Readings = new Map();
  for (const derivation of expand(dictionary, affixes)) add(readings, readingOf(derivation));
  return readings;
}

function add(readings: Readings, reading: Reading): void {
  const known = readings.get(reading.form);
  if (known) known.push(reading);
  else readings.set(reading.form, [reading]);
}

/** Marks the readings that 1990 writes otherwise, and adds their new forms where the dictionary has none of that form. */
function withReform(classic: Readings, frequencies: ReadonlyMap<string, number>): Readings {
  const all: Readings = new Map();
  const additions: Reading[] = [];
  const classOf = (form: string) => frequencies.get(form) ?? 0;
  for (const [form, readings] of classic) {
    const marked = readings.map((reading): Reading => {
      const reform = reformed(reading, reading.verbal);
      if (!reform) return reading;
      // The lemma stays the classic one, so that both spellings of a word are forms of one. Where another word has the form,
      // the likelier one counts: sure is sûre rather than sour, murs are walls rather than ripe.
      if (!classic.has(reform.form) || classOf(form) > classOf(reform.form)) {
        additions.push({ ...reading, form: reform.form, only: 'reform' });
      }
      return reform.replaces ? { ...reading, only: 'classic' } : reading;
    });
    all.set(form, marked);
  }
  for (const reading of additions) add(all, reading);
  return all;
}

function marks(readings: readonly Reading[], { keepCase, noSuggest }: AffixFile): number {
  const every = (flag: string | undefined) =>
    flag !== undefined && readings.every(({ flags }) => flags.includes(flag));
  return (
    (every(keepCase) ? KEEP_CASE : 0) |
    (every(noSuggest) ? NO_SUGGEST : 0) |
    (readings.some(({ verbal }) => verbal) ? VERB : 0) |
    (readings.some(({ nominal }) => nominal) ? NOMINAL : 0) |
    (readings.every(({ only }) => only === 'classic') ? CLASSIC_ONLY : 0) |
    (readings.every(({ only }) => only === 'reform') ? REFORM_ONLY : 0)
  );
}
