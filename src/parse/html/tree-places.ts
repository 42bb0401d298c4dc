import type { Element, Nodes } from 'hast';
import type { Position } from 'unist';
import type { SourceRange } from '../../document/place.ts';
import type { Attributes } from '../article/element.ts';

/** At the end of an unfinished tag or comment, a parser's offsets go past the source. */
export function rangeWithin(source: string, node: Nodes): SourceRange {
  const { start, end } = rangeOf(node);
  return { start: Math.min(start, source.length), end: Math.min(end, source.length) };
}

/** What no tag begins stands where it is implied; to a browser `</br>` is a line break, which the tree has without a place. */
export function placeOfImplied({ tagName }: Element, source: string, from: number): SourceRange {
  const tag = /<\/br(?=[\s/>])/gi;
  tag.lastIndex = from;
  const found = tagName === 'br' ? tag.exec(source) : null;
  const closing = found ? source.indexOf('>', tag.lastIndex) : -1;
  return found && closing >= 0 ? { start: found.index, end: closing + 1 } : { start: from, end: from };
}

interface VerboseData {
  readonly position?: {
    readonly opening?: Position;
    readonly properties?: Readonly<Record<string, Position | undefined>>;
  };
}

/** The offset after the start tag, which the verbose parse keeps. */
export function openingEndOf({ data }: Element): number | undefined {
  return (data as VerboseData | undefined)?.position?.opening?.end.offset;
}

/** The place of an attribute, name and value. */
export function attributePlaceOf({ data }: Element, name: string): SourceRange | undefined {
  const place = (data as VerboseData | undefined)?.position?.properties?.[
    PROPERTY_OF[name] ?? camelCaseOf(name)
  ];
  if (place?.start.offset === undefined || place.end.offset === undefined) return undefined;
  return { start: place.start.offset, end: place.end.offset };
}

export function rangeOf(node: Nodes): SourceRange {
  const start = node.position?.start.offset ?? 0;
  return { start, end: node.position?.end.offset ?? start };
}

/** Attributes by their HTML names, whatever hast calls them. */
export function attributesOf(node: Element): Attributes {
  const { properties } = node;
  return (name) => {
    const value = properties[name] ?? properties[PROPERTY_OF[name] ?? camelCaseOf(name)];
    if (value === undefined || value === null || value === false) return undefined;
    if (value === true) return '';
    return Array.isArray(value) ? value.join(' ') : String(value);
  };
}

const PROPERTY_OF: Readonly<Record<string, string>> = {
  class: 'className',
  'aria-labelledby': 'ariaLabelledBy',
};

function camelCaseOf(name: string): string {
  return name.includes('-') ? name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase()) : name;
}
