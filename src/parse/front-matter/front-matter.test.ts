import { describe, expect, test } from 'vitest';
import type { Field, Metadata } from '../../document/metadata.ts';
import type { SourceRange } from '../../document/place.ts';
import { loadParser, type ParseOptions } from '../parse.ts';

const parse = await loadParser('markdown');
const metadataOf = (draft: string, options: ParseOptions = {}): Metadata => parse(draft, options).metadata;

function sliceOf(draft: string, range: SourceRange | undefined): string | undefined {
  return range && draft.slice(range.start, range.end);
}

describe('syntaxes', () => {
  test.each([
    ['YAML', '---\ntitle: Le vélo\nseo:\n  description: "Deux roues"\n---\nTexte.'],
    [
      'YAML after a byte order mark',
      '\uFEFF---\r\ntitle: Le vélo\r\nseo: { description: Deux roues }\r\n---\r\nTexte.',
    ],
    ['TOML', '+++\ntitle = \'Le vélo\'\n[seo]\ndescription = "Deux roues"\n+++\nTexte.'],
    ['JSON', '{\n  "title": "Le vélo",\n  "seo": { "description": "Deux roues" }\n}\n\nTexte.'],
    ['fenced JSON', ';;;\n{ "title": "Le vélo", "seo": { "description": "Deux roues" } }\n;;;\nTexte.'],
    ['headers of Pelican', 'Title: Le vélo\nTags: ville, hiver\nSummary: Deux roues\n\nTexte.'],
    ['headers of MultiMarkdown', '\uFEFFtitle:    Le vélo  \r\nDescription: Deux roues\r\n\r\nTexte.'],
  ])('%s', (_, draft) => {
    const { metadata, blocks, flaws } = parse(draft, {});
    expect(flaws).toEqual([]);
    expect([metadata.title?.value, metadata.description?.value]).toEqual(['Le vélo', 'Deux roues']);
    expect(sliceOf(draft, metadata.title?.range)).toBe('Le vélo');
    expect(sliceOf(draft, metadata.description?.range)).toBe('Deux roues');
    expect(blocks.map(({ text }) => text)).toEqual(['Texte.']);
  });

  test('a folded scalar has the place of its text', () => {
    const draft = '---\ndescription: >-\n  Deux roues\n  et un guidon\ndraft: true\n---\n';
    const { description, unpublished } = metadataOf(draft);
    expect(description?.value).toBe('Deux roues et un guidon');
    expect(sliceOf(draft, description?.range)).toBe('Deux roues\n  et un guidon');
    expect(unpublished).toBe(true);
  });

  test.each([
    ['a thematic break', '---\n\nTexte.\n\n---\n'],
    ['a brace', '{ texte }\n'],
  ])('%s opens none', (_, draft) => {
    expect(parse(draft, {})).toMatchObject({ flaws: [], substance: 'article' });
  });
});

describe('JSON', () => {
  test('values have their places, whatever they are', () => {
    const draft =
      '{\n\t"title": "L’\\u00e9t\\u00e9 \\"chaud\\"",\r\n\t"draft": true,\n\t"tags": ["a", {"b": -1.50}],\n"x": null }\n\nTexte.';
    const { metadata, flaws } = parse(draft, {});
    expect(flaws).toEqual([]);
    expect(metadata.title?.value).toBe('L’été "chaud"');
    expect(sliceOf(draft, metadata.title?.range)).toBe('L’\\u00e9t\\u00e9 \\"chaud\\"');
    expect(metadata.unpublished).toBe(true);
  });

  test('a whole number is a title too, and what would print otherwise is kept', () => {
    expect(metadataOf('{"title": 2024}\n').title?.value).toBe('2024');
    expect(metadataOf('{"title": 1.50}\n').title?.value).toBe('1.50');
  });

  test.each([
    ['a missing value', '{"title": "Vélo", "x": ⟦}⟧\n\nTexte.', 'A value is expected.'],
    ['a comma too many', '{"title": "Vélo", ⟦}⟧\n\nTexte.', 'A key in double quotes is expected.'],
    ['a missing comma', '{"title": "Vélo" ⟦"⟧x": 1}\n\nTexte.', 'A comma or } is expected.'],
    ['a missing colon', '{"title": "Vélo", "x" ⟦1⟧}\n\nTexte.', 'A colon is expected after the key.'],
    [
      'a wrong escape',
      '{"title": "Vélo", "x": ⟦"⟧\\x"}\n\nTexte.',
      'The string does not end on its line, or holds a wrong escape.',
    ],
    ['a comment', '{"title": "Vélo", ⟦/⟧/ note\n"x": 1}\n\nTexte.', 'A key in double quotes is expected.'],
    ['a second object', ';;;\n{"title": "Vélo"} ⟦{⟧}\n;;;\n\nTexte.', 'Nothing may follow the object.'],
    ['a list', ';;;\n⟦[⟧"title"]\n;;;\n\nTexte.', 'An object is expected.'],
  ])('%s is a flaw, at its place', (_, marked, detail) => {
    const draft = marked.replace(/[⟦⟧]/g, '');
    const { flaws, metadata, blocks } = parse(draft, {});
    const start = marked.indexOf('⟦');
    expect(flaws).toEqual([{ kind: 'front-matter', detail, range: { start, end: start + 1 } }]);
    if (draft.includes('Vélo')) expect(metadata.title?.value).toBe('Vélo');
    expect(blocks.map(({ text }) => text)).toEqual(['Texte.']);
  });
});

