import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Article } from '../document/article.ts';
import { loadParser } from '../parse/parse.ts';
import { HOMOGRAPH_PAIRS } from './keyphrase/homograph-pairs.ts';
import { MARKED_PAIRS, type MarkedPair } from './keyphrase/marked-pairs.ts';
import { compileKeyphrase, keyphraseIn, keyphraseMatchesOf } from './keyphrase.ts';

/** Pairs that the definition gets wrong: a lemma is shared without the meaning, or one reading of a form is left out. */
const KNOWN_WRONG = ['Notre dame de compagnie est à Paris depuis peu, pas chez nous.'];

function wrongOf(pairs: readonly MarkedPair[]): readonly MarkedPair[] {
  return pairs.filter(({ keyphrase, sentence, expected }) => {
    const matches = keyphraseMatchesOf(keyphrase, sentence);
    const found = matches.length === 0 ? 'none' : matches.some(({ exact }) => exact) ? 'exact' : 'inflected';
    return found !== expected;
  });
}

/** What stands beside the word does not tell its role. */
const OPEN_HOMOGRAPHS = [
  'Le moteur pompe et la chaleur monte.',
  'Le bruit trouble le sommeil.',
  "L'entreprise table sur une inflation basse.",
  'Il a caché les coûts.',
  'La décision prise par le réseau électrique.',
  'La ville lutte contre le grand froid.',
  'Il est fort et boit du café.',
];

test('the homographs', () => {
  expect(HOMOGRAPH_PAIRS.filter(({ expected }) => expected === 'none').length).toBeGreaterThanOrEqual(100);
  expect(wrongOf(HOMOGRAPH_PAIRS).map(({ sentence }) => sentence)).toEqual(OPEN_HOMOGRAPHS);
});

test('the marked pairs', () => {
  const wrong = wrongOf(MARKED_PAIRS);
  expect(MARKED_PAIRS.length).toBeGreaterThanOrEqual(300);
  expect(MARKED_PAIRS.filter(({ expected }) => expected === 'none').length).toBeGreaterThanOrEqual(100);
  expect(wrong.map(({ sentence }) => sentence)).toEqual(KNOWN_WRONG);
});

/** `⟦…⟧` marks matches. */
function marked(keyphrase: string, text: string, synonyms: readonly string[] = []): string {
  let result = '';
  let from = 0;
  for (const { start, end } of keyphraseMatchesOf(compileKeyphrase(keyphrase, synonyms), text)) {
    result += `${text.slice(from, start)}⟦${text.slice(start, end)}⟧`;
    from = end;
  }
  return result + text.slice(from);
}

describe('places', () => {
  test.each([
    ['vélo électrique', 'Le ⟦vélo électrique⟧ et le ⟦vélo électrique⟧ pliant. Deux ⟦vélos, électriques⟧.'],
    ['vélo électrique', 'Vélo ou ⟦vélo vraiment électrique⟧, il faut choisir.'],
    ['vélo', 'Un ⟦vélo⟧, deux vélos.'],
    ['vélo', 'Deux ⟦vélos⟧, trois vélos.'],
    ['prix', 'Ce ⟦prix⟧.\n\nUn autre ⟦prix⟧ ici.'],
    ['de la', 'Un mot ⟦de la⟧ fin.'],
    ['', 'Rien.'],
    ['!', 'Rien !'],
  ])('%s: %s', (keyphrase, text) => {
    expect(marked(keyphrase, text.replace(/[⟦⟧]/g, ''))).toBe(text);
  });

  test('synonyms count as the phrase, and not twice', () => {
    const text = 'Le ⟦VAE⟧ monte. Un ⟦vélo électrique⟧ et un ⟦VAE⟧. Le ⟦vélo à assistance électrique⟧.';
    expect(
      marked('vélo électrique', text.replace(/[⟦⟧]/g, ''), ['VAE', 'vélo à assistance électrique']),
    ).toBe(text);
  });
});

describe('writing', () => {
  const sentence = 'L’œuvre d’art de l’été coûte 1 000 euros.';
  test.each(["oeuvre d'art", 'OEUVRE D’ART', 'oeuvre d’art'.normalize('NFD'), 'Œuvre d’Art'])(
    '%s',
    (keyphrase) => {
      expect(keyphraseMatchesOf(keyphrase, sentence)).toEqual([{ start: 2, end: 13, exact: true }]);
      expect(keyphraseMatchesOf(keyphrase, sentence.normalize('NFD'))).toHaveLength(1);
    },
  );
});

