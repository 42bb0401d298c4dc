import type { Locale } from '../engine/config.ts';
import { englishCount, frenchCount } from '../engine/counted.ts';
import type { Message } from '../engine/finding.ts';
import { chargeKeyOf } from './evidence/charge-key.ts';
import { quotedFacts } from './quoted.ts';
import type { Reason, ReportedCharge, ReportedFinding } from './report.ts';
import { toldFirst } from './told-place.ts';

/** A reason for each charge: what, where first, in how many other places, and what mending it is worth. */
export function faultReasons(
  charges: readonly ReportedCharge[],
  findings: readonly ReportedFinding[],
): readonly Reason[] {
  return charges.flatMap((charge) => {
    const found = findings.filter((finding) => chargeKeyOf(finding) === chargeKeyOf(charge));
    const [first] = found;
    if (!first) return [];
    const { rule, messageId, points, evidence, times } = charge;
    // Not all findings of a fault are listed where there are very many.
    const places = Math.max(found.length, times);
    const data = { rule, message: messageId, findings: places, place: first.place, points, evidence };
    return [{ code: 'fault' as const, data, message: messageOf(first, places - 1, points) }];
  });
}

function messageOf(first: ReportedFinding, others: number, points: number): Message {
  return { fr: told(first, 'fr', FR, others, points), en: told(first, 'en', EN, others, points) };
}

interface Words {
  readonly colon: string;
  readonly others: (count: number) => string;
  readonly worth: (points: number) => string;
}

function told(first: ReportedFinding, locale: Locale, words: Words, others: number, points: number): string {
  return [
    `${toldFirst(first, locale)}${words.colon} ${quotedFacts(first.message[locale], first.data, locale)}`,
    ...(others > 0 ? [words.others(others)] : []),
    words.worth(points),
  ].join(' ');
}

const FR: Words = {
  colon: ' :',
  others: (count) => (count > 1 ? `De même à ${count} autres endroits.` : 'De même à un autre endroit.'),
  worth: (points) =>
    points > 0 ? `À lui seul : ${frenchCount(points, 'point')} de moins.` : 'Il pèse avec les autres.',
};

const EN: Words = {
  colon: ':',
  others: (count) => `The same in ${englishCount(count, 'other place')}.`,
  worth: (points) =>
    points > 0 ? `Alone: ${englishCount(points, 'point')} off.` : 'It weighs with the others.',
};
