import type { YAMLMap } from 'yaml';
import { isMap, isScalar, LineCounter, parseDocument } from 'yaml';
import type { Brief, BriefPassage } from '../../document/brief.ts';
import { nearestOf } from '../../document/nearest.ts';
import { UserError } from '../../document/user-error.ts';
import { checkedFields, isKnownKey, knownKeys, unknownKey } from './checked-fields.ts';
import type { BriefInput } from './shape.ts';
import { isLabelKey, isWrittenLabel, readForeignPairs } from './structured-labels.ts';
import { bodyOf, isJsonText, topKeysOf } from './structured-text.ts';

/** A brief from an object, checked against `briefSchema`. @throws UserError */
export function readObject(input: BriefInput): Brief {
  if (typeof input !== 'object' || input === null || Array.isArray(input)) {
    throw new UserError('A brief is a text or an object with keys such as minWords or keyphrase.');
  }
  const { unparsed = [], ambiguous = [], orders = [], places = {}, ...own } = input;
  return { ...checkedFields(Object.entries(own)), unparsed, ambiguous, orders, places };
}

/**
 * A brief from a YAML or JSON text that is a mapping with keys of a brief, or of a prompt template in JSON ("word_count");
 * `undefined` for any other text. @throws UserError
 */
export function readStructuredText(whole: string): Brief | undefined {
  const { text, offset } = bodyOf(whole);
  const keys = topKeysOf(text);
  const isJson = text.startsWith('{');
  const isOurs = keys?.some((key) => isKnownKey(key)) ?? false;
  if (!keys || (!isOurs && !(isJson && isJsonText(text)))) return undefined;
  // People write such labels too: they are read as free text.
  const isPlain = !isJson && keys.every((key) => isWrittenLabel(key));
  if (isPlain && !keys.every((key) => isKnownKey(key))) return undefined;
  const isForeign = isTemplate(keys);
  if (!isOurs && !isForeign && keys[0] !== undefined) throw new UserError(unknownKey(keys[0]));
  return readMapping(whole, text, offset, isPlain, isForeign);
}

function readMapping(
  whole: string,
  text: string,
  offset: number,
  isPlain: boolean,
  isForeign: boolean,
): Brief | undefined {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, uniqueKeys: true, prettyErrors: false });
  const [error] = document.errors;
  if (error || !isMap(document.contents)) {
    if (isPlain) return undefined;
    const at = error ? ` (line ${lines.linePos(error.pos[0]).line})` : '';
    throw new UserError(
      `The brief is not well-formed YAML or JSON${at}: ${error?.message ?? 'a mapping is expected'}.`,
    );
  }
  if (isForeign) return readForeignPairs(document.contents as YAMLMap, whole, offset);
  const value = document.toJS({ maxAliasCount: 20 }) as Record<string, unknown>;
  const fields = isPlain ? tolerated(value) : checkedFields(Object.entries(value));
  if (!fields) return undefined;
  return {
    ...fields,
    unparsed: [],
    ambiguous: [],
    ...standing(document.contents.items, whole, offset, fields),
  };
}

// "subheadings: 3 to 5" is a line of a prompt, and no slip in a structured brief.
function tolerated(value: Readonly<Record<string, unknown>>): ReturnType<typeof checkedFields> | undefined {
  try {
    return checkedFields(Object.entries(value));
  } catch (error) {
    if (error instanceof UserError) return undefined;
    throw error;
  }
}

// A key that is near one of ours is a slip; others belong to the template of another tool.
function isTemplate(keys: readonly string[]): boolean {
  const strange = keys.filter((key) => !isKnownKey(key));
  const written = keys.some((key) => isKnownKey(key) && !isWrittenLabel(key));
  const isSlip = (key: string) => (written || !isLabelKey(key)) && nearestOf(key, knownKeys) !== undefined;
  return strange.length > 0 && !strange.some(isSlip) && keys.some((key) => isLabelKey(key));
}

// The title and the source order nothing by themselves: their keys do.
const embedded: ReadonlySet<string> = new Set(['title', 'sourceTitle', 'source']);

function standing(
  pairs: readonly { readonly key: unknown; readonly value: unknown }[],
  whole: string,
  offset: number,
  fields: object,
): Pick<Brief, 'orders' | 'places'> {
  const places: Record<string, Brief['places'][string]> = {};
  const orders: BriefPassage[] = [];
  for (const { key, value } of pairs) {
    const range = (value as { range?: readonly number[] } | null)?.range;
    if (!isScalar(key) || !key.range || !range || !(String(key.value) in fields)) continue;
    const [from, start, end] = [key.range[0] + offset, range[0]! + offset, range[1]! + offset];
    places[String(key.value)] = [{ start, end }];
    const to = embedded.has(String(key.value)) ? key.range[1] + offset : end;
    const last = from + whole.slice(from, to).trimEnd().length;
    orders.push({ text: whole.slice(from, last), start: from, end: last });
  }
  return { orders, places };
}