async function articleOf(draft: string): Promise<Article> {
  const parse = await loadParser('markdown');
  return parse(draft, { path: 'article.md' });
}

describe('keyphraseIn', () => {
  test('counts and places', async () => {
    const article = await articleOf(
      [
        '---',
        'title: "Bien choisir : le vélo électrique en 2024"',
        'description: Des vélos électriques pour tous.',
        'keyphrase: vélo électrique',
        'synonyms: [VAE]',
        'slug: /guides/choisir-un-velo-electrique.html',
        '---',
        '',
        'Le vélo électrique roule.',
        '',
        '## Le prix d’un VAE',
        '',
        'Il coûte cher. Rien de plus. Encore rien.',
        '',
        '## La batterie',
        '',
        'Elle dure. Les **vélos** électriques aussi.',
        '',
        '![Un vélo électrique bleu](bleu.jpg) ![Une rue](rue.jpg)',
      ].join('\n'),
    );
    const use = keyphraseIn(article)!;
    expect(use.contentWords).toBe(2);
    expect(use.body.occurrences.map(({ place }) => article.source.slice(place.start, place.end))).toEqual([
      'vélo électrique',
      'VAE',
      'vélos** électriques',
    ]);
    expect(use.body.occurrences.map(({ sentence }) => sentence)).toEqual([0, undefined, 5]);
    expect(use.body.exact).toBe(2);
    expect(use.title).toMatchObject({ wordsBefore: 3, matches: [{ start: 18, end: 33, exact: true }] });
    expect(use.description?.matches).toHaveLength(1);
    expect(use.subheadings).toMatchObject({ headings: { length: 2 }, holding: { length: 1 } });
    expect(use.introduction.occurrences).toHaveLength(2);
    expect(use.slug).toMatchObject({ contentWords: 2, held: 2, holds: true });
    expect([use.alts.images.length, use.alts.holding.length]).toEqual([2, 1]);
    expect(use.spread).toMatchObject({ longestGap: { start: 1, end: 5 }, sectionsWithout: [] });
  });

  test('nothing without a keyphrase', async () => {
    expect(keyphraseIn(await articleOf('Un texte.'))).toBeUndefined();
  });

  test.each([
    ["prix de l'or", 'prix-de-l-or', true],
    ["prix de l'or", 'prix-or-2024', true],
    ["prix de l'or", 'prix-argent', false],
    ["l'été indien", 'lete-indien', true],
    ['arc-en-ciel', 'arc-en-ciel', true],
    ['arc-en-ciel', 'ciel-en-arc', false],
    ['acheter une voiture d’occasion', 'voiture-occasion', true],
    ['acheter une voiture d’occasion', 'voiture', false],
    ['forêt', '/nature/for%C3%AAts/', true],
    ['forêt', '%E0%A4%A', false],
  ])('%s in the slug %s: %s', async (keyphrase, slug, expected) => {
    const article = await articleOf(`---\nkeyphrase: "${keyphrase}"\nslug: "${slug}"\n---\n\nTexte.`);
    expect(keyphraseIn(article)?.slug?.holds).toBe(expected);
  });
});

test('matches stand in order inside the text', () => {
  const words = fc.constantFrom(
    'vélo',
    'Vélos',
    'électrique',
    'arc-en-ciel',
    'arc',
    'en',
    'ciel',
    '.',
    ',',
    'le',
    "l'",
    '"',
  );
  const texts = fc.array(words).map((list) => list.join(' '));
  fc.assert(
    fc.property(texts, texts, (keyphrase, text) => {
      let last = 0;
      for (const { start, end } of keyphraseMatchesOf(keyphrase, text)) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        last = end;
      }
      expect(last).toBeLessThanOrEqual(text.length);
    }),
  );
});

test('is linear', () => {
  const before = performance.now();
  const long = 'vélo '.repeat(20_000);
  keyphraseMatchesOf('vélo électrique', long);
  keyphraseMatchesOf(long, long);
  keyphraseMatchesOf('arc-en-ciel', 'arc-en-'.repeat(15_000));
  keyphraseMatchesOf('"'.repeat(50_000), '«'.repeat(50_000));
  expect(performance.now() - before).toBeLessThan(3_000);
});
