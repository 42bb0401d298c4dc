import { matchesOf } from '../../document/matches.ts';
import { foldOf } from '../fold.ts';
import { MONTHS, WEEKDAYS } from './calendar.ts';

/** A day as a text writes it: `lundi 3 janvier 2022`, `31 avril`, `31/04/2022`. */
export interface WrittenDate {
  readonly start: number;
  readonly end: number;
  readonly day: number;
  /** 1 to 12. */
  readonly month: number;
  readonly year?: number;
  /** 0 for Sunday. */
  readonly weekday?: number;
}

const MONTH_NUMBERS: ReadonlyMap<string, number> = new Map(
  MONTHS.map((name, index) => [foldOf(name), index + 1]),
);
const WEEKDAY_NUMBERS: ReadonlyMap<string, number> = new Map(WEEKDAYS.map((name, index) => [name, index]));

const IN_WORDS =
  /(?<![\p{L}\p{N}])(?:(lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)[ \u00a0\u202f]|(?<![\d.,/:-][ \u00a0]?))(\d{1,2})(?:er)?[ \u00a0\u202f](janvier|f[ée]vrier|mars|avril|mai|juin|juillet|ao[ûu]t|septembre|octobre|novembre|d[ée]cembre)(?:[ \u00a0\u202f](\d{4}))?(?![\p{L}\p{N}])/giu;
const IN_DIGITS =
  /(?<![\p{L}\d./-])(?:(lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)[ \u00a0\u202f](?:le )?)?(\d{2})([/.-])(\d{2})\3(\d{4})(?![\d/-])/giu;
/** A day of another era is reckoned by no calendar of ours. */
const BEFORE_CHRIST = /^[ \u00a0\u202f](?:av\.|avant)[ \u00a0\u202f](?:J(?:\.|ésus)|notre ère|l[’']ère)/iu;

/** The days that a text writes with their month, in order: in words, or as day, month and year in digits. */
export function datesOf(text: string): readonly WrittenDate[] {
  if (!/\d/.test(text)) return [];
  return [...datesInWords(text), ...datesInDigits(text)]
    .filter(({ end }) => !BEFORE_CHRIST.test(text.slice(end, end + 20)))
    .sort((a, b) => a.start - b.start);
}

function datesInWords(text: string): readonly WrittenDate[] {
  return matchesOf(text, IN_WORDS).map(({ 0: match, 1: weekday, 2: day, 3: month, 4: year, index }) => ({
    start: index,
    end: index + match.length,
    day: Number(day),
    month: MONTH_NUMBERS.get(foldOf(month!))!,
    ...(year && { year: Number(year) }),
    ...(weekday && { weekday: WEEKDAY_NUMBERS.get(weekday.toLowerCase())! }),
  }));
}

function datesInDigits(text: string): readonly WrittenDate[] {
  return matchesOf(text, IN_DIGITS)
    .map(({ 0: match, 1: weekday, 2: day, 4: month, 5: year, index }) => ({
      start: index,
      end: index + match.length,
      day: Number(day),
      month: Number(month),
      year: Number(year),
      ...(weekday && { weekday: WEEKDAY_NUMBERS.get(weekday.toLowerCase())! }),
    }))
    .filter(({ month, day }) => month >= 1 && month <= 12 && day >= 1 && day <= 31);
}
