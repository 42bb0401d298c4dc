import type { Locale } from '../engine/config.ts';
import { wordingOf } from './formats/wording.ts';
import type { ReportedFinding } from './report.ts';

/** Quoted passages are cut to so many characters. */
const LONGEST = 70;

/** Where a finding is, for someone who has the text without line numbers: quoted, with its line; or the metadata field. */
export function toldPlace(finding: ReportedFinding, locale: Locale): string {
  const { place } = finding;
  if ('field' in place) return capitalised(wordingOf(locale).field(place.field));
  const line = LINE[locale](place.start.line);
  const quote = quoteOf(finding, locale);
  return quote === undefined ? capitalised(line) : `${quote} (${line})`;
}

/** Where the first finding of a fault is: its message need not be preceded by what it quotes itself. */
export function toldFirst(finding: ReportedFinding, locale: Locale): string {
  const { place, message, excerpt } = finding;
  const quotes = excerpt !== undefined && excerpt !== '' && message[locale].includes(excerpt);
  return quotes && !('field' in place)
    ? capitalised(LINE[locale](place.start.line))
    : toldPlace(finding, locale);
}

/** The further places of a fault: each quoted, each line named once. */
export function toldPlaces(findings: readonly ReportedFinding[], locale: Locale): readonly string[] {
  return Array.from(new Set(findings.map((finding) => toldPlace(finding, locale))));
}

/** The passage in quotation marks that nothing inside can close. */
export function quoteOf({ excerpt, context }: ReportedFinding, locale: Locale): string | undefined {
  const text = context ?? excerpt;
  if (text === undefined || text.trim() === '') return undefined;
  const cut =
    text.length > LONGEST
      ? `${text
          .slice(0, LONGEST - 1)
          .replace(/[\ud800-\udbff]$/, '')
          .trimEnd()}…`
      : text;
  return locale === 'fr' ? `« ${cut.replace(/[«»]/g, '"')} »` : `“${cut.replace(/[“”]/g, '"')}”`;
}

const LINE: Readonly<Record<Locale, (line: number) => string>> = {
  fr: (line) => `ligne ${line}`,
  en: (line) => `line ${line}`,
};

function capitalised(text: string): string {
  return text[0]!.toUpperCase() + text.slice(1);
}
