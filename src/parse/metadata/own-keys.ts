import type { BadKey, DisabledRule } from '../../document/metadata.ts';
import { nearestOf } from '../../document/nearest.ts';
import type { FrontMatterValues } from '../front-matter/front-matter.ts';

const OURS = 'bon-a-tirer';
const KEYS = ['words', 'disable'] as const;
const WORD_KEYS = ['words', `${OURS}.words`] as const;
/** Each is held against each unknown word. */
const MOST_WORDS = 200;

/**
 * Words that the front matter declares right: `words`, or `bon-a-tirer: { words }`. Of a full name, each word. A regular
 * expression is none: whoever writes a draft could let it run for ever.
 */
export function wordsIn(values: FrontMatterValues): string[] {
  return WORD_KEYS.flatMap((key) => wordEntries(values, key))
    .filter((entry) => !isExpression(entry))
    .flatMap((entry) => entry.split(/\s+/))
    .slice(0, MOST_WORDS);
}

function wordEntries(values: FrontMatterValues, key: string): string[] {
  const value = values.get(key)?.value;
  return Array.isArray(value) ? listOf(value) : [];
}

function isExpression(entry: string): boolean {
  return entry.length > 2 && entry.startsWith('/') && entry.lastIndexOf('/') > 1;
}

/** `bon-a-tirer: { disable: [rule, …] }`, or `{ disable: { rule: why } }`. */
export function disabledIn(values: FrontMatterValues): DisabledRule[] {
  const disable = values.get(`${OURS}.disable`);
  if (!disable) return [];
  const { value, range } = disable;
  if (typeof value === 'string') return listOf(value).map((rule) => ({ rule, range }));
  if (Array.isArray(value)) {
    return value.flatMap((rule, index) =>
      typeof rule === 'string'
        ? [{ rule, range: values.get(`${OURS}.disable[${index}]`)?.range ?? range }]
        : [],
    );
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).map(([rule, why]) => ({
    rule,
    ...(typeof why === 'string' && why.trim() ? { why: why.trim() } : {}),
    range: values.get(`${OURS}.disable.${rule}`)?.range ?? range,
  }));
}

/**
 * What stands under `bon-a-tirer` and cannot be carried out: another key, or one that does not hold a list of texts; and
 * regular expressions among the words.
 */
export function badKeysIn(values: FrontMatterValues): BadKey[] {
  const withExpression = WORD_KEYS.filter((key) => wordEntries(values, key).some(isExpression));
  return [
    ...badKeysOfOurs(values),
    ...withExpression.map((key) => ({ key, problem: 'expression', range: values.get(key)!.range }) as const),
  ];
}

function badKeysOfOurs(values: FrontMatterValues): BadKey[] {
  const ours = values.get(OURS);
  if (!ours) return [];
  const { value, range } = ours;
  if (!isMap(value)) return [{ key: OURS, problem: 'empty', range }];
  return Object.entries(value).flatMap(([key, held]): BadKey[] => {
    const name = `${OURS}.${key}`;
    const place = { key: name, range: values.get(name)?.range ?? range };
    if (KEYS.some((known) => known === key))
      return holdsTexts(key, held) ? [] : [{ ...place, problem: 'empty' }];
    const nearest = nearestOf(key.slice(0, 60), KEYS);
    return [{ ...place, problem: 'unknown', ...(nearest && { nearest: `${OURS}.${nearest}` }) }];
  });
}

function holdsTexts(key: string, value: unknown): boolean {
  if (Array.isArray(value)) return value.every((item) => typeof item === 'string');
  return key === 'disable' && (isMap(value) || (typeof value === 'string' && value.trim() !== ''));
}

function isMap(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The texts of a list, or of a text parted by commas. */
export function listOf(value: unknown): string[] {
  const items = Array.isArray(value) ? value : typeof value === 'string' ? value.split(',') : [];
  return items
    .filter((item) => typeof item === 'string')
    .map((item) => item.trim())
    .filter((item) => item);
}
