import { describe, expect, test } from 'vitest';
import type { Article } from '../document/article.ts';
import type { Block, BlockKind } from '../document/block.ts';
import { sentencesIn, sentencesOf } from './sentences.ts';
import { countSyllables } from './syllables.ts';
import { countWords, wordsIn, wordsOf } from './words.ts';

/** A block whose text stands in the source from `sourceStart` on. */
function block(kind: BlockKind, text: string, sourceStart = 0): Block {
  const sourceEnd = sourceStart + text.length;
  return {
    kind,
    text,
    map: [{ textStart: 0, textEnd: text.length, sourceStart, sourceEnd }],
    range: { start: sourceStart, end: sourceEnd },
    marks: [],
    section: 0,
  };
}

const articleOf = (...blocks: Block[]) => ({ blocks }) as unknown as Article;

describe('sentencesIn', () => {
  test('finds the sentences of the prose, with their words and places', () => {
    const article = articleOf(
      block('heading', 'Un titre. Long.'),
      block('paragraph', 'L’homme dort. Il rêve !', 20),
      block('code', 'a.b(c). D'),
      block('list-item', 'Un point', 60),
    );
    expect(
      sentencesIn(article).map(({ text, wordCount, place, words }) => [
        text,
        wordCount,
        place.start,
        words.length,
      ]),
    ).toEqual([
      ['L’homme dort.', 2, 20, 3],
      ['Il rêve !', 2, 34, 2],
      ['Un point', 2, 60, 2],
    ]);
  });

  test('gives words with offsets in their block', () => {
    const [, second] = sentencesIn(articleOf(block('paragraph', 'Il dort. L’eau coule.')));
    expect(second!.words.map(({ text, start }) => [text, start])).toEqual([
      ['L’', 9],
      ['eau', 11],
      ['coule', 15],
    ]);
  });

  test.each([
    ['Ingrédients :\n200 g de farine\nTrois œufs', 3],
    ['Il marche\nvers la mer.', 1],
    ['Adresse\n\nsuite', 2],
    ['…\n!', 0],
  ])('a line break in %j leaves %i sentences', (text, count) => {
    expect(sentencesIn(articleOf(block('paragraph', text)))).toHaveLength(count);
  });

  test('is computed once per article', () => {
    const article = articleOf(block('paragraph', 'Il dort.'));
    expect(sentencesIn(article)).toBe(sentencesIn(article));
    expect(wordsIn(article)).toBe(wordsIn(article));
  });
});

/** Texts of 100,000 characters or more that a careless pattern would read again and again. */
const HOSTILE: Readonly<Record<string, string>> = {
  brackets: '('.repeat(1e5),
  initials: 'M.'.repeat(5e4),
  apostrophes: "'".repeat(1e5),
  'one word': 'e'.repeat(1e5),
  spaces: ' '.repeat(1e6),
  dots: '.'.repeat(1e5),
  'closed stops': '.)'.repeat(5e4),
  'opened stops': '. ("'.repeat(25e3),
  elisions: "l'".repeat(5e4),
  clitics: 'x-le'.repeat(25e3),
  thousands: '1 000 '.repeat(2e4),
  addresses: 'www.'.repeat(25e3),
  glued: 'ab.Le-'.repeat(2e4),
  lines: 'a\n'.repeat(5e4),
  consonants: `${'b'.repeat(1e5)}e`,
  digits: '1'.repeat(1e5),
};

test.each(Object.entries(HOSTILE))('100,000 characters of %s are read in linear time', (_, text) => {
  const start = performance.now();
  sentencesOf(text);
  wordsOf(text);
  countWords(text);
  countSyllables(text);
  // Quadratic reading takes ten seconds and more; linear, some tens of milliseconds on a busy machine.
  expect(performance.now() - start).toBeLessThan(2000);
});
