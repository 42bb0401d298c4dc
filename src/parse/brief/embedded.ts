import type { SourceRange } from '../../document/place.ts';
import type { Line } from './lines.ts';
import type { Labelled } from './passes/labelled.ts';
import type { Cover, Piece } from './pieces.ts';
import { pieceAt } from './pieces.ts';
import { isBelowColon } from './prose-runs.ts';
import { trimmed } from './quotes.ts';
import type { Prompt, Reading } from './reading.ts';
import { sourceIn } from './source.ts';
import { headlineBefore, headlineOf, titleAfter } from './title.ts';
import { isRightAbove } from './title-above.ts';

/** What a prompt embeds that is no order: the source article and its title. */
export interface Embedded {
  readonly source: SourceRange | undefined;
  /** False when the prompt does not say what its long text is. */
  readonly sure: boolean;
  readonly title: SourceRange | undefined;
}

// A prompt that orders a title says so once or twice; more are in the article.
const maxTitleOrders = 3;

/** Finds the source article and its title. */
export function embeddedIn(
  prompt: Prompt,
  lines: readonly Line[],
  pieces: readonly Piece[],
  cover: Cover,
  readings: readonly Reading[],
  labelled: readonly Labelled[],
): Embedded {
  const titled = labelled.some(({ label, start, end }) => label.kind === 'title' && end > start);
  const orders = readings.filter(({ field }) => field === 'customTitle').slice(0, maxTitleOrders);
  const given = titled
    ? undefined
    : firstOf(orders, (order) => titleAfter(prompt, lines, pieces, cover, order));
  const source = sourceIn(prompt, lines, pieces, labelled, given);
  if (!source) return { source: undefined, sure: false, title: given };
  if (given && given.start < source.start) return { source, sure: source.sure, title: given };
  if (given && given.end > source.end) return { source, sure: source.sure, title: given };
  const headline = headlineOf(prompt, lines, source);
  if (headline) {
    const rest = trimmed(prompt.text, headline.end, source.end, '*_#»”"');
    // A headline above a text is what an article looks like.
    return { source: { start: startOf(prompt.text, rest), end: rest.end }, sure: true, title: headline };
  }
  const before = titled ? undefined : headlineBefore(prompt, lines, pieces, source.start);
  const sure = source.sure || labelled.some((one) => isTitleBelowColon(prompt, pieces, one, source));
  return { source, sure, title: before };
}

// "Réécris en 500 mots :", then "Titre : …", then a text.
function isTitleBelowColon(
  prompt: Prompt,
  pieces: readonly Piece[],
  { label, from, start, end }: Labelled,
  source: SourceRange,
): boolean {
  if (label.kind !== 'title' || !isRightAbove(prompt.text, { start, end }, source)) return false;
  return isBelowColon(prompt, pieces, pieceAt(pieces, from));
}

// Trimming the end of the headline's line must not take the mark that opens the article.
function startOf(text: string, { start }: SourceRange): number {
  let first = start;
  while (first > 0 && /[#*_"”»]/.test(text[first - 1]!)) first--;
  return first;
}

function firstOf<Item, Result>(
  items: readonly Item[],
  find: (item: Item) => Result | undefined,
): Result | undefined {
  for (const item of items) {
    const found = find(item);
    if (found !== undefined) return found;
  }
  return undefined;
}
