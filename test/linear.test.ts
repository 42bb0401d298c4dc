import { expect, test } from 'vitest';
import { createLinter } from '../src/lint.ts';

const linter = await createLinter();

/** Drafts of some units, in which each thing that a rule looks at stands in one block with all others. */
const DRAFTS: Readonly<
  Record<string, readonly [path: string, units: number, draftOf: (n: number) => string]>
> = {
  'words that lean on each other': ['a.txt', 30_000, (n) => `Le vélo. ${"l'".repeat(n)}`],
  'links, sentences and pointers': [
    'a.html',
    1_500,
    (n) =>
      `<p>${'<a href="/x">Le vélo</a> passe. Lire aussi : le titre <code>code</code> du 31 avril. '.repeat(n)}</p>`,
  ],
  'definitions of footnotes': ['a.md', 3_000, (n) => `Texte.\n\n${'[^1]: Une note.\n'.repeat(n)}`],
};

test.each(Object.entries(DRAFTS))('%s take linear time', (_, [path, units, draftOf]) => {
  const millisecondsFor = (n: number) => {
    const draft = draftOf(n);
    const start = performance.now();
    linter.lint(draft, { path });
    return performance.now() - start;
  };
  millisecondsFor(units / 10);
  const one = Math.min(millisecondsFor(units), millisecondsFor(units));
  // Quadratic time would be 25 times as long.
  expect(millisecondsFor(5 * units) / one).toBeLessThan(14);
});
