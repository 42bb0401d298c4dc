import { isRawText } from './elements.ts';

/** A tag or comment of HTML source; `other` is a doctype, a processing instruction or what else a parser drops. */
export interface Tag {
  readonly kind: 'open' | 'close' | 'comment' | 'other';
  /** As written; empty for comments and others. */
  readonly name: string;
  readonly start: number;
  readonly end: number;
  readonly selfClosing: boolean;
}

const NAME = /[a-zA-Z][^\s/>]*/y;

/** The tag or comment that begins at `offset`, where `<` stands; `limit` is where the markup ends. */
export function tagAt(source: string, offset: number, limit = source.length): Tag | undefined {
  const next = source[offset + 1];
  if (next === '!') return declarationAt(source, offset, limit);
  if (next === '?') return other(offset, endAfter(source, '>', offset, limit));
  const isClose = next === '/';
  const nameStart = offset + (isClose ? 2 : 1);
  NAME.lastIndex = nameStart;
  const name = nameStart < limit ? NAME.exec(source)?.[0] : undefined;
  if (!name) return isClose ? bogusCloseAt(source, offset, limit) : undefined;

  const end = attributesEnd(source, nameStart + name.length, limit);
  const selfClosing = source[end - 2] === '/';
  return { kind: isClose ? 'close' : 'open', name, start: offset, end, selfClosing };
}

/** Each tag and comment from `start` on; the content of scripts, styles and the like is passed over. */
export function* tagsIn(source: string, start = 0, limit = source.length): Generator<Tag> {
  let at = source.indexOf('<', start);
  while (at >= 0 && at < limit) {
    const tag = tagAt(source, at, limit);
    if (tag) yield tag;
    const after = tag ? tag.end : at + 1;
    const isRaw = tag?.kind === 'open' && isRawText(tag.name.toLowerCase());
    at = source.indexOf('<', isRaw ? rawTextEnd(source, tag.name, after, limit) : after);
  }
}

/** Where the end tag of a raw text element begins; `limit` when it has none. */
export function rawTextEnd(source: string, name: string, start: number, limit: number): number {
  const endTag = new RegExp(`</${name}[\\s/>]`, 'gi');
  endTag.lastIndex = start;
  const match = endTag.exec(source);
  return match && match.index < limit ? match.index : limit;
}

function attributesEnd(source: string, offset: number, limit: number): number {
  let at = offset;
  while (at < limit) {
    const char = source[at]!;
    if (char === '>') return at + 1;
    if (char !== '=') {
      at++;
      continue;
    }
    at = valueEnd(source, at + 1, limit);
  }
  return limit;
}

/** The offset after an attribute's value when it is quoted, else where the value begins. */
function valueEnd(source: string, offset: number, limit: number): number {
  let at = offset;
  while (at < limit && /\s/.test(source[at]!)) at++;
  const quote = source[at];
  if (quote !== '"' && quote !== "'") return at;
  return endAfter(source, quote, at + 1, limit);
}

function declarationAt(source: string, offset: number, limit: number): Tag {
  if (!source.startsWith('<!--', offset)) return other(offset, endAfter(source, '>', offset, limit));
  const empty = /<!---?>/y;
  empty.lastIndex = offset;
  const end = empty.test(source) ? empty.lastIndex : endAfter(source, '-->', offset + 4, limit);
  return { kind: 'comment', name: '', start: offset, end, selfClosing: false };
}

function bogusCloseAt(source: string, offset: number, limit: number): Tag | undefined {
  if (offset + 2 >= limit) return undefined;
  return other(offset, endAfter(source, '>', offset, limit));
}

function other(start: number, end: number): Tag {
  return { kind: 'other', name: '', start, end, selfClosing: false };
}

function endAfter(source: string, mark: string, offset: number, limit: number): number {
  const at = source.indexOf(mark, offset);
  return at < 0 || at + mark.length > limit ? limit : at + mark.length;
}

const ATTRIBUTE = /([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'<>=]+)))?/g;

/** The attributes of an opening tag, names in lower case, values not decoded. */
export function attributesIn(source: string, tag: Tag): ReadonlyMap<string, string> {
  const attributes = new Map<string, string>();
  const text = source.slice(tag.start + 1 + tag.name.length, tag.end - 1);
  for (const [, name, double, single, bare] of text.matchAll(ATTRIBUTE)) {
    const key = name!.toLowerCase();
    if (!attributes.has(key)) attributes.set(key, double ?? single ?? bare ?? '');
  }
  return attributes;
}
