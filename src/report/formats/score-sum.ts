import type { Locale } from '../../engine/config.ts';
import { CALIBRATION } from '../evidence/calibration.ts';
import type { Report, ReportedCharge } from '../report.ts';

/** The sum behind a score, line by line: evidence, what it alone takes off, how often it was counted, and by which rule. */
export function scoreSum({ charges, evidence, score, standing }: Report, locale: Locale): readonly string[] {
  if (score === null || evidence === null || standing === null) return [];
  const words = WORDS[locale];
  const counting = charges.filter(({ severity }) => severity !== 'info');
  return [
    words.head,
    ...counting.map((charge) => lineOf(charge, words)),
    `${String(evidence).padStart(7)}  ${words.total(score, standing)}`,
    words.anchors(CALIBRATION.anchors.map(([from, given]) => `${given} ↔ ${from}`).join(', ')),
  ];
}

function lineOf(
  { evidence, points, times, rule, messageId, severity }: ReportedCharge,
  words: Words,
): string {
  const alone = points > 0 ? `−${points}` : '0';
  const name = `${rule}/${messageId}${severity === 'error' ? ` (${words.error})` : ''}`;
  return `${String(evidence).padStart(7)}  ${alone.padStart(5)}  ${`×${times}`.padStart(5)}  ${name}`;
}

interface Words {
  readonly head: string;
  readonly error: string;
  readonly total: (score: number, standing: number) => string;
  readonly anchors: (anchors: string) => string;
}

const WORDS: Readonly<Record<Locale, Words>> = {
  fr: {
    head: '  poids   seul   fois  règle/message',
    error: 'erreur',
    total: (score, standing) => `note ${score}/100, mieux que ${standing} % des articles publiés`,
    anchors: (anchors) => `         barème (note ↔ poids) : ${anchors}`,
  },
  en: {
    head: ' weight  alone  times  rule/message',
    error: 'error',
    total: (score, standing) => `score ${score}/100, better than ${standing}% of published articles`,
    anchors: (anchors) => `         scale (score ↔ weight): ${anchors}`,
  },
};