describe('headers without fences', () => {
  test('go on in lines that are indented', () => {
    const draft = 'Date: 2023-05-02\nTitle: Le vélo\n    en hiver\nSlug: velo-hiver\n\nTexte.';
    const { title, slug, dates } = metadataOf(draft);
    expect([title?.value, slug?.value, dates[0]?.value]).toEqual([
      'Le vélo en hiver',
      'velo-hiver',
      '2023-05-02',
    ]);
    expect(sliceOf(draft, title?.range)).toBe('Le vélo\n    en hiver');
  });

  test.each([
    ['a dialogue', 'Anne: Tu viens ?\nPaul: Demain.\n\nTexte.'],
    ['a lone label', 'Title: Le vélo\n\nTexte.'],
    ['a line of prose among them', 'Title: Le vélo\nIl pleut sur la ville.\nDate: 2023\n\nTexte.'],
    ['the fields of a generator', 'Meta title: Le vélo\nMeta description: Deux roues\n\nTexte.'],
    ['French labels', 'Titre : Le vélo\nDurée : 2 h\n\nTexte.'],
  ])('%s is prose', (_, draft) => {
    const { metadata, blocks } = parse(draft, {});
    expect(metadata.title).toBeUndefined();
    expect(blocks).toHaveLength(2);
  });
});

describe('broken front matter', () => {
  test.each([
    ['YAML', '---\ntitle: Le vélo\nbad: [a\n---\n\nTexte.'],
    ['YAML without end', '---\ntitle: Le vélo\n\nTexte.'],
    ['TOML', '+++\ntitle = "Le vélo"\nbad = = 1\n+++\n\nTexte.'],
  ])('%s is a flaw, and the rest is read', (_, draft) => {
    const { flaws, blocks, metadata } = parse(draft, {});
    expect(flaws).toHaveLength(1);
    expect(flaws[0]!.kind).toBe('front-matter');
    expect(flaws[0]!.range.end).toBeLessThanOrEqual(draft.length);
    expect(metadata.title?.value).toBe('Le vélo');
    expect(blocks.map(({ text }) => text)).toEqual(['Texte.']);
  });

  test.each([
    ['title: Vélo : le guide', 'Vélo : le guide'],
    ['title: Vélo: le guide : tout savoir', 'Vélo: le guide : tout savoir'],
    ['title: « Vélo » : le guide', '« Vélo » : le guide'],
  ])('a colon in %j takes nothing with it', (line, title) => {
    const draft = `---\n${line}\r\ndescription: Deux roues : un guidon\nseo: { title: Court }\n---\n\nTexte.`;
    const { metadata, flaws } = parse(draft, {});
    expect(flaws).toHaveLength(1);
    expect(sliceOf(draft, flaws[0]!.range)).toBe(title[0]);
    expect([metadata.h1?.value, metadata.description?.value, metadata.title?.value]).toEqual([
      title,
      'Deux roues : un guidon',
      'Court',
    ]);
    expect(sliceOf(draft, metadata.h1?.range)).toBe(title);
  });

  test('Liquid in it crashes nothing', () => {
    expect(parse('---\ntitle: {{ page.title }}\n---\nTexte.', {}).blocks).toHaveLength(1);
  });
});

