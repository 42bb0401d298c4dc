import { type Field, placeOfField } from '../../src/document/metadata.ts';
import { defineRule } from '../../src/engine/rule.ts';

/** A date that no tool can read leaves the article without one, or at the top of every list. */
export default defineRule({
  id: 'date-invalid',
  category: 'metadata',
  severity: 'warning',
  summary: {
    fr: 'Les dates de l’article existent et se suivent.',
    en: 'The dates of the article exist and are in order.',
  },
  needs: ['metadata'],

  messages: {
    unreadable: ({ date }: { date: string }) => ({
      fr: `« ${date} » n’est pas une date : écrivez-la année-mois-jour, comme 2024-03-01.`,
      en: `“${date}” is no date: write it year-month-day, as in 2024-03-01.`,
    }),
    impossible: ({ date }: { date: string }) => ({
      fr: `Le jour « ${date} » n’existe pas : corrigez la date.`,
      en: `The day “${date}” does not exist: correct the date.`,
    }),
    order: ({ updated, published }: { updated: string; published: string }) => ({
      fr: `La mise à jour (${updated}) précède la publication (${published}) : corrigez l’une des dates.`,
      en: `The update (${updated}) precedes the publication (${published}): correct one of the dates.`,
    }),
  },

  applies: ({ metadata }) => metadata.dates.length > 0,

  *check({ metadata: { dates } }) {
    for (const date of dates) {
      const message = problemOf(date.value);
      if (message) yield { message, data: { date: date.value }, at: placeOfField(date.key ?? 'date', date) };
    }
    const published = dates.find(({ key }) => PUBLISHED.has(key ?? ''));
    const updated = dates.find(({ key }) => UPDATED.has(key ?? ''));
    if (!published || !updated || !isBefore(updated, published)) return;
    yield {
      message: 'order',
      data: { updated: updated.value, published: published.value },
      at: placeOfField(updated.key ?? 'date', updated),
    };
  },
});

const PUBLISHED = new Set(['date', 'pubDate', 'publishDate', 'article:published_time']);
const UPDATED = new Set([
  'updatedDate',
  'lastmod',
  'last_modified_at',
  'last_update',
  'article:modified_time',
]);

const ISO = /^(\d{4})-(\d{1,2})-(\d{1,2})(?=$|[T\s])/;
const DAY_FIRST = /^(\d{1,2})[/.](\d{1,2})[/.](\d{4})\b/;
const YEAR = /(?:^|\D)(?:19|20)\d{2}(?:\D|$)/;
const TEMPLATE = /\{\{|\{%|<%|\$\{/;

function problemOf(date: string): 'unreadable' | 'impossible' | undefined {
  if (TEMPLATE.test(date)) return undefined;
  const iso = ISO.exec(date);
  if (iso) return isDay(Number(iso[1]), Number(iso[2]), Number(iso[3])) ? undefined : 'impossible';
  const dayFirst = DAY_FIRST.exec(date);
  if (dayFirst) {
    const [first, second, year] = [Number(dayFirst[1]), Number(dayFirst[2]), Number(dayFirst[3])];
    return isDay(year, second, first) || isDay(year, first, second) ? undefined : 'impossible';
  }
  // Names of months in any language: a year is all that is asked of them. A count of seconds is a date too.
  return YEAR.test(date) || /^(?:\d{8}|\d{10}|\d{13})$/.test(date) ? undefined : 'unreadable';
}

const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function isDay(year: number, month: number, day: number): boolean {
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const days = month === 2 && isLeap ? 29 : (DAYS[month - 1] ?? 0);
  return day >= 1 && day <= days;
}

function isBefore(updated: Field, published: Field): boolean {
  const days = [updated, published].map(({ value }) => ISO.exec(value));
  if (!days.every((day) => day !== null)) return false;
  const [a, b] = days.map((day) => Number(day![1]) * 10_000 + Number(day![2]) * 100 + Number(day![3]));
  return a! < b!;
}
