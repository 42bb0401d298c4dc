import { lemmaCode } from './lemma-code.ts';
import { readingCodes } from './reading-codes.ts';
import { byCodeUnit, type Reading } from './readings.ts';

/** Numbers the analyses of forms, and writes them down as analyses.ts reads them. */
export class AnalysisTable {
  readonly #analyses = new Map<string, number>();
  readonly #readingSets = new Map<string, number>();

  /**
   * The number of the analysis of a form.
   *
   * @param likely its lemmas that texts mean; those that other readings have come behind them
   */
  numberOf(form: string, readings: readonly Reading[], likely: readonly string[]): number {
    const others = new Set(readings.map(({ lemma }) => lemma));
    for (const lemma of likely) others.delete(lemma);
    const unlikely = [...others].sort(byCodeUnit);

    const groups = [...likely, ...unlikely].map((lemma) => codesOf(readings, lemma).join(','));
    const codes = [likely, unlikely].map((lemmas) => lemmas.map((lemma) => lemmaCode(form, lemma)).join(' '));
    const set = numbered(this.#readingSets, groups.join(' '));
    return numbered(this.#analyses, `${codes.join('|').replace(/\|$/, '')}\t${set}`);
  }

  text(): string {
    return [...this.#analyses.keys(), '', ...this.#readingSets.keys()].join('\n');
  }
}

function codesOf(readings: readonly Reading[], lemma: string): readonly string[] {
  const own = readings.filter((reading) => reading.lemma === lemma);
  return [...new Set(own.flatMap(({ tags }) => readingCodes(tags)))].sort(byCodeUnit);
}

function numbered(numbers: Map<string, number>, key: string): number {
  const number = numbers.get(key) ?? numbers.size;
  numbers.set(key, number);
  return number;
}
