import type { FrontMatterSyntax, FrontMatterValue } from './front-matter.ts';

interface Reading {
  readonly text: string;
  readonly offset: number;
  readonly values: Map<string, FrontMatterValue>;
  at: number;
}

/** Reads JSON (RFC 8259) with the place of each value; of a broken one, what stands before the fault. */
export const readJson: FrontMatterSyntax = (text, offset) => {
  const reading: Reading = { text, offset, values: new Map(), at: 0 };
  try {
    if (skipSpace(reading) !== '{') throw new JsonFault('An object is expected.');
    readValue(reading, '');
    if (skipSpace(reading) !== undefined) throw new JsonFault('Nothing may follow the object.');
    return { values: reading.values, flaws: [] };
  } catch (error) {
    if (!(error instanceof JsonFault)) throw error;
    const start = Math.min(offset + reading.at, offset + text.length);
    const range = { start, end: Math.min(start + 1, offset + text.length) };
    return { values: reading.values, flaws: [{ kind: 'front-matter', detail: error.message, range }] };
  }
};

/** What stands at `reading.at` is not what JSON wants there. */
class JsonFault extends Error {}

function readValue(reading: Reading, path: string): unknown {
  const next = skipSpace(reading);
  const start = reading.at;
  if (next === '{') return note(reading, path, start, readObject(reading, path));
  if (next === '[') return note(reading, path, start, readList(reading, path));
  if (next !== '"') return note(reading, path, start, readLiteral(reading));
  const value = readString(reading);
  return note(reading, path, start, value, 1);
}

function note(reading: Reading, path: string, start: number, value: unknown, quote = 0): unknown {
  const { offset, at, values } = reading;
  const range = { start: offset + start + quote, end: offset + at - quote };
  if (path && value !== null) values.set(path, { value, range });
  return value;
}

function readObject(reading: Reading, path: string): object {
  const entries: [string, unknown][] = [];
  readItems(reading, '}', () => {
    if (skipSpace(reading) !== '"') throw new JsonFault('A key in double quotes is expected.');
    const key = readString(reading);
    if (skipSpace(reading) !== ':') throw new JsonFault('A colon is expected after the key.');
    reading.at++;
    entries.push([key, readValue(reading, path ? `${path}.${key}` : key)]);
  });
  return Object.fromEntries(entries);
}

function readList(reading: Reading, path: string): readonly unknown[] {
  const items: unknown[] = [];
  readItems(reading, ']', () => items.push(readValue(reading, `${path}[${items.length}]`)));
  return items;
}

/** What stands between an opening and its closing, parted by commas. */
function readItems(reading: Reading, closing: string, readItem: () => void): void {
  reading.at++;
  if (skipSpace(reading) !== closing) {
    readItem();
    while (skipSpace(reading) === ',') {
      reading.at++;
      readItem();
    }
  }
  if (skipSpace(reading) !== closing) throw new JsonFault(`A comma or ${closing} is expected.`);
  reading.at++;
}

const STRING = /"[^"\\\u0000-\u001f]*(?:\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})[^"\\\u0000-\u001f]*)*"/y;
const LITERAL = /true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;

function readString(reading: Reading): string {
  return JSON.parse(
    matched(reading, STRING, 'The string does not end on its line, or holds a wrong escape.'),
  );
}

/** A number that would not print as it is written is text, as in YAML. */
function readLiteral(reading: Reading): unknown {
  const written = matched(reading, LITERAL, 'A value is expected.');
  const value: unknown = JSON.parse(written);
  return typeof value !== 'number' || String(value) === written ? value : written;
}

function matched(reading: Reading, pattern: RegExp, fault: string): string {
  pattern.lastIndex = reading.at;
  const match = pattern.exec(reading.text);
  if (!match) throw new JsonFault(fault);
  reading.at = pattern.lastIndex;
  return match[0];
}

/** The first character that is no white space, at which the reading then stands; undefined at the end. */
function skipSpace(reading: Reading): string | undefined {
  while (/[ \t\r\n]/.test(reading.text[reading.at] ?? '')) reading.at++;
  return reading.text[reading.at];
}
