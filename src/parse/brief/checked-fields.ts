import type { Brief } from '../../document/brief.ts';
import { nearestOf } from '../../document/nearest.ts';
import { UserError } from '../../document/user-error.ts';
import { fold } from './fold.ts';
import { languageOf } from './passes/language.ts';
import { briefSchema } from './schema.ts';
import { tokensOf } from './tokens.ts';
import { wrongIn } from './validate.ts';

/** The keys of a structured brief. */
export const knownKeys: readonly string[] = Object.keys(briefSchema.properties);

/** Whether a structured brief has such a key. */
export function isKnownKey(key: string): key is keyof typeof briefSchema.properties {
  return knownKeys.includes(key);
}

/** What a structured brief orders; empty values are left out. @throws UserError when a key is unknown or a value is wrong. */
export function checkedFields(
  entries: readonly (readonly [string, unknown])[],
): Omit<Brief, 'unparsed' | 'ambiguous' | 'orders' | 'places'> {
  const fields: Record<string, unknown> = {};
  for (const [key, value] of entries) {
    if (!isKnownKey(key)) throw new UserError(unknownKey(key));
    if (value === null || value === undefined) continue;
    const wrong = wrongIn(value, briefSchema.properties[key]);
    if (wrong) throw new UserError(`Brief: ${key}${wrong}.`);
    fields[key] = key === 'language' ? languageTag(String(value)) : value;
  }
  checkOrder(fields.minWords, fields.maxWords, 'minWords', 'maxWords');
  const subheadings = fields.subheadings as { min?: number; max?: number } | undefined;
  checkOrder(subheadings?.min, subheadings?.max, 'subheadings.min', 'subheadings.max');
  return fields as Omit<Brief, 'unparsed' | 'ambiguous' | 'orders' | 'places'>;
}

/** What to say of a key that no brief has. */
export function unknownKey(key: string): string {
  const camel = key.replace(/(?<![_-])[_-]+([a-z])/gi, (_, letter: string) => letter.toUpperCase());
  const near = knownKeys.find((name) => fold(name) === fold(camel)) ?? nearestOf(camel, knownKeys);
  const advice = near ? `did you mean "${near}"?` : `the keys are ${knownKeys.join(', ')}.`;
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
