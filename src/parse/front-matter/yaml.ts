import { type Document, isAlias, isMap, isScalar, isSeq, type Node, parseDocument, type Scalar } from 'yaml';
import type { Flaw } from '../../document/article.ts';
import type { SourceRange } from '../../document/place.ts';
import type { FrontMatterSyntax, FrontMatterValue } from './front-matter.ts';

const MAX_DEPTH = 5;
const MAX_VALUES = 2000;
/** To resolve one, the parser goes through the whole document. */
const MAX_ALIASES = 50;

interface Reading {
  readonly document: Document;
  readonly text: string;
  readonly offset: number;
  /** Whether `COLON` stands for colons in it. */
  readonly isMended: boolean;
  readonly values: Map<string, FrontMatterValue>;
  aliases: number;
}

/** Reads YAML. */
export const readYaml: FrontMatterSyntax = (text, offset) => {
  const first = parsed(text);
  const mended = withoutStrayColons(text, first.errors);
  const document = mended === text ? first : parsed(mended);
  const reading: Reading = {
    document,
    text,
    offset,
    isMended: mended !== text,
    values: new Map(),
    aliases: 0,
  };
  readNode(reading, document.contents, '', 0);
  return {
    values: reading.values,
    flaws: first.errors.slice(0, 1).map((error) => flawOf(error, text, offset)),
  };
};

function parsed(text: string): Document {
  return parseDocument(text, { strict: false, uniqueKeys: false, logLevel: 'silent', prettyErrors: false });
}

/** Stands for a colon that is text; as long as one, so that all offsets hold. */
const COLON = '\uE03A';

/**
 * In `title: Le vélo : le guide`, YAML takes the second colon for that of a key, and all keys that follow go under it. The
 * text with such colons as text.
 */
function withoutStrayColons(text: string, errors: Document['errors']): string {
  const starts = errors
    .filter(({ code }) => code === 'BLOCK_AS_IMPLICIT_KEY')
    .map(({ pos: [start] }) => start);
  let mended = '';
  let from = 0;
  for (const start of starts.sort((a, b) => a - b)) {
    if (start < from) continue;
    const next = text.indexOf('\n', start);
    const end = next < 0 ? text.length : next;
    mended += text.slice(from, start) + text.slice(start, end).replace(/:(?=\s|$)/g, COLON);
    from = end;
  }
  return mended + text.slice(from);
}

function flawOf(
  error: { readonly message: string; readonly pos: [number, number] },
  text: string,
  offset: number,
): Flaw {
  // Where the text ends too early, the place that is named lies behind it.
  const [start, end] = error.pos.map((at) => Math.min(at, text.length)) as [number, number];
  return {
    kind: 'front-matter',
    detail: error.message.split('\n', 1)[0]!,
    range: { start: offset + start, end: offset + Math.max(start, end) },
  };
}

function readNode(reading: Reading, node: unknown, path: string, depth: number): unknown {
  const { values, document } = reading;
  if (depth > MAX_DEPTH || values.size >= MAX_VALUES) return undefined;
  if (isAlias(node) && ++reading.aliases > MAX_ALIASES) return undefined;
  if (isAlias(node)) return readNode(reading, node.resolve(document), path, depth + 1);
  const value = plainValueOf(reading, node, path, depth);
  const range = (node as Node | null)?.range;
  if (path && range && value !== undefined && value !== null) {
    values.set(path, { value, range: rangeOf(reading, node, range) });
  }
  return value;
}

function plainValueOf(reading: Reading, node: unknown, path: string, depth: number): unknown {
  if (isScalar(node)) return asWritten(reading, scalarOf(node));
  if (isSeq(node))
    return node.items.map((item, index) => readNode(reading, item, `${path}[${index}]`, depth + 1));
  if (!isMap(node)) return undefined;
  const entries = node.items.map(({ key, value }) => {
    const name = isScalar(key) ? String(key.value) : String(key);
    return [name, readNode(reading, value, path ? `${path}.${name}` : name, depth + 1)] as const;
  });
  return Object.fromEntries(entries);
}

function asWritten({ isMended }: Reading, value: unknown): unknown {
  return isMended && typeof value === 'string' ? value.replaceAll(COLON, ':') : value;
}

/** A number that would not print as it is written (`007`, `1e3`) is text. */
function scalarOf({ value, source }: Scalar): unknown {
  if (typeof value === 'string' || typeof value === 'boolean' || value === null) return value;
  if (typeof value === 'number' && String(value) === source) return value;
  return source ?? String(value);
}

function rangeOf({ text, offset }: Reading, node: unknown, [start, end]: readonly number[]): SourceRange {
  const type = isScalar(node) ? node.type : undefined;
  const quoted = type === 'QUOTE_DOUBLE' || type === 'QUOTE_SINGLE' ? 1 : 0;
  let from = start! + quoted;
  let to = end! - quoted;
  if (type === 'BLOCK_FOLDED' || type === 'BLOCK_LITERAL') {
    from = text.indexOf('\n', from) + 1;
    while (/\s/.test(text[from] ?? '')) from++;
    while (to > from && /\s/.test(text[to - 1]!)) to--;
  }
  return { start: offset + from, end: offset + Math.max(from, to) };
}
