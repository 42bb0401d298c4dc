import { firstFrom } from '../../../document/first-from.ts';
import { titleValues } from '../lists/titles.ts';
import { matchAt, phraseTable } from '../phrases.ts';
import { quotedAt, trimmed } from '../quotes.ts';
import type { Prompt, Reading } from '../reading.ts';
import type { Labelled } from './labelled.ts';

const openTitles = phraseTable(titleValues);

/** A label that gives no title but orders one: "Titre : à personnaliser (« … »)". */
export function openTitle(prompt: Prompt, labelled: Labelled): readonly Reading[] | undefined {
  const { text, tokens } = prompt;
  const first = firstFrom(tokens, labelled.start);
  const open = matchAt(openTitles, tokens, first);
  const next = open && tokens[open.to];
  if (!open || (next && next.start < labelled.end && next.gap === 0)) return undefined;
  const custom: Reading = { from: labelled.from, to: open.to, field: 'customTitle', value: true };
  if (!next || next.start >= labelled.end) return [custom];
  const quoted = quotedAt(text, tokens[open.to - 1]!.end, next.start);
  const place = quoted ?? (next.gap === 2 ? trimmed(text, next.start, labelled.end) : undefined);
  if (!place) return [custom];
  const value = text.slice(place.start, place.end);
  const given = { start: place.start, end: place.end };
  return [
    custom,
    { from: open.to, to: firstFrom(tokens, place.end), field: 'sourceTitle', value, place: given },
  ];
}
