import type { Locale } from '../engine/config.ts';
import { wordingOf } from './formats/wording.ts';
import { quoted } from './quoted.ts';
import type { ReportedFinding } from './report.ts';
import { shown } from './shown.ts';

/** Quoted passages are cut to so many characters. */
const LONGEST = 70;

/** Where a finding is, for someone who has the text without line numbers: quoted, with its line; or the metadata field. */
export function toldPlace(finding: ReportedFinding, locale: Locale): string {
  const { place } = finding;
  if ('field' in place) return capitalised(shown(wordingOf(locale).field(place.field), 'terminal'));
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

function quoteOf({ excerpt, context }: ReportedFinding, locale: Locale): string | undefined {
  const text = context ?? excerpt;
  if (text === undefined || text.trim() === '') return undefined;
  if (text.length <= LONGEST) return quoted(text, locale);
  const cut = text.slice(0, LONGEST - 1).replace(/[\ud800-\udbff]$/, '');
  return quoted(`${cut.trimEnd()}…`, locale);
}

const LINE: Readonly<Record<Locale, (line: number) => string>> = {
  fr: (line) => `ligne ${line}`,
  en: (line) => `line ${line}`,
};

function capitalised(text: string): string {
  return text[0]!.toUpperCase() + text.slice(1);
}
