import { isBody, placeIn } from '../../src/document/block.ts';
import { isMarked } from '../../src/document/marked-spans.ts';
import { defineRule } from '../../src/engine/rule.ts';
import { daysInMonth, FIRST_GREGORIAN_YEAR, WEEKDAYS, weekdayOf } from '../../src/french/dates/calendar.ts';
import { datesOf, type WrittenDate } from '../../src/french/dates/dates.ts';

/** A day that no calendar has was invented, or mistyped: readers will find the wrong one. */
export default defineRule({
  id: 'date-impossible',
  category: 'spelling',
  severity: 'warning',
  summary: {
    fr: 'Chaque date existe, et son jour de la semaine est le bon.',
    en: 'Each date exists, and its weekday is the right one.',
  },

  messages: {
    noSuchDay: ({ date, days }: { date: string; days: number }) => ({
      fr: `« ${date} » n’existe pas : ce mois compte ${days} jours. Vérifiez la date.`,
      en: `“${date}” does not exist: the month has ${days} days. Check the date.`,
    }),
    wrongWeekday: ({ date, weekday }: { date: string; weekday: string }) => ({
      fr: `« ${date} » : ce jour était ou sera un ${weekday}. Vérifiez le jour et la date.`,
      en: `“${date}”: that day is a ${ENGLISH[weekday]}. Check the weekday and the date.`,
    }),
  },

  applies: ({ blocks }) => blocks.some(isBody),

  *check({ blocks }) {
    for (const block of blocks) {
      if (!isBody(block)) continue;
      for (const date of datesOf(block.text)) {
        if (isMarked(block, date.start, date.end, 'code')) continue;
        const text = block.text.slice(date.start, date.end);
        const at = placeIn(block, date.start, date.end);
        const days = daysInMonth(date.month, date.year);
        const weekday = rightWeekdayOf(date);
        if (date.day > days && isClaimed(block.text, date))
          yield { message: 'noSuchDay' as const, data: { date: text, days }, at };
        else if (weekday !== undefined)
          yield { message: 'wrongWeekday' as const, data: { date: text, weekday }, at };
      }
    }
  },
});

const ENGLISH: Readonly<Record<string, string>> = {
  dimanche: 'Sunday',
  lundi: 'Monday',
  mardi: 'Tuesday',
  mercredi: 'Wednesday',
  jeudi: 'Thursday',
  vendredi: 'Friday',
  samedi: 'Saturday',
};

/**
 * A number over 31 before a month is a day where something says so, and up to 39, where a key was hit twice, unless it numbers
 * something else: `page 45 mai 2019` and `le numéro 32 mars 2019` are none.
 */
function isClaimed(text: string, { day, weekday, start }: WrittenDate): boolean {
  if (day <= 31 || weekday !== undefined) return true;
  const before = text.slice(Math.max(0, start - 16), start);
  return /(?:^|[^\p{L}])(?:le|du|au)\s$/iu.test(before) || (day < 40 && !NUMBERED.test(before));
}

const NUMBERED =
  /(?:(?:^|[^\p{L}])(?:pages?|p\.|n[o°.]|nos|numéros?|versions?|volumes?|vol\.|tomes?|articles?|art\.|chapitres?|lots?|figures?|fig\.|points?|lignes?|éditions?)\s?|[\d%€.,]\s?)$/iu;

/** The weekday of a full date that names another one. */
function rightWeekdayOf({ day, month, year, weekday }: WrittenDate): string | undefined {
  if (weekday === undefined || year === undefined || year < FIRST_GREGORIAN_YEAR) return undefined;
  if (day < 1 || day > daysInMonth(month, year)) return undefined;
  const right = weekdayOf(year, month, day);
  return right === weekday ? undefined : WEEKDAYS[right];
}
