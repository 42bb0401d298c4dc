import type { AmbiguousOrder, Brief } from '../../document/brief.ts';
import type { SourceRange } from '../../document/place.ts';
import type { Embedded } from './embedded.ts';
import { mergeValues } from './merge-values.ts';
import { partsOf } from './parts.ts';
import type { OrderValue, Prompt, Reading } from './reading.ts';
import { rangeOf } from './reading.ts';
import type { BriefField } from './shape.ts';
import { isListField } from './shape.ts';
import { isRightAbove } from './title-above.ts';

/** Puts what was read together: fields, places, what is ambiguous, orders, and the rest. */
export function assemble(prompt: Prompt, embedded: Embedded, settled: readonly Reading[]): Brief {
  const readings = [...titlesSettled(prompt, settled, embedded)];
  const fields = new Map<BriefField, OrderValue>();
  const places: Partial<Record<BriefField, SourceRange[]>> = {};
  const ambiguous: AmbiguousOrder[] = readings
    .filter(({ doubt }) => doubt)
    .map((reading) => ambiguityOf(prompt, reading, reading.doubt!));
  for (const [field, found] of byField(readings)) {
    const merged = isListField(field) ? mergeLists(found) : mergeValues(found);
    if (merged.value !== undefined) {
      fields.set(field, merged.value);
      places[field] = found.map((reading) => reading.place ?? rangeOf(prompt, reading.from, reading.to));
    }
    if (!merged.conflict) continue;
    for (const reading of found.slice(1)) ambiguous.push(ambiguityOf(prompt, reading, merged.conflict));
  }
  addEmbedded(prompt, embedded, fields, places, ambiguous);
  setKeywords(fields, places);
  const { orders, unparsed } = partsOf(prompt, embedded, readings, places);
  ambiguous.sort((a, b) => a.start - b.start || a.end - b.end);
  return { ...Object.fromEntries(fields), unparsed, ambiguous, orders, places };
}

function ambiguityOf(prompt: Prompt, reading: Reading, readings: readonly string[]): AmbiguousOrder {
  const { start, end } = rangeOf(prompt, reading.from, reading.to);
  return { field: reading.field!, text: prompt.text.slice(start, end), start, end, readings };
}

function byField(readings: readonly Reading[]): ReadonlyMap<BriefField, readonly Reading[]> {
  const map = new Map<BriefField, Reading[]>();
  for (const reading of readings) {
    if (reading.field === undefined || reading.doubt) continue;
    const known = map.get(reading.field);
    if (known) known.push(reading);
    else map.set(reading.field, [reading]);
  }
  return map;
}

function mergeLists(found: readonly Reading[]): {
  readonly value: OrderValue;
  readonly conflict?: undefined;
} {
  return { value: [...new Set(found.flatMap(({ value }) => value as readonly string[]))] };
}

// A title that is to be rewritten is the source's; next to an article, a bare "Titre : …" may be either.
function* titlesSettled(
  { text }: Prompt,
  readings: readonly Reading[],
  { source, sure }: Embedded,
): Iterable<Reading> {
  const custom = readings.find(({ field }) => field === 'customTitle')?.value;
  for (const reading of readings) {
    if (reading.field !== 'title' || !reading.place) yield reading;
    else if (custom === true) yield { ...reading, field: 'sourceTitle' };
    else if (custom === undefined && sure && source && isRightAbove(text, reading.place, source))
      yield { ...reading, field: 'sourceTitle' };
    else if (custom === undefined && source && sure) yield { ...reading, doubt: ['title', 'sourceTitle'] };
    else yield reading;
  }
}

function addEmbedded(
  { text }: Prompt,
  { source, sure, title }: Embedded,
  fields: Map<BriefField, OrderValue>,
  places: Partial<Record<BriefField, SourceRange[]>>,
  ambiguous: AmbiguousOrder[],
): void {
  const set = (field: BriefField, range: SourceRange) => {
    fields.set(field, text.slice(range.start, range.end));
    places[field] = [{ start: range.start, end: range.end }];
  };
  if (title && !fields.has('sourceTitle'))
    set(fields.get('customTitle') === false ? 'title' : 'sourceTitle', title);
  if (!source) return;
  if (sure) set('source', source);
  else
    ambiguous.push({
      field: 'source',
      text: text.slice(source.start, source.end),
      ...source,
      readings: ['source', 'context'],
    });
}

// "Mots-clés : a, b" gives the keyphrase first, unless one is named elsewhere.
function setKeywords(
  fields: Map<BriefField, OrderValue>,
  places: Partial<Record<BriefField, SourceRange[]>>,
): void {
  const synonyms = fields.get('synonyms') as readonly string[] | undefined;
  const keyphrase = fields.get('keyphrase');
  if (!synonyms || keyphrase === undefined) return;
  const others = synonyms.filter((synonym) => synonym !== keyphrase);
  if (others.length > 0) fields.set('synonyms', others);
  else {
    fields.delete('synonyms');
    delete places.synonyms;
  }
}
