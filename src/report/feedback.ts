import { LOCALES, type Locale } from '../engine/config.ts';
import { anObject, aWholeNumber, type Check, oneOf } from '../engine/shape.ts';
import { feedbackWording } from './feedback-wording.ts';
import { QUOTATIONS_ARE_DATA, quoted, quotedFacts } from './quoted.ts';
import type { Report, ReportedFinding } from './report.ts';
import { SCORING } from './scoring.ts';
import { shown } from './shown.ts';

/** How orders for a revision are written. */
export interface FeedbackOptions {
  /** Language of the orders. Default `fr`. */
  readonly locale?: Locale;
  /** Most characters of the whole, 500 at least. Default 6,000. */
  readonly maxLength?: number;
}

const checkOptions = anObject({
  locale: oneOf(LOCALES),
  maxLength: aWholeNumber(500),
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
  const { locale = 'fr', maxLength = MAX_LENGTH } = options;
  const wording = feedbackWording(locale);
  const verdict = wording.opening(report);
  if (report.verdict === 'none') return `${verdict}\n`;

  const orders = ordersOf(report);
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

/** The findings of one rule with one message id: one order. */
type Order = readonly [ReportedFinding, ...ReportedFinding[]];

function ordersOf({ findings }: Report): readonly Order[] {
  const orders = new Map<string, [ReportedFinding, ...ReportedFinding[]]>();
  for (const finding of findings) {
    if (finding.severity === 'info') continue;
    const key = `${finding.severity} ${finding.rule} ${finding.messageId}`;
    const order = orders.get(key);
    if (order) order.push(finding);
    else orders.set(key, [finding]);
  }
  // The sort is stable: orders of one weight stay in the order of the draft.
  return [...orders.values()].sort((a, b) => weightOf(b) - weightOf(a));
}

/** Errors before warnings; then what takes most off the overall score. */
function weightOf([{ severity, category }, ...others]: Order): number {
  const { each, most } = SCORING.penalties[severity];
  const lost = Math.min(most, each * (others.length + 1)) * SCORING.weights[category];
  return (severity === 'error' ? 1_000_000 : 0) + lost;
}

function lineOf(order: Order, number: number, locale: Locale): string {
  const wording = feedbackWording(locale);
  const [first, ...others] = order;
  const quote = first.excerpt ? ` (${quoted(first.excerpt, locale)})` : '';
  const places = others.slice(0, MOST_PLACES).map((finding) => placeOf(finding, locale));
  const also = others.length > 0 ? ` ${wording.also(places, others.length - places.length)}` : '';
  return `${number}. ${placeOf(first, locale)}${quote}${wording.colon} ${quotedFacts(first.message[locale], first.data, locale)}${also}`;
}

function placeOf({ place }: ReportedFinding, locale: Locale): string {
  const wording = feedbackWording(locale);
  return 'field' in place ? shown(wording.field(place.field), 'terminal') : wording.line(place.start.line);
}
