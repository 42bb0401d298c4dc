import { existsSync, readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { checkedPiecesOf } from '../src/french/phrases/pattern.ts';
import { type WordClasses, withoutClasses } from '../src/french/phrases/word-classes.ts';

const rules = new URL('../rules/', import.meta.url);
const lists = readdirSync(rules, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && existsSync(new URL(`${entry.name}/lists`, rules)))
  .flatMap(({ name }) => readdirSync(new URL(`${name}/lists`, rules)).map((file) => `${name}/lists/${file}`))
  .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'));

// A phrase is read when a text begins like it: a mistake in one must not wait for that text.
test.each(lists)('the phrases of %s can be read', async (file) => {
  const module: Record<string, unknown> = await import(new URL(file, rules).href);
  const classes = await classesBeside(file);
  for (const phrase of Object.values(module).flatMap(phrasesOf)) {
    expect(() => withoutClasses(phrase, classes).map(checkedPiecesOf), phrase).not.toThrow();
  }
});

/** The classes of words of a rule: what its lists export under a name that ends so. */
async function classesBeside(file: string): Promise<WordClasses> {
  const folder = file.slice(0, file.lastIndexOf('/') + 1);
  const modules = await Promise.all(
    lists
      .filter((other) => other.startsWith(folder))
      .map((other): Promise<Record<string, unknown>> => import(new URL(other, rules).href)),
  );
  const exported = modules.flatMap((module) => Object.entries(module));
  return Object.assign(
    {},
    ...exported.filter(([name]) => name.endsWith('_CLASSES')).map(([, value]) => value),
  );
}

/** The phrases of a list, wherever it keeps them: groups hold them under `phrases`. */
function phrasesOf(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(phrasesOf);
  if (typeof value !== 'object' || value === null || !('phrases' in value)) return [];
  return (value as { phrases: readonly string[] }).phrases;
}
