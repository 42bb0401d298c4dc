import { expect, test } from 'vitest';
import { lint } from '../lint.ts';
import { feedback } from './feedback.ts';

const draft = `---
title: Trottinettes d’hiver
---

La panne a touché le monde.Les équipes travaillent.Le maire attend.

#### Les travaux

Ils durent, et le le maire attend.
`;

test('orders a revision: place, quotation, what to do, the weightiest first', async () => {
  const report = await lint(draft, { path: 'velo.md', keyphrase: 'vélo électrique' });
  const lines = feedback(report).split('\n');
  expect(lines[0]).toMatch(/^Le texte est à reprendre \(note : \d+ sur 100\)/);
  const glued = lines.find((line) => line.includes('« monde.Les »'));
  expect(glued).toMatch(
    /^\d\. Ligne 5 : « monde\.Les » : .* De même : « .*travaillent\.Le maire.* » \(ligne 5\)\.$/,
  );
  expect(lines.at(-2)).toMatch(/^Rendez le texte complet/);
  const errors = lines.findIndex((line) => line.includes('requête visée') || line.includes('Aucune phrase'));
  const warnings = lines.findIndex((line) => line.includes('niveau 4'));
  expect(errors).toBeGreaterThan(0);
  expect(warnings).toBeGreaterThan(errors);
});

test.each([
  [7, 'fr', 'un autre endroit.'],
  [8, 'fr', '2 autres endroits.'],
  [7, 'en', 'one more place.'],
] as const)('of %i places it names six, and tells in %s how many are left', async (count, locale, end) => {
  const draft = Array.from({ length: count }, (_, index) => `Il pleut sur la ville${index}.Elle dort.`).join(
    '\n\n',
  );
  const report = await lint(draft, { path: 'a.md' });
  const line = feedback(report, { locale })
    .split('\n')
    .find((text) => /[«“] ?ville0\.Elle ?[»”]/.test(text));
  expect(line).toMatch(new RegExp(`${end.replace('.', '\\.')}$`));
});

test('is bounded and the same each time, in both languages', async () => {
  const many = Array.from(
    { length: 400 },
    (_, index) => `Le monde${index}.Les gens vont à la mer.Il pleut.`,
  ).join('\n\n');
  const report = await lint(many, { path: 'a.md' });
  for (const locale of ['fr', 'en'] as const) {
    const text = feedback(report, { locale, maxLength: 1500 });
    expect(text.length).toBeLessThanOrEqual(1500);
    expect(feedback(report, { locale, maxLength: 1500 })).toBe(text);
  }
});

test('gives the orders to programs as data, none left out', async () => {
  const report = await lint(draft, { path: 'velo.md', keyphrase: 'vélo électrique' });
  const { verdict, score, reasons, orders } = JSON.parse(feedback(report, { format: 'json', locale: 'en' }));
  expect({ verdict, score }).toEqual({ verdict: report.verdict, score: report.score });
  expect(reasons).toEqual(report.reasons.map(({ message }) => message.en));
  const glued = orders.find(({ rule }: { rule: string }) => rule === 'glued-sentences');
  expect(glued.places).toMatchObject([{ start: { line: 5 }, excerpt: 'monde.Les' }, { start: { line: 5 } }]);
});

test('says so when there is nothing to judge, and when the text may go to press', async () => {
  expect(feedback(await lint('---\ntitle: Vide\n---\n', { path: 'a.md' }))).toBe(
    'Rien à juger : la page ne contient pas de texte.\n',
  );
  const good = await lint('<p>Il pleut sur la ville.</p>', {
    path: 'a.html',
    rules: { 'word-count-min': 'off', 'prose-missing': 'off' },
  });
  expect(feedback(good)).toMatch(/^Le texte est bon à tirer/);
});