describe('fields', () => {
  const read = (field: Field<unknown> | undefined) => field?.value;

  test('the first key in order of trial wins, a mapped key before it, the caller before all', () => {
    const draft = '---\ntitle: C\nseo_title: B\ntitre_seo: A\n---\n';
    expect(read(metadataOf(draft).title)).toBe('B');
    expect(read(metadataOf(draft).h1)).toBe('C');
    expect(read(metadataOf(draft, { frontMatter: { title: 'titre_seo' } }).title)).toBe('A');
    expect(metadataOf(draft, { metadata: { title: 'Z' } }).title).toEqual({ value: 'Z', origin: 'options' });
  });

  test.each([
    ['keyphrase: vélo pliant', 'vélo pliant'],
    ['keyword: vélo, pliant', 'vélo'],
    ['keywords: [vélo pliant, ville]', undefined],
    ['keywords: vélo, pliant', undefined],
    ['rank_math_focus_keyword: vélo pliant,vélo', 'vélo pliant'],
    ['tags: [vélo]', undefined],
  ])('keyphrase of %s', (line, expected) => {
    expect(read(metadataOf(`---\n${line}\n---\n`).keyphrase)).toBe(expected);
  });

  test('a configuration may take the first of `keywords` for the keyphrase', () => {
    const draft = '---\nkeywords: [vélo pliant, ville]\n---\n';
    expect(read(metadataOf(draft, { frontMatter: { keyphrase: 'keywords' } }).keyphrase)).toBe('vélo pliant');
  });

  test.each([
    ['content/fr/2024-01-02-mon-velo.md', '', 'mon-velo', 'fr'],
    ['blog/velo.fr.md', '', 'velo', 'fr'],
    ['blog/velo/index.md', '', 'velo', undefined],
    ['blog/velo.md', 'permalink: /guides/le-velo/', 'le-velo', undefined],
    ['blog/brouillon.md', '', undefined, undefined],
    ['article_final-2.html', '', undefined, undefined],
    ['Sans titre (1).md', '', undefined, undefined],
    ['vélo/draft/index.md', '', undefined, undefined],
    ['draft.md', 'slug: velo', 'velo', undefined],
    ['article-de-fond.md', '', 'article-de-fond', undefined],
    ['en/velo.md', 'lang: fr-CA', 'velo', 'fr-CA'],
  ])('slug and language of %s with %j', (path, line, slug, lang) => {
    const metadata = metadataOf(`---\ndraft: false\n${line}\n---\n`, { path });
    expect([read(metadata.slug), read(metadata.lang)]).toEqual([slug, lang]);
  });

  test('numbers and dates stay as written', () => {
    const { title, dates } = metadataOf(
      '---\ntitle: 2024\ndate: 2024-02-30\nlastmod: 2024-03-01T10:00:00Z\n---\n',
    );
    expect(read(title)).toBe('2024');
    expect(dates.map(({ value }) => value)).toEqual(['2024-02-30', '2024-03-01T10:00:00Z']);
  });

  test.each([
    ['a credit', 'source: AFP, avec Reuters', undefined],
    ['an address', 'source: https://exemple.fr/depeche', undefined],
    [
      'a text',
      `source: ${'Il pleut sur la ville. '.repeat(10)}`,
      'Il pleut sur la ville. '.repeat(10).trim(),
    ],
  ])('the source under `source` is %s', (_, line, expected) => {
    expect(read(metadataOf(`---\n${line}\n---\n`).sourceText)).toBe(expected);
  });

  test('what the configuration maps to the source is one, however short', () => {
    const draft = '---\ndepeche: Il pleut.\n---\n';
    expect(read(metadataOf(draft, { frontMatter: { sourceText: 'depeche' } }).sourceText)).toBe('Il pleut.');
  });

  test('a name among the words is its words, a regular expression is none', () => {
    const draft = "---\nwords: [Zoé Brisemer, '/(a+)+b/i']\n---\n";
    const { words, badKeys } = metadataOf(draft);
    expect(words).toEqual(['Zoé', 'Brisemer']);
    expect(badKeys).toEqual([{ key: 'words', problem: 'expression', range: expect.anything() }]);
  });

  test('no more words are read than an article needs', () => {
    const words = Array.from({ length: 1000 }, (_, index) => `"mot${index}"`);
    expect(metadataOf(`+++\nwords = [${words}]\n+++\n`).words).toHaveLength(200);
  });

  test('our own keys', () => {
    const draft =
      '---\nbrief: { minWords: 700 }\nsource_url: https://exemple.fr\nwords: [bikepacking]\nbon-a-tirer:\n  disable:\n    heading-generic: voulu\n---\n';
    const { brief, sourceUrl, words, disabled } = metadataOf(draft);
    expect(read(brief)).toEqual({ minWords: 700 });
    expect(read(sourceUrl)).toBe('https://exemple.fr');
    expect(words).toEqual(['bikepacking']);
    expect(disabled).toEqual([{ rule: 'heading-generic', why: 'voulu', range: expect.anything() }]);
    expect(
      metadataOf('---\nbon-a-tirer: { disable: [a, b] }\n---\n').disabled.map(({ rule }) => rule),
    ).toEqual(['a', 'b']);
  });
});

test.each(['\ufeff---\ntitle: # c\n"Les me', '---\ntitle: # c\n"Les me'])(
  'a text that ends too early is told of inside it: %j',
  (draft) => {
    const { flaws } = parse(draft, {});
    expect(flaws.length).toBeGreaterThan(0);
    for (const { range } of flaws) expect(range.end).toBeLessThanOrEqual(draft.length);
  },
);
