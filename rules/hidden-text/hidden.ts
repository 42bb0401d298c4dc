import type { DraftFormat } from '../../src/document/article.ts';
import { matchesOf } from '../../src/document/matches.ts';
import { countWords } from '../../src/french/words.ts';

/** A passage of the source that its own style hides. */
export interface Hidden {
  readonly words: number;
  readonly how: string;
  readonly start: number;
  readonly end: number;
}

/** An opening tag with a style of its own. */
const STYLED =
  /<([a-z][a-z0-9]{0,10})\b[^<>]{0,400}?\bstyle\s?=\s?(?:"([^"<>]{0,400})"|'([^'<>]{0,400})')[^<>]{0,400}>/giu;

/** Ways to hide, with the words from which they hide a text: panels that open use `display: none`, no panel uses the others. */
const WAYS: readonly (readonly [string, RegExp, number])[] = [
  ['font-size: 0', /font-size\s*:\s*0(?:px|pt|em|rem|%)?\s*(?:;|!|$)/iu, 3],
  ['opacity: 0', /(?:^|;)\s*opacity\s*:\s*0(?:\.0+)?\s*(?:;|!|$)/iu, 8],
  ['hors de l’écran', /(?:left|top|right|text-indent)\s*:\s*-\s?\d{4,}(?:px|pt|em)/iu, 8],
  ['display: none', /display\s*:\s*none|visibility\s*:\s*hidden/iu, 40],
];
const COLOUR = /(?:^|;)\s*color\s*:\s*([#\w]+(?:\([\d,. %]+\))?)/iu;
const GROUND = /background(?:-color)?\s*:\s*([#\w]+(?:\([\d,. %]+\))?)/iu;
const FEWEST_ON_OWN_COLOUR = 3;

/** The passages of a draft that are hidden by the style of their element. */
export function hiddenIn(source: string, format: DraftFormat): readonly Hidden[] {
  if (format === 'text' || !/style\s?=/i.test(source)) return [];
  let from = 0;
  return matchesOf(source, STYLED).flatMap(({ 0: tag, 1: name = '', 2: double, 3: single, index }) => {
    const way = index < from ? undefined : wayOf(double ?? single ?? '');
    if (!way) return [];
    const start = index + tag.length;
    const end = endOf(source, start, name);
    const words = countWords(source.slice(start, end).replace(/<[^<>]*>/g, ' '));
    if (words < way[1]) return [];
    from = end;
    return [{ words, how: way[0], start: index, end }];
  });
}

function wayOf(style: string): readonly [how: string, least: number] | undefined {
  const way = WAYS.find(([, pattern]) => pattern.test(style));
  if (way) return [way[0], way[2]];
  const colour = COLOUR.exec(style)?.[1]?.toLowerCase();
  return colour !== undefined && colour === GROUND.exec(style)?.[1]?.toLowerCase()
    ? ['couleur sur sa propre couleur', FEWEST_ON_OWN_COLOUR]
    : undefined;
}

const LONGEST = 20_000;

/** Where the element ends: its own closing tag, past those of its like inside. */
function endOf(source: string, start: number, name: string): number {
  const piece = source.slice(start, start + LONGEST);
  let depth = 1;
  for (const { 0: tag, index } of matchesOf(piece, new RegExp(`</?${name}\\b[^<>]{0,400}>`, 'giu'))) {
    depth += tag.startsWith('</') ? -1 : 1;
    if (depth === 0) return start + index;
  }
  return start + piece.length;
}
