import { once } from '../../document/once.ts';

/** How a lemma is made from its form: `cut` letters off its end, then `add` in their place. */
export interface LemmaCode {
  readonly cut: number;
  readonly add: string;
}

/** What all forms of one kind share: how their lemmas are made, and what they may be. */
export interface Analysis {
  readonly lemmas: readonly LemmaCode[];
  /** How many of the lemmas, from the first on, texts mean; the others are of readings that prose hardly has. */
  readonly likely: number;
  /** The number of the set of readings. */
  readonly readings: number;
}

export interface Analyses {
  of(number: number): Analysis;
  /** The codes of the readings of a set (see readings.ts), lemma by lemma. */
  readingCodes(set: number): readonly (readonly string[])[];
}

/**
 * Reads analyses as the lexicon's build writes them: one a line, edit codes of the lemmas (the unlikely ones behind a bar), a tab
 * and the number of the set of readings; then an empty line, and the sets, one a line, lemma by lemma. A line is read when it is
 * first asked for.
 */
export function openAnalyses(text: () => string): Analyses {
  const parts = once(() => {
    const [analyses = '', sets = ''] = text().replace(/\0+$/, '').split('\n\n');
    return { analyses: analyses.split('\n'), sets: sets.split('\n') };
  });
  const read: Analysis[] = [];
  return {
    of: (number) => (read[number] ??= analysisOf(parts().analyses[number]!)),
    readingCodes: (set) =>
      parts()
        .sets[set]!.split(' ')
        .map((codes) => (codes === '' ? [] : codes.split(','))),
  };
}

function analysisOf(line: string): Analysis {
  const [codes = '', set] = line.split('\t');
  const [likely = '', unlikely] = codes.split('|');
  const lemmas = likely === '' ? [] : likely.split(' ');
  return {
    lemmas: (unlikely === undefined ? lemmas : [...lemmas, ...unlikely.split(' ')]).map(lemmaCodeOf),
    likely: lemmas.length,
    readings: Number(set),
  };
}

function lemmaCodeOf(code: string): LemmaCode {
  const digits = /^\d+/.exec(code)![0];
  return { cut: Number(digits), add: code.slice(digits.length) };
}
