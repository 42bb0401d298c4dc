import { expect, it } from 'vitest';
import { parseBrief } from '../brief.ts';

const fill = (unit: string, size: number) => unit.repeat(Math.ceil(size / unit.length)).slice(0, size);

// Quadratic work would take minutes; a linear pass takes a fraction of these on a slow machine.
const limits = { 100000: 3_000, 1000000: 15_000 } as const;

it.each([
  'a',
  'aA',
  ' ',
  '\n',
  '1',
  '1 ',
  '1 234 ',
  '1.1',
  '"',
  '« ',
  '"""\n',
  '```\n',
  '-',
  '- a\n',
  '# a\n',
  '| a |\n',
  'http://',
  'a.b.',
  'mots ',
  '700 mots ',
  'au moins ',
  'plan : ',
  'plan :\n',
  'plan :\n- a\n',
  'titre : a\n',
  'titre : a, ',
  'a link to a.b.é.',
  'et ',
  'Customize this title ',
  'Customize this title\n',
  'ne pas mentionner a, ',
  'ne pas mentionner "',
  'in a b ',
  'en français ',
  'article :\n',
  'mots Aa',
  'wordsA',
  'minimum ',
  'vingt et ',
  'mille ',
  '🌿',
  '½ ',
  '<article>',
  '***\n',
  'entre 1 et ',
  '<article>\na\n',
  'sections : a et b, ',
  'H2 : a\n',
  '(',
  'mot-clé ((((',
  'mot-clé (a ',
  "'",
  'de de ',
  'le mot clé ',
  'title: a\n',
  '{"a":',
  'sur le ',
  'a: a\n',
  'language: fr\n',
  '½\n',
  'Longeur : a\n',
  'keywrod a:\n',
  "l'a ",
  'pour débutants, ',
  'ne mentionne ni a ni ',
  'ajoutant 200 mots, ',
  'cite « a » et les mots « b » ',
  'concurrents comme A, ',
  'ton gris, ',
  'réécris cet article\n\nfaites a ',
])('reads 100,000 characters of %j in linear time', (unit) => check(unit, 100_000));

it.each(['700 mots ', 'a', 'plan :\n- a\n', 'Customize this title\n'])(
  'reads a megabyte of %j in linear time',
  (unit) => check(unit, 1_000_000),
);

function check(unit: string, size: keyof typeof limits): void {
  const start = performance.now();
  try {
    parseBrief(fill(unit, size));
  } catch (error) {
    expect((error as Error).name).toBe('UserError');
  }
  expect(performance.now() - start).toBeLessThan(limits[size]);
}
