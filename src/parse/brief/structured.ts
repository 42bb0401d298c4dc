import { isMap, isScalar, LineCounter, parseDocument } from 'yaml';
import type { Brief } from '../../document/brief.ts';
import { nearestOf } from '../../document/nearest.ts';
import type { SourceRange } from '../../document/place.ts';
import { UserError } from '../../document/user-error.ts';
import { fold } from './fold.ts';
import { labels } from './lists/labels.ts';
import { languageOf } from './passes/language.ts';
import { matchAt, phraseTable } from './phrases.ts';
import { briefSchema } from './schema.ts';
import type { BriefInput } from './shape.ts';
import { tokensOf } from './tokens.ts';
import { wrongIn } from './validate.ts';

const known: readonly string[] = Object.keys(briefSchema.properties);
// What `parseBrief` adds: a parsed brief may be given back.
const added = ['unparsed', 'ambiguous', 'orders', 'places'] as const;
const labelTable = phraseTable(labels);

/** A brief from an object, checked against `briefSchema`. @throws UserError */
export function readObject(input: BriefInput): Brief {
  if (typeof input !== 'object' || input === null || Array.isArray(input)) {
    throw new UserError('A brief is a text or an object with keys such as minWords or keyphrase.');
  }
  const { unparsed = [], ambiguous = [], orders = [], places = {} } = input;
  const fields = checked(
    Object.entries(input).filter(([key]) => !(added as readonly string[]).includes(key)),
  );
  return { ...fields, unparsed, ambiguous, orders, places };
}

/** A brief from a YAML or JSON text that is a mapping with keys of a brief; `undefined` for any other text. @throws UserError */
export function readStructuredText(text: string): Brief | undefined {
  const keys = topKeysOf(text);
  const isJson = text.trimStart().startsWith('{');
  if (!keys?.some((key) => known.includes(key))) {
    if (isJson && keys?.[0] !== undefined && isJsonText(text)) throw new UserError(unknownKey(keys[0]));
    return undefined;
  }
  const strange = keys.filter((key) => !known.includes(key));
  // People write such labels too: they are read as free text.
  if (!isJson && strange.length > 0 && strange.every((key) => isLabel(key))) return undefined;
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, uniqueKeys: true, prettyErrors: false });
  const [error] = document.errors;
  if (error || !isMap(document.contents)) {
    if (!isJson && keys.every((key) => isLabel(key))) return undefined;
    const at = error ? ` (line ${lines.linePos(error.pos[0]).line})` : '';
    throw new UserError(
      `The brief is not well-formed YAML or JSON${at}: ${error?.message ?? 'a mapping is expected'}.`,
    );
  }
  const places: Record<string, readonly SourceRange[]> = {};
  for (const { key, value } of document.contents.items) {
    const range = (value as { range?: readonly number[] } | null)?.range;
    if (isScalar(key) && range) places[String(key.value)] = [{ start: range[0]!, end: range[1]! }];
  }
  const fields = checked(Object.entries(document.toJS({ maxAliasCount: 20 }) as Record<string, unknown>));
  const kept = Object.fromEntries(Object.entries(places).filter(([key]) => key in fields));
  return { ...fields, unparsed: [], ambiguous: [], orders: [], places: kept };
}

const keyPattern = /^["']?([A-Za-z][A-Za-z0-9_-]{0,40})["']?\s?:(?:\s|$)/;

// The keys at the margin, or `undefined` where a line there is no key; a JSON object gives its own.
function topKeysOf(text: string): readonly string[] | undefined {
  const body = text.replace(/^\uFEFF/, '').trimStart();
  if (body.startsWith('{')) return jsonKeysOf(body);
  const keys: string[] = [];
  for (const line of body.split('\n')) {
    if (/^(?:\s|#|---\s*$|\.\.\.\s*$|$|-\s)/.test(line)) continue;
    const key = keyPattern.exec(line.slice(0, 60))?.[1];
    if (key === undefined) return undefined;
    keys.push(key);
  }
  return keys;
}

function jsonKeysOf(body: string): readonly string[] | undefined {
  try {
    const value: unknown = JSON.parse(body);
    return typeof value === 'object' && value !== null ? Object.keys(value) : undefined;
  } catch {
    const keys = [...body.matchAll(/"([A-Za-z]{1,40})"\s{0,9}:/g)].map((match) => match[1]!);
    return keys.length > 0 ? keys : undefined;
  }
}

function isJsonText(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

function isLabel(key: string): boolean {
  const tokens = tokensOf(key.replaceAll('_', ' '));
  return matchAt(labelTable, tokens, 0)?.to === tokens.length;
}

function checked(entries: readonly (readonly [string, unknown])[]): Omit<Brief, (typeof added)[number]> {
  const fields: Record<string, unknown> = {};
  for (const [key, value] of entries) {
    if (!known.includes(key)) throw new UserError(unknownKey(key));
    if (value === null || value === undefined) continue;
    const wrong = wrongIn(value, briefSchema.properties[key as keyof typeof briefSchema.properties]);
    if (wrong) throw new UserError(`Brief: ${key}${wrong}.`);
    fields[key] = key === 'language' ? languageTag(String(value)) : value;
  }
  checkOrder(fields.minWords, fields.maxWords, 'minWords', 'maxWords');
  const subheadings = fields.subheadings as { min?: number; max?: number } | undefined;
  checkOrder(subheadings?.min, subheadings?.max, 'subheadings.min', 'subheadings.max');
  return fields as Omit<Brief, (typeof added)[number]>;
}

function unknownKey(key: string): string {
  const camel = key.replace(/[_-]+([a-z])/gi, (_, letter: string) => letter.toUpperCase());
  const near = known.find((name) => fold(name) === fold(camel)) ?? nearestOf(camel, known);
  const advice = near ? `did you mean "${near}"?` : `the keys are ${known.join(', ')}.`;
  return `Brief: unknown key "${key}"; ${advice}`;
}

function checkOrder(min: unknown, max: unknown, low: string, high: string): void {
  if (typeof min !== 'number' || typeof max !== 'number' || min <= max) return;
  throw new UserError(`Brief: ${low} (${min}) is more than ${high} (${max}); exchange them or correct one.`);
}

function languageTag(value: string): string {
  const tokens = tokensOf(value);
  const named = languageOf({ text: value, tokens }, 0);
  if (named?.to === tokens.length) return named.value;
  if (!/^[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{2,8}){0,3}$/.test(value)) {
    throw new UserError(`Brief: language "${value}" is unknown; write a BCP 47 tag such as "fr" or "fr-CA".`);
  }
  const [language, ...rest] = value.split(/[-_]/);
  return [
    language!.toLowerCase(),
    ...rest.map((part) => (part.length === 2 ? part.toUpperCase() : part)),
  ].join('-');
}
