import { wordsOf } from '../words.ts';

/** A number written in digits. */
export interface WrittenNumber {
  /** Canonical: no thousands separator, a point for decimals, scale applied (`1,5 million` → `1500000`). */
  readonly value: string;
  readonly start: number;
  readonly end: number;
  /** Followed by `%`, a unit or a scale, or with decimals: a fact rather than a count of things at hand. */
  readonly measured: boolean;
}

const NUMBER = /^[+−-]?(\d{1,3}(?:[\s\u00a0\u202f.]\d{3})+|\d+)(?:[,.](\d{1,3}))?(er|re|e|ème|nd|nde)?$/;
const AFTER =
  /^[\s\u00a0\u202f]*(%|‰|€|\$|£|°|pour cent\b|(?:millions?|milliards?|mille)\b|km|kg|m²|euros?\b|dollars?\b|points?\b)/;
const SCALES: Readonly<Record<string, number>> = {
  mille: 3,
  million: 6,
  millions: 6,
  milliard: 9,
  milliards: 9,
};

/** The numbers in digits of a text, in order. Numbers inside names and codes (`UNC4841`, `3.1.2`) are none. */
export function numbersOf(text: string): readonly WrittenNumber[] {
  return wordsOf(text).flatMap(([start, end]) => partsOf(text, start, end));
}

/** The numbers that a text holds in digits or in words, canonical: what a draft may take from it. */
export function numberValuesOf(text: string): ReadonlySet<string> {
  const values = new Set<string>();
  for (const { value, start, end } of numbersOf(text)) {
    values.add(value);
    values.add(plainValueOf(text.slice(start, end)) ?? value);
  }
  for (const { value } of runsOf(text)) values.add(value);
  for (const value of roundNumbersOf(text)) values.add(value);
  return values;
}

/** The numbers in several words of a text (`quarante-sept mille`), in order: one word alone counts things at hand. */
export function numbersInWordsOf(text: string): readonly WrittenNumber[] {
  return runsOf(text).flatMap(({ words, ...number }) => (words > 1 ? [{ ...number, measured: true }] : []));
}

/** The numbers of a text in digits or in words, one word alone included, in order. */
export function countsOf(text: string): readonly WrittenNumber[] {
  const inWords = runsOf(text).map(({ value, start, end }) => ({ value, start, end, measured: false }));
  return [...numbersOf(text), ...inWords].sort((a, b) => a.start - b.start);
}

// Dates, hours and ranges are several numbers: 12/06/2023, 14h30, 10-12.
function partsOf(text: string, start: number, end: number): readonly WrittenNumber[] {
  const word = text.slice(start, end);
  if (!/\d/.test(word)) return [];
  const whole = numberAt(text, start, end);
  if (whole) return [whole];
  if (!/^\d+(?:[/h:–-]\d+)+(?:h|min)?$/i.test(word) && !/^\d+\s?h$/.test(word)) return [];
  return Array.from(word.matchAll(/\d+/g), (match) => ({
    value: String(Number(match[0])),
    start: start + match.index,
    end: start + match.index + match[0].length,
    measured: false,
  }));
}

function numberAt(text: string, start: number, end: number): WrittenNumber | undefined {
  const plain = plainValueOf(text.slice(start, end));
  if (plain === undefined) return undefined;
  const unit = AFTER.exec(text.slice(end, end + 16))?.[1];
  const scale = SCALES[unit ?? ''];
  const value = scale === undefined ? plain : scaled(plain, scale);
  return { value, start, end, measured: unit !== undefined || plain.includes('.') };
}

function plainValueOf(word: string): string | undefined {
  const match = NUMBER.exec(word);
  if (!match) return undefined;
  const whole = match[1]!.replace(/\D/g, '').replace(/^0+(?=\d)/, '');
  const decimals = match[2]?.replace(/(?<!0)0+$/, '');
  return decimals ? `${whole}.${decimals}` : whole;
}

function scaled(value: string, zeros: number): string {
  const [whole = '', decimals = ''] = value.split('.');
  return (whole + decimals.padEnd(zeros, '0').slice(0, zeros)).replace(/^0+(?=\d)/, '');
}

const UNITS: Readonly<Record<string, number>> = Object.fromEntries(
  'zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize'
    .split(' ')
    .map((word, value) => [word, value]),
);
const TENS: Readonly<Record<string, number>> = {
  vingt: 20,
  vingts: 20,
  trente: 30,
  quarante: 40,
  cinquante: 50,
  soixante: 60,
  septante: 70,
  octante: 80,
  huitante: 80,
  nonante: 90,
};
const ROUND: Readonly<Record<string, number>> = {
  dizaine: 10,
  douzaine: 12,
  quinzaine: 15,
  vingtaine: 20,
  trentaine: 30,
  quarantaine: 40,
  cinquantaine: 50,
  soixantaine: 60,
  centaine: 100,
  millier: 1000,
  tiers: 3,
  moitié: 2,
  quart: 4,
  premier: 1,
  première: 1,
};

interface WordRun {
  readonly value: string;
  readonly start: number;
  readonly end: number;
  /** Number words in it. */
  readonly words: number;
}

/** Each run of number words gives its value; `quatre-vingt-dix-sept` is 97. */
function runsOf(text: string): readonly WordRun[] {
  const runs: WordRun[] = [];
  let run: { word: string; start: number; end: number }[] = [];
  const close = () => {
    while (run.at(-1)?.word === 'et') run.pop();
    if (run.length > 0) {
      const words = run.map(({ word }) => word);
      const value = String(valueOfWords(words));
      runs.push({ value, start: run[0]!.start, end: run.at(-1)!.end, words: run.length });
    }
    run = [];
  };
  for (const { 0: written, index } of text.matchAll(/\p{L}+/gu)) {
    const word = written.toLowerCase();
    if (run.length > 0 && !/^[ \u00a0\u202f-]$/.test(text.slice(run.at(-1)!.end, index))) close();
    const goesOn = word === 'et' && run.length > 0;
    if (isNumberWord(word) || goesOn) run.push({ word, start: index, end: index + written.length });
    else close();
  }
  close();
  return runs;
}

function roundNumbersOf(text: string): readonly string[] {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  return words.flatMap((word) => ROUND[word.replace(/s$/, '')] ?? ROUND[word] ?? []).map(String);
}

function isNumberWord(word: string): boolean {
  return (
    (word === 'une' ? UNITS.un : UNITS[word]) !== undefined ||
    TENS[word] !== undefined ||
    /^cents?$/.test(word) ||
    word in SCALES
  );
}

function valueOfWords(run: readonly string[]): number {
  let total = 0;
  let group = 0;
  for (const word of run) {
    if (word in SCALES) {
      total += (group || 1) * 10 ** SCALES[word]!;
      group = 0;
    } else if (/^cents?$/.test(word)) group = (group % 100 || 1) * 100 + (group - (group % 100));
    else if (/^vingts?$/.test(word) && group % 100 === 4) group += 76;
    else group += TENS[word] ?? UNITS[word === 'une' ? 'un' : word] ?? 0;
  }
  return total + group;
}
