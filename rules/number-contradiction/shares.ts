import { matchesOf } from '../../src/document/matches.ts';

/** Two ways in which a text gives one quantity, that do not agree. */
export interface Contradiction {
  readonly start: number;
  readonly end: number;
  readonly said: string;
  /** What the other way of saying it makes, as the text would write it. */
  readonly other: string;
}

const FRACTIONS: Readonly<Record<string, number>> = {
  'la moitié': 50,
  'un tiers': 33.3,
  'le tiers': 33.3,
  'deux tiers': 66.7,
  'un quart': 25,
  'le quart': 25,
  'trois quarts': 75,
  'un cinquième': 20,
  'un dixième': 10,
};

const NUMBER = String.raw`\d{1,3}(?:[,.]\d{1,2})?`;
const GIVEN = String.raw`(?:\s\((?:soit\s)?|,?\ssoit\s)(${NUMBER})[\s\u00a0\u202f]?%\)?`;
const FRACTION = new RegExp(
  String.raw`(?<!\p{L})(${Object.keys(FRACTIONS).join('|')})(?:\sd(?:es?\s|u\s|['’])(?:[\p{L}’'-]+\s){0,2}[\p{L}’'-]+)?${GIVEN}`,
  'giu',
);
const RATIO = new RegExp(
  String.raw`(?<![\d.,])(\d{1,6})\s(?:[\p{L}’'-]+\s){0,2}sur\s(\d{1,6})${GIVEN}`,
  'giu',
);

/** Shares that are rounded, as a quarter for 27 per cent, are no contradiction. In points. */
const ROUNDED = 6;

/** The fractions and ratios of a text beside which another percentage stands: `un quart (45 %)`, `12 sur 40, soit 25 %`. */
export function wrongSharesOf(text: string): readonly Contradiction[] {
  if (!text.includes('%')) return [];
  const fractions = matchesOf(text, FRACTION).map((match) => ({
    match,
    share: FRACTIONS[match[1]!.toLowerCase()]!,
    given: match[2]!,
    slack: ROUNDED,
  }));
  const ratios = matchesOf(text, RATIO).map((match) => ({
    match,
    share: (100 * Number(match[1])) / Math.max(1, Number(match[2])),
    given: match[3]!,
    slack: 1,
  }));
  return [...fractions, ...ratios].flatMap(({ match, share, given, slack }) => {
    if (Math.abs(share - Number(given.replace(',', '.'))) <= slack) return [];
    const other = `${String(Math.round(share * 10) / 10).replace('.', ',')} %`;
    return [{ start: match.index, end: match.index + match[0].length, said: `${given} %`, other }];
  });
}
