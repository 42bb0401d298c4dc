import type { SourceRange } from '../../document/place.ts';
import { trimmed } from './quotes.ts';

const marks =
  /^\s*(?:(?:[-*+•●▪–—→]|\(?\d{1,2}(?:\.\d{1,2}){0,2}[.)]?|[a-zA-Z][.)]|[IVX]{1,5}[.)]|#{1,6}|\*{0,2}[Hh][1-6]\*{0,2}\s?[:.–-]?)\s+){1,2}/;
const inlineNumber = /(?:^|\s)\(?\d{1,2}[.)/-]\s?(?=\p{L})/gu;
const quotesAndEmphasis = '"«»“”*_`\'‘’';

/** The items of a list written over several lines, with numbers, or set off by semicolons, commas, arrows or slashes. */
export function itemsOf(
  text: string,
  start: number,
  end: number,
  { titles = false } = {},
): readonly SourceRange[] {
  const value = text.slice(start, end);
  const pieces = value.includes('\n') ? piecesBy(value, /\n/g) : inlinePieces(value, titles);
  const items: SourceRange[] = [];
  for (const [from, to] of pieces) {
    const mark = marks.exec(value.slice(from, to))?.[0] ?? '';
    const item = trimmed(text, start + from + mark.length, start + to, `,;.:|${quotesAndEmphasis}`);
    if (item.end > item.start) items.push(item);
  }
  return items;
}

function inlinePieces(value: string, titles: boolean): readonly (readonly [number, number])[] {
  const numbered = piecesBy(value, inlineNumber);
  if (numbered.length > 2) return numbered.map(([from, to]) => [from, to] as const);
  for (const separator of [/;/g, /\s?(?:→|->|>|\|)\s?/g, /\s[/–—-]\s/g]) {
    const pieces = piecesBy(value, separator);
    if (pieces.length > (titles ? 1 : 2) || (pieces.length > 1 && separator.source === ';')) return pieces;
  }
  const lastComma = value.lastIndexOf(',');
  return piecesBy(value, commaOrConjunction, (match) => match[0][0] === ',' || match.index > lastComma);
}

/** A conjunction parts the last two items. */
const commaOrConjunction = /,(?!\d)\s?(?:(?:et|and|puis|ou|or|ni)\s)?|\s(?:et|and|ou|or|ni|&)\s/g;

function piecesBy(
  value: string,
  separator: RegExp,
  parts: (match: RegExpExecArray) => boolean = () => true,
): readonly (readonly [number, number])[] {
  const pieces: [number, number][] = [];
  let from = 0;
  for (const match of value.matchAll(separator)) {
    if (!parts(match)) continue;
    pieces.push([from, match.index]);
    from = match.index + match[0].length;
  }
  pieces.push([from, value.length]);
  return pieces.filter(([first, last]) => value.slice(first, last).trim() !== '');
}
