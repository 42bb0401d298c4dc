import type { Locale } from '../../engine/config.ts';
import type { Counts, Report, Verdict } from '../report.ts';

/** The words of the formats, beside the messages of rules and reasons. */
export interface Wording {
  readonly verdict: Readonly<Record<Verdict, string>>;
  readonly severity: Readonly<Record<keyof Counts, string>>;
  readonly score: (score: number) => string;
  readonly field: (field: string) => string;
  readonly suppressed: (count: number) => string;
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
  imageAlt: 'texte de l’image',
  dates: 'date',
};

const FR: Wording = {
  verdict: { accept: 'BON À TIRER', reject: 'À REPRENDRE', none: 'RIEN À JUGER' },
  severity: { error: 'erreur', warning: 'avertissement', info: 'remarque' },
  score: (score) => `note ${score}/100`,
  field: (field) => `champ ${FIELD_NAMES[field] ?? field}`,
  suppressed: (count) => `${count} ${count > 1 ? 'remarques tues' : 'remarque tue'} par le brouillon`,
  more: (count) => `… et ${count} ${count > 1 ? 'autres' : 'autre'}`,
  alike: (rules) => `Et d’autres remarques semblables : ${rules}.`,
  drafts: ({ accept, reject, none }) =>
    [
      many(accept + reject + none, 'brouillon', 'brouillons'),
      many(accept, 'accepté', 'acceptés'),
      many(reject, 'à reprendre', 'à reprendre'),
      ...(none > 0 ? [many(none, 'sans objet', 'sans objet')] : []),
    ].join(', '),
  counts: ({ error, warning, info }) =>
    [
      many(error, 'erreur', 'erreurs'),
      many(warning, 'avertissement', 'avertissements'),
      many(info, 'remarque', 'remarques'),
    ].join(', '),
  columns: ['Brouillon', 'Verdict', 'Note', 'Erreurs', 'Avertissements'],
};

const EN: Wording = {
  verdict: { accept: 'ACCEPTED', reject: 'REJECTED', none: 'NOTHING TO JUDGE' },
  severity: { error: 'error', warning: 'warning', info: 'info' },
  score: (score) => `score ${score}/100`,
  field: (field) => `field ${field}`,
  suppressed: (count) => `${count} silenced by the draft`,
  more: (count) => `… and ${count} more`,
  alike: (rules) => `And more of the same: ${rules}.`,
  drafts: ({ accept, reject, none }) =>
    [
      count(accept + reject + none, 'draft', 'drafts'),
      `${accept} accepted`,
      `${reject} rejected`,
      ...(none > 0 ? [`${none} with nothing to judge`] : []),
    ].join(', '),
  counts: ({ error, warning, info }) =>
    [count(error, 'error', 'errors'), count(warning, 'warning', 'warnings'), `${info} info`].join(', '),
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

// In French, 0 and 1 take the singular.
function many(number: number, one: string, several: string): string {
  return `${number} ${number < 2 ? one : several}`;
}

function count(number: number, one: string, several: string): string {
  return `${number} ${number === 1 ? one : several}`;
}
