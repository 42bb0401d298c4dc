import { matchesOf } from '../../src/document/matches.ts';
import { countsOf } from '../../src/french/originality/numbers.ts';
import type { Contradiction } from './shares.ts';

const YEAR = '(1[0-9]{3}|20[0-9]{2})';
const SPAN = new RegExp(
  String.raw`(?<!\p{L})(?:(?:de|entre|depuis)\s${YEAR}\s(?:à|et|jusqu['’]en)\s${YEAR}|\(${YEAR}\s?[-–]\s?${YEAR}\))(?!\d|[\s\u00a0]av)`,
  'giu',
);
const LIFE = new RegExp(
  String.raw`(?<!\p{L})née?\s(?:(?!morte?|décédée?)[^.;!?]){0,60}?${YEAR}[^.;!?]{0,60}?(?:morte?|décédée?)\s(?:[^.;!?\d]){0,40}?${YEAR}`,
  'giu',
);
const LASTING = /^,?\s(?:soit|c['’]est-à-dire|pendant|durant)\s(?:(?:plus|près) de\s)?/i;
const YEARS = /^[\s\u00a0\u202f]ans(?!\p{L})|^[\s\u00a0\u202f]années(?!\p{L})/u;
/** The first and the last year both count, or neither. */
const SLACK = 1;

/** The spans of a text that run backwards, or last longer or shorter than the text says beside them. */
export function wrongYearsOf(text: string): readonly Contradiction[] {
  if (!/\d{4}/.test(text)) return [];
  const spans = [...matchesOf(text, SPAN), ...matchesOf(text, LIFE)];
  return spans.flatMap((match) => {
    const [from, to] = match.slice(1).filter((year) => year !== undefined);
    const end = match.index + match[0].length;
    const length = Number(to) - Number(from);
    if (length < 0) return [{ start: match.index, end, said: from!, other: to! }];
    const lasting = lastingAt(text, end);
    if (!lasting || Math.abs(lasting.years - length) <= SLACK) return [];
    return [{ start: match.index, end: lasting.end, said: `${lasting.years} ans`, other: `${length} ans` }];
  });
}

function lastingAt(text: string, end: number): { readonly years: number; readonly end: number } | undefined {
  const lead = LASTING.exec(text.slice(end, end + 40))?.[0];
  if (lead === undefined) return undefined;
  const from = end + lead.length;
  const [count] = countsOf(text.slice(from, from + 40));
  if (!count || count.start > 0) return undefined;
  const unit = YEARS.exec(text.slice(from + count.end))?.[0];
  return unit === undefined ? undefined : { years: Number(count.value), end: from + count.end + unit.length };
}
