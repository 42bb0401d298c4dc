import { firstFrom } from '../../document/first-from.ts';
import type { SourceRange } from '../../document/place.ts';
import { weighed } from './doubts.ts';
import type { Embedded } from './embedded.ts';
import type { Labelled } from './passes/labelled.ts';
import { readLabelled } from './passes/labelled-values.ts';
import type { Piece } from './pieces.ts';
import { isOpened } from './pieces.ts';
import { trimmed } from './quotes.ts';
import type { Prompt, Reading } from './reading.ts';

/** The readings that stand outside the article and its title, labels read, weak ones said to be in doubt. */
export function settle(
  prompt: Prompt,
  pieces: readonly Piece[],
  embedded: Embedded,
  readings: readonly Reading[],
  labelled: readonly Labelled[],
): readonly Reading[] {
  const outside = outsideOf(prompt, embedded);
  const free = readings.filter((reading) => outside(reading.from, reading.to));
  const settled: Reading[] = [];
  let next = 0;
  for (const whole of labelled) {
    if (!outside(whole.from, whole.to)) continue;
    const clipped = clip(prompt, whole, embedded);
    while (next < free.length && free[next]!.from < clipped.from)
      settled.push(weighed(prompt, pieces, free[next++]!));
    const { found, inside } = settleLabel(prompt, clipped, withinOf(prompt, clipped, free, next));
    for (const reading of found) settled.push(reading);
    next += inside;
  }
  while (next < free.length) settled.push(weighed(prompt, pieces, free[next++]!));
  return settled;
}

function withinOf(
  { tokens }: Prompt,
  { end }: Labelled,
  free: readonly Reading[],
  next: number,
): readonly Reading[] {
  const last = firstFrom(tokens, end);
  let to = next;
  while (to < free.length && free[to]!.from < last) to++;
  return free.slice(next, to);
}

// What a label gives, and how many of the readings inside it are done with.
function settleLabel(
  prompt: Prompt,
  labelled: Labelled,
  within: readonly Reading[],
): { found: readonly Reading[]; inside: number } {
  const cut = cutOf(prompt, labelled, within);
  const last = firstFrom(prompt.tokens, cut.end);
  const inside = within.filter(({ from }) => from < Math.max(last, cut.to));
  const itself = { from: cut.from, to: cut.to };
  const read = readLabelled(
    prompt,
    cut,
    inside.filter(({ from }) => from >= cut.to),
  );
  if (!read) return { found: [itself], inside: 0 };
  const announces = cut.label.kind !== 'topic' && cut.end <= cut.start;
  // "Reformule ce titre : …" is an order as well as a label.
  const own = inside.filter(({ from, field }) => from < cut.to && field === 'customTitle');
  return { found: [...(announces ? [itself] : read), ...own], inside: inside.length };
}

function outsideOf({ tokens }: Prompt, { source, title }: Embedded): (from: number, to: number) => boolean {
  const ranges = [source, title]
    .filter((range): range is SourceRange => range !== undefined)
    .map(({ start, end }) => [firstFrom(tokens, start), firstFrom(tokens, end)] as const);
  return (from, to) => ranges.every(([first, last]) => to <= first || from >= last);
}

function clip({ text }: Prompt, labelled: Labelled, { source, title }: Embedded): Labelled {
  let { end } = labelled;
  for (const range of [source, title])
    if (range && range.start >= labelled.start && range.start < end) end = range.start;
  return end === labelled.end
    ? labelled
    : { ...labelled, ...trimmed(text, labelled.start, Math.max(labelled.start, end), ',;|') };
}

// The value of a label ends where the orders of its line go on.
function cutOf(prompt: Prompt, labelled: Labelled, readings: readonly Reading[]): Labelled {
  const { label } = labelled;
  if (labelled.below || label.kind === 'orders' || label.kind === 'source') return labelled;
  const { tokens, text } = prompt;
  const first = firstFrom(tokens, labelled.start);
  const last = firstFrom(tokens, labelled.end);
  const lastRead = readings.at(-1)?.from ?? -1;
  const isSection = label.kind === 'list' && label.field === 'requiredSections';
  const isHeading = ({ from, field }: Reading) =>
    isSection && field === 'forbiddenTerms' && tokens[from]!.capital && tokens[from]!.gap === 1;
  const starts = new Set(
    readings.filter((reading) => cutsAt(label, reading) && !isHeading(reading)).map(({ from }) => from),
  );
  for (let at = first + 1; at < last; at++) {
    if (tokens[at]!.gap === 0) continue;
    const separator = text.slice(tokens[at - 1]!.end, tokens[at]!.start);
    const ordered = starts.has(at) && /[,;]|[.!]\s|\s[-–—|/]\s/.test(separator);
    const sentence = /[.!?]\s/.test(separator) && label.kind !== 'title' && !isSection;
    const single = label.kind === 'value' && label.field === 'keyphrase' && /[,;(/]/.test(separator);
    const opens = /[.!?;]\s|\s[-–—]\s/.test(separator) && isOpened(tokens, at, last);
    const opened = opens && (label.kind !== 'title' || lastRead >= at);
    const told = label.kind === 'title' && /[.!?]\s/.test(separator) && isToldIn(tokens, starts, at, last);
    if (ordered || sentence || single || opened || told)
      return { ...labelled, ...trimmed(text, labelled.start, tokens[at - 1]!.end) };
  }
  return labelled;
}

// "Titre : Le guide. Le contenu doit faire 1 300 mots": the sentence orders a length.
function isToldIn(
  tokens: Prompt['tokens'],
  starts: ReadonlySet<number>,
  from: number,
  last: number,
): boolean {
  for (let at = from; at < Math.min(last, from + 20); at++) {
    if (at > from && tokens[at]!.gap === 3) return false;
    if (starts.has(at)) return true;
  }
  return false;
}

function cutsAt(label: Labelled['label'], { field }: Reading): boolean {
  if (label.kind !== 'title') return true;
  return field === 'minWords' || field === 'maxWords' || field === 'targetWords';
}
