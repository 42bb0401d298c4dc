import type { Field, Metadata } from '../../document/metadata.ts';
import type { FrontMatterValues } from '../front-matter/front-matter.ts';
import { GIVEN_FIELDS, type ParseOptions } from '../parser.ts';
import { DATE_KEYS, FRONT_MATTER_KEYS, LIST_KEYS, type MetadataField } from './keys.ts';
import { badKeysIn, disabledIn, listOf, wordsIn } from './own-keys.ts';
import { languageOfPath, slugOfPath, slugOfUrl } from './path.ts';

/** What a document says of itself outside the front matter, by field. */
export interface BodyFields {
  readonly fields: Partial<Record<MetadataField, Field>>;
  readonly og: Readonly<Record<string, Field>>;
  readonly dates: readonly Field[];
}

type Writable<Type> = { -readonly [Key in keyof Type]: Type[Key] };

const TEXT_FIELDS = [...GIVEN_FIELDS, 'sourceText', 'sourceUrl', 'sourceTitle', 'sourceFile'] as const;

/** The metadata of a draft: what the caller gives, then the front matter, the document, the path. */
export function metadataOf(options: ParseOptions, values: FrontMatterValues, body: BodyFields): Metadata {
  const metadata: Writable<Metadata> = {
    dates: [...datesIn(values), ...body.dates],
    og: body.og,
    unpublished: false,
    words: wordsIn(values),
    disabled: disabledIn(values),
    badKeys: badKeysIn(values),
  };
  for (const name of TEXT_FIELDS) {
    const field =
      givenField(options, name) ?? frontMatterField(options, values, name) ?? otherField(options, body, name);
    if (field) metadata[name] = field;
  }
  const synonyms = synonymsOf(options, values);
  if (synonyms) metadata.synonyms = synonyms;
  const brief = briefIn(options, values);
  if (brief) metadata.brief = brief;
  return { ...metadata, unpublished: isUnpublished(values, metadata.robots?.value) };
}

function givenField(options: ParseOptions, name: (typeof TEXT_FIELDS)[number]): Field | undefined {
  const given = options.metadata as Readonly<Record<string, unknown>> | undefined;
  const value = given?.[name] ?? (name === 'keyphrase' ? options.keyphrase : undefined);
  return typeof value === 'string' && value.trim() ? { value: value.trim(), origin: 'options' } : undefined;
}

function frontMatterField(
  options: ParseOptions,
  values: FrontMatterValues,
  name: MetadataField,
): Field | undefined {
  if (values.size === 0) return undefined;
  for (const key of keysOf(options, name)) {
    const found = values.get(key);
    const value = found && textOf(found.value, LIST_KEYS.has(key));
    if (!value || isMereCredit(options, name, value)) continue;
    const isUrl = name === 'slug' && key !== 'slug';
    return { value: isUrl ? slugOfUrl(value) : value, origin: 'front-matter', key, range: found.range };
  }
  return undefined;
}

/** Fewer words than this under `source` name where a text comes from (`AFP`, an address): they are not that text. */
const LEAST_SOURCE_WORDS = 40;

/** Under a key that the configuration maps, any text is taken at its word. */
function isMereCredit({ frontMatter }: ParseOptions, name: MetadataField, value: string): boolean {
  if (name !== 'sourceText' || frontMatter?.sourceText !== undefined) return false;
  return value.split(/\s+/, LEAST_SOURCE_WORDS).length < LEAST_SOURCE_WORDS;
}

function keysOf({ frontMatter }: ParseOptions, name: MetadataField): readonly string[] {
  const mapped = frontMatter?.[name] ?? [];
  return [...(typeof mapped === 'string' ? [mapped] : mapped), ...FRONT_MATTER_KEYS[name].split(' ')];
}

function textOf(value: unknown, isList: boolean): string | undefined {
  if (isList) {
    const first = Array.isArray(value) ? value[0] : value;
    return typeof first === 'string' ? first.split(',')[0]!.trim() : undefined;
  }
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' ? value.trim() : undefined;
}

function otherField({ path }: ParseOptions, { fields }: BodyFields, name: MetadataField): Field | undefined {
  if (path && name === 'lang') {
    const value = languageOfPath(path);
    if (value) return { value, origin: 'path' };
  }
  if (fields[name]) return fields[name];
  const slug = path && name === 'slug' ? slugOfPath(path) : undefined;
  return slug ? { value: slug, origin: 'path' } : undefined;
}

function synonymsOf(options: ParseOptions, values: FrontMatterValues): Field<readonly string[]> | undefined {
  const given = options.metadata?.synonyms ?? options.synonyms;
  if (given?.length) return { value: given, origin: 'options' };
  for (const key of keysOf(options, 'synonyms')) {
    const found = values.get(key);
    const list = found && listOf(found.value);
    if (list?.length) return { value: list, origin: 'front-matter', key, range: found!.range };
  }
  return undefined;
}

function briefIn(options: ParseOptions, values: FrontMatterValues): Field<unknown> | undefined {
  for (const key of keysOf(options, 'brief')) {
    const found = values.get(key);
    if (found) return { value: found.value, origin: 'front-matter', key, range: found.range };
  }
  return undefined;
}

function datesIn(values: FrontMatterValues): Field[] {
  return DATE_KEYS.flatMap((key): Field[] => {
    const found = values.get(key);
    const value = found && textOf(found.value, false);
    return value ? [{ value, origin: 'front-matter', key, range: found.range }] : [];
  });
}

function isUnpublished(values: FrontMatterValues, robots: string | undefined): boolean {
  const is = (key: string, expected: boolean) => {
    const value = values.get(key)?.value;
    return value === expected || value === String(expected);
  };
  return (
    is('draft', true) ||
    is('published', false) ||
    is('noindex', true) ||
    is('sitemap.noindex', true) ||
    /\b(?:noindex|none)\b/i.test(robots ?? '')
  );
}
