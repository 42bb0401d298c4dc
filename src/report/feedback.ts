import { LOCALES, type Locale } from '../engine/config.ts';
import { anObject, aWholeNumber, type Check, oneOf } from '../engine/shape.ts';
import { feedbackWording } from './feedback-wording.ts';
import { QUOTATIONS_ARE_DATA, quotedFacts } from './quoted.ts';
import type { Report } from './report.ts';
import { type RevisionOrder, revisionOrders } from './revision-orders.ts';
import { shown } from './shown.ts';
import { toldFirst, toldPlaces } from './told-place.ts';

/** How orders for a revision are written. */
export interface FeedbackOptions {
  /** Language of the orders. Default `fr`. */
  readonly locale?: Locale;
  /** Most characters of the whole text, 500 at least. Default 6,000. */
  readonly maxLength?: number;
  /** `text` for a person or a generator (the default), `json` for a program: the orders as data, none left out. */
  readonly format?: 'text' | 'json';
}

const checkOptions = anObject({
  locale: oneOf(LOCALES),
  maxLength: aWholeNumber(500),
  format: oneOf(['text', 'json']),
} satisfies Record<keyof FeedbackOptions, Check>);

const MAX_LENGTH = 6000;
// What a reviser can hold in mind; the next round tells the rest.
const MOST_ORDERS = 25;
const MOST_PLACES = 5;

/**
 * A report as orders for whoever redoes the draft, a person or a generator: what to change, where, quoted, the weightiest
 * first; what only informs is left out. Bounded in length; the same report gives the same text.
 *
 * @throws UserError for an option that does not exist or has a wrong value
 */
export function feedback(report: Report, options: FeedbackOptions = {}): string {
  checkOptions(options, 'options');
  const { locale = 'fr', maxLength = MAX_LENGTH, format = 'text' } = options;
  return format === 'json' ? asJson(report, locale) : asText(report, locale, maxLength);
}

function asText(report: Report, locale: Locale, maxLength: number): string {
  const wording = feedbackWording(locale);
  const verdict = wording.opening(report);
  if (report.verdict === 'none') return `${verdict}\n`;

  const orders = revisionOrders(report);
  const opening = orders.length > 0 ? `${verdict} ${QUOTATIONS_ARE_DATA[locale]}` : verdict;
  const closing = orders.length > 0 ? wording.closing[report.verdict] : '';
  const room = maxLength - opening.length - closing.length - wording.more(orders.length).length - 8;
  const lines: string[] = [];
  let used = 0;
  for (const order of orders.slice(0, MOST_ORDERS)) {
    const line = lineOf(order, lines.length + 1, locale);
    used += line.length + 1;
    if (used > room) break;
    lines.push(line);
  }
  const left = orders.length - lines.length;
  if (left > 0) lines.push(wording.more(left));
  return `${[opening, lines.join('\n'), closing].filter((part) => part !== '').join('\n\n')}\n`;
}

function lineOf({ findings: [first, ...others] }: RevisionOrder, number: number, locale: Locale): string {
  const wording = feedbackWording(locale);
  const places = toldPlaces(others.slice(0, MOST_PLACES), locale);
  const more = others.length - Math.min(others.length, MOST_PLACES);
  const also = others.length > 0 ? ` ${wording.also(places, more)}` : '';
  return `${number}. ${toldFirst(first, locale)}${wording.colon} ${quotedFacts(first.message[locale], first.data, locale)}${also}`;
}

function asJson(report: Report, locale: Locale): string {
  const { verdict, score, reasons } = report;
  const orders = revisionOrders(report).map(({ findings, points }) => {
    const [{ rule, messageId, severity, message }] = findings;
    return {
      rule,
      messageId,
      severity,
      points,
      message: message[locale],
      places: findings.map(({ place, excerpt, context }) => ({
        ...('field' in place ? { field: place.field } : { start: place.start, end: place.end }),
        ...(excerpt !== undefined && { excerpt }),
        ...(context !== undefined && { context }),
      })),
    };
  });
  const revision = { verdict, score, reasons: reasons.map(({ message }) => message[locale]), orders };
  return `${shown(JSON.stringify(revision, undefined, 2), 'json')}\n`;
}
