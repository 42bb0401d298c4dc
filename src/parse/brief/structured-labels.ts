import type { YAMLMap } from 'yaml';
import { isMap, isScalar } from 'yaml';
import type { AmbiguousOrder, Brief, BriefPassage } from '../../document/brief.ts';
import type { SourceRange } from '../../document/place.ts';
import { UserError } from '../../document/user-error.ts';
import { checkedFields, isKnownKey } from './checked-fields.ts';
import { readFreeText } from './free-text.ts';
import type { Label } from './lists/labels.ts';
import { labels } from './lists/labels.ts';
import { matchAt, phraseTable } from './phrases.ts';
import { briefSchema } from './schema.ts';
import { isListField } from './shape.ts';
import { tokensOf } from './tokens.ts';
import { wrongIn } from './validate.ts';

const table = phraseTable(labels);

/** Whether a key is a label as people write it: "word_count", "targetAudience". */
export function isLabelKey(key: string): boolean {
  return labelOf(wordsOf(key)) !== undefined;
}

/** Whether people write a key so in a line of a prompt: not in camel case. */
export function isWrittenLabel(key: string): boolean {
  return labelOf(key.replaceAll('_', ' ')) !== undefined;
}

interface State {
  readonly whole: string;
  readonly offset: number;
  readonly fields: Map<string, unknown>;
  readonly places: Record<string, SourceRange[]>;
  readonly orders: BriefPassage[];
  readonly unparsed: BriefPassage[];
  readonly ambiguous: AmbiguousOrder[];
}

/** A brief from the pairs of a prompt template, whose keys are labels of its own. */
export function readForeignPairs(map: YAMLMap, whole: string, offset: number): Brief {
  const state: State = {
    whole,
    offset,
    fields: new Map(),
    places: {},
    orders: [],
    unparsed: [],
    ambiguous: [],
  };
  readPairs(state, map, '');
  const { fields, places, orders, unparsed, ambiguous } = state;
  return { ...Object.fromEntries(fields), unparsed, ambiguous, orders, places };
}

// Templates are nested a few levels at most.
const maxDepth = 4;

function readPairs(state: State, map: YAMLMap, outer: string, depth = 0): void {
  for (const { key, value } of map.items) {
    if (!isScalar(key) || !key.range) continue;
    const name = wordsOf(String(key.value));
    if (isMap(value) && depth < maxDepth) readPairs(state, value, name, depth + 1);
    else readPair(state, String(key.value), key.range[0], nameIn(outer, name), value);
  }
}

// `{ "word_count": { "min": 800 } }`.
function nameIn(outer: string, name: string): string {
  const both = [`${name} ${outer}`, `${outer} ${name}`].find((words) => outer !== '' && labelOf(words));
  return both ?? name;
}

function readPair(state: State, key: string, from: number, name: string, node: unknown): void {
  const range = (node as { range?: readonly number[] } | null)?.range;
  if (!range) return;
  const { whole, offset } = state;
  const place = { start: range[0]! + offset, end: range[1]! + offset };
  const end = from + offset + whole.slice(from + offset, place.end).trimEnd().length;
  const passage = { text: whole.slice(from + offset, end), start: from + offset, end };
  const value = (node as { toJSON(): unknown }).toJSON();
  if (value === null || value === '') return;
  const read = readValue(key, name, value);
  for (const { field, readings } of read.ambiguous) state.ambiguous.push({ ...passage, field, readings });
  const found = Object.entries(read.fields);
  for (const [field, one] of found) add(state, field, one, place, passage);
  if (found.length === 0 && read.ambiguous.length === 0) state.unparsed.push(passage);
  else if (found.some(([field]) => !embedded.has(field))) state.orders.push(passage);
}

const embedded: ReadonlySet<string> = new Set(['title', 'sourceTitle', 'source']);

interface Read {
  readonly fields: Readonly<Record<string, unknown>>;
  readonly ambiguous: readonly Pick<AmbiguousOrder, 'field' | 'readings'>[];
}

function readValue(key: string, name: string, value: unknown): Read {
  if (isKnownKey(key) && !wrongIn(value, briefSchema.properties[key])) {
    try {
      return { fields: checkedFields([[key, value]]), ambiguous: [] };
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
    }
  }
  const label = labelOf(name);
  if (label?.kind === 'topic') return { fields: {}, ambiguous: [] };
  if (label?.kind === 'source' && typeof value === 'string')
    return { fields: { source: value }, ambiguous: [] };
  const { unparsed, orders, places, ambiguous, ...fields } = readFreeText(lineOf(name, label, value));
  return { fields: value === false && !label ? turned(fields) : fields, ambiguous };
}

// The pair as a line that people would write.
function lineOf(name: string, label: Label | undefined, value: unknown): string {
  if (typeof value === 'boolean') return label ? `${name}: ${value ? 'yes' : 'no'}` : name;
  const text = Array.isArray(value) ? value.map((item) => itemText(item)).join('\n- ') : itemText(value);
  return Array.isArray(value) ? `${name}:\n- ${text}` : `${name}: ${text}`;
}

function itemText(value: unknown): string {
  const plain = typeof value === 'object' && value !== null ? Object.values(value)[0] : value;
  return String(plain ?? '').replace(/\s+/g, ' ');
}

// `"include_subheadings": false`.
function turned(fields: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(fields)
      .filter(([, value]) => value === true)
      .map(([field]) => [field, false]),
  );
}

function add(
  { fields, places, ambiguous }: State,
  field: string,
  value: unknown,
  place: SourceRange,
  passage: BriefPassage,
): void {
  const known = fields.get(field);
  if (known === undefined) fields.set(field, value);
  else if (Array.isArray(known) && isListField(field as never))
    fields.set(field, [...new Set([...known, ...(value as string[])])]);
  else if (JSON.stringify(known) !== JSON.stringify(value))
    ambiguous.push({ ...passage, field, readings: [String(known), String(value)] });
  places[field] = [...(places[field] ?? []), place];
}

function labelOf(words: string): Label | undefined {
  const tokens = tokensOf(words);
  const match = tokens.length > 0 ? matchAt(table, tokens, 0) : undefined;
  return match?.to === tokens.length ? match.value : undefined;
}

// "targetAudience", "word_count".
function wordsOf(key: string): string {
  return key.replace(/([a-z])([A-Z])/g, '$1 $2').replace(/[_-]+/g, ' ');
}
