import type { Locale } from '../../engine/config.ts';
import { englishCount, frenchCount } from '../../engine/counted.ts';
import type { Counts, Report, Verdict } from '../report.ts';

/** The words of the formats, beside the messages of rules and reasons. */
export interface Wording {
  readonly verdict: Readonly<Record<Verdict, string>>;
  readonly severity: Readonly<Record<keyof Counts, string>>;
  readonly score: (score: number) => string;
  readonly standing: (percent: number) => string;
  readonly field: (field: string) => string;
  readonly suppressed: (count: number) => string;
  /** Findings that count and are not listed. */
  readonly unlisted: (count: number) => string;
  readonly more: (count: number) => string;
  /** Findings left out because they are like those shown. */
  readonly alike: (rules: string) => string;
  readonly drafts: (verdicts: Readonly<Record<Verdict, number>>) => string;
  readonly counts: (counts: Counts) => string;
  readonly columns: readonly string[];
}

const FIELD_NAMES: Readonly<Record<string, string>> = {
  title: 'titre',
  h1: 'titre affiché',
  keyphrase: 'requête',
  synonyms: 'synonymes',
  lang: 'langue',
  canonical: 'adresse canonique',
  imageAlt: 'texte alternatif',
  dates: 'date',
};

const FR: Wording = {
  verdict: { accept: 'BON À TIRER', reject: 'À REPRENDRE', none: 'RIEN À JUGER' },
  severity: { error: 'erreur', warning: 'avertissement', info: 'remarque' },
  score: (score) => `note ${score}/100`,
  standing: (percent) => `mieux que ${percent} % des articles publiés`,
  field: (field) => `champ ${FIELD_NAMES[field] ?? field}`,
  suppressed: (count) => `${frenchCount(count, 'remarque masquée', 'remarques masquées')} par le brouillon`,
  unlisted: (count) =>
    `${frenchCount(count, 'remarque comptée et non listée', 'remarques comptées et non listées')} (maxFindings)`,
  more: (count) => `… et ${count} ${count > 1 ? 'autres' : 'autre'}`,
  alike: (rules) => `Et d’autres remarques semblables : ${rules}.`,
  drafts: ({ accept, reject, none }) =>
    [
      frenchCount(accept + reject + none, 'brouillon'),
      frenchCount(accept, 'accepté'),
      frenchCount(reject, 'à reprendre', 'à reprendre'),
      ...(none > 0 ? [frenchCount(none, 'sans objet', 'sans objet')] : []),
    ].join(', '),
  counts: ({ error, warning, info }) =>
    [frenchCount(error, 'erreur'), frenchCount(warning, 'avertissement'), frenchCount(info, 'remarque')].join(
      ', ',
    ),
  columns: ['Brouillon', 'Verdict', 'Note', 'Erreurs', 'Avertissements'],
};

const EN: Wording = {
  verdict: { accept: 'ACCEPTED', reject: 'REJECTED', none: 'NOTHING TO JUDGE' },
  severity: { error: 'error', warning: 'warning', info: 'info' },
  score: (score) => `score ${score}/100`,
  standing: (percent) => `better than ${percent}% of published articles`,
  field: (field) => `field ${field}`,
  suppressed: (count) => `${count} silenced by the draft`,
  unlisted: (count) => `${englishCount(count, 'finding')} counted and not listed (maxFindings)`,
  more: (count) => `… and ${count} more`,
  alike: (rules) => `And more of the same: ${rules}.`,
  drafts: ({ accept, reject, none }) =>
    [
      englishCount(accept + reject + none, 'draft'),
      `${accept} accepted`,
      `${reject} rejected`,
      ...(none > 0 ? [`${none} with nothing to judge`] : []),
    ].join(', '),
  counts: ({ error, warning, info }) =>
    [englishCount(error, 'error'), englishCount(warning, 'warning'), `${info} info`].join(', '),
  columns: ['Draft', 'Verdict', 'Score', 'Errors', 'Warnings'],
};

/** The words of a locale. */
export function wordingOf(locale: Locale): Wording {
  return locale === 'fr' ? FR : EN;
}

/** How many drafts got each verdict. */
export function verdictCounts(reports: readonly Report[]): Readonly<Record<Verdict, number>> {
  const counts = { accept: 0, reject: 0, none: 0 };
  for (const { verdict } of reports) counts[verdict]++;
  return counts;
}
