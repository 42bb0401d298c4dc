import { parse, TomlError } from 'smol-toml';
import type { SourceRange } from '../../document/place.ts';
import type { FrontMatterSyntax, FrontMatterValue } from './front-matter.ts';

/** Reads TOML. Its parser keeps no places, so each key is found again line by line. */
export const readToml: FrontMatterSyntax = (text, offset) => {
  const ranges = rangesIn(text, offset);
  try {
    const values = new Map<string, FrontMatterValue>();
    collect(parse(text), '', ranges, values, { start: offset, end: offset + text.length });
    return { values, flaws: [] };
  } catch (error) {
    if (!(error instanceof TomlError)) throw error;
    const start = offset + offsetOf(text, error.line, error.column);
    const detail = error.message.split('\n', 1)[0]!;
    return {
      values: quotedValues(text, offset, ranges),
      flaws: [
        { kind: 'front-matter', detail, range: { start, end: Math.min(start + 1, offset + text.length) } },
      ],
    };
  }
};

function collect(
  table: object,
  path: string,
  ranges: ReadonlyMap<string, SourceRange>,
  values: Map<string, FrontMatterValue>,
  around: SourceRange,
): void {
  for (const [key, value] of Object.entries(table)) {
    const name = Array.isArray(table) ? `${path}[${key}]` : path ? `${path}.${key}` : key;
    const range = ranges.get(name) ?? around;
    const isTable = typeof value === 'object' && value !== null && !(value instanceof Date);
    values.set(name, { value: isTable || isPlain(value) ? value : textOf(value), range });
    if (isTable) collect(value, name, ranges, values, range);
  }
}

function isPlain(value: unknown): boolean {
  return typeof value === 'boolean' || typeof value === 'number';
}

/** A TOML date prints itself as written. */
function textOf(value: unknown): string {
  return value instanceof Date ? (value as { toISOString(): string }).toISOString() : String(value);
}

const TABLE = /^\s*\[([^[\]]+)\]\s*(?:#.*)?$/;
const KEY = /^(\s*)([A-Za-z0-9_.-]+|"[^"\n]*"|'[^'\n]*')(\s*=\s*)/;

function rangesIn(text: string, offset: number): ReadonlyMap<string, SourceRange> {
  const ranges = new Map<string, SourceRange>();
  let table = '';
  let at = 0;
  for (const line of text.split('\n')) {
    const header = TABLE.exec(line);
    if (header) table = unquoted(header[1]!.trim());
    const key = KEY.exec(line);
    if (key) {
      const name = unquoted(key[2]!);
      const start = at + key[0].length;
      ranges.set(table ? `${table}.${name}` : name, shifted(valueRange(text, start), offset));
    }
    at += line.length + 1;
  }
  return ranges;
}

/** A string without its quotes; any other value to the end of its line. */
function valueRange(text: string, start: number): SourceRange {
  const quote = /^(?:"""|'''|"|')/.exec(text.slice(start, start + 3))?.[0];
  if (!quote) return { start, end: start + lineValue(text, start).length };
  let end = start + quote.length;
  while (end < text.length && !text.startsWith(quote, end))
    end += text[end] === '\\' && quote[0] === '"' ? 2 : 1;
  return { start: start + quote.length, end: Math.min(end, text.length) };
}

function lineValue(text: string, start: number): string {
  const line = text.indexOf('\n', start);
  return text
    .slice(start, line < 0 ? text.length : line)
    .replace(/#.*$/s, '')
    .trimEnd();
}

/** What can be saved of a broken front matter: the keys with a quoted value. */
function quotedValues(
  text: string,
  offset: number,
  ranges: ReadonlyMap<string, SourceRange>,
): Map<string, FrontMatterValue> {
  const values = new Map<string, FrontMatterValue>();
  for (const [name, range] of ranges) {
    const before = text[range.start - offset - 1];
    const value = text.slice(range.start - offset, range.end - offset);
    if (before === '"' || before === "'") values.set(name, { value, range });
  }
  return values;
}

function unquoted(name: string): string {
  return name.replace(/^["'](.*)["']$/, '$1');
}

function shifted({ start, end }: SourceRange, offset: number): SourceRange {
  return { start: start + offset, end: end + offset };
}

function offsetOf(text: string, line: number, column: number): number {
  let at = 0;
  for (let current = 1; current < line; current++) {
    const next = text.indexOf('\n', at);
    if (next < 0) break;
    at = next + 1;
  }
  return Math.min(at + column - 1, text.length);
}
