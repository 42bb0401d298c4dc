import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { UserError } from '../../document/user-error.ts';
import type { BriefInput } from '../brief.ts';
import { briefSchema, parseBrief } from '../brief.ts';

const rest = { unparsed: [], ambiguous: [], orders: [] };

describe('objects', () => {
  it('takes every field', () => {
    const brief = {
      language: 'fr',
      minWords: 700,
      maxWords: 900,
      targetWords: 800,
      subheadings: { min: 2, max: 5 },
      keyphrase: 'vélo cargo',
      synonyms: ['biporteur'],
      title: 'Choisir un vélo cargo',
      customTitle: false,
      sourceTitle: 'Le boom du cargo',
      source: 'Le vélo…',
      requiredSections: ['Prix'],
      requiredTerms: ['frein'],
      forbiddenTerms: ['trottinette'],
      requiredLinks: ['velo-exemple.fr'],
      tone: 'amical',
      audience: 'familles',
      seo: true,
    };
    expect(parseBrief(brief)).toEqual({ ...brief, ...rest, places: {} });
    const validate = new Ajv2020().compile(briefSchema);
    expect(validate(brief)).toBe(true);
  });

  it('takes a parsed brief back', () => {
    const brief = parseBrief('Au moins 700 mots en français sur les ruches.');
    expect(parseBrief(brief)).toEqual(brief);
  });

  it.each([
    ['français du Québec', 'fr-CA'],
    ['French', 'fr'],
    ['FR', 'fr'],
    ['fr_ca', 'fr-CA'],
    ['fr-ch', 'fr-CH'],
    ['oc', 'oc'],
  ])('reads the language %s as %s', (language, tag) => {
    expect(parseBrief({ language }).language).toBe(tag);
  });

  it.each<[string, unknown, RegExp]>([
    ['an unknown key near a known one', { minWord: 700 }, /unknown key "minWord"; did you mean "minWords"\?/],
    ['snake case', { min_words: 700 }, /did you mean "minWords"\?/],
    ['a key that is near none', { colour: 'red' }, /the keys are language, /],
    ['a number as a text', { minWords: '700' }, /minWords must be a whole number/],
    ['half a word', { maxWords: 1.5 }, /maxWords must be a whole number/],
    ['a text for a list', { synonyms: 'a, b' }, /synonyms must be a list of texts/],
    ['a number in a list', { requiredTerms: ['a', 2] }, /requiredTerms\[1\] must be a text/],
    ['an empty text', { tone: ' ' }, /tone must be a text that is not empty/],
    ['a wrong side', { subheadings: { least: 2 } }, /subheadings must be true, false, or/],
    [
      'minimum over maximum',
      { minWords: 900, maxWords: 700 },
      /minWords \(900\) is more than maxWords \(700\)/,
    ],
    ['headings the wrong way', { subheadings: { min: 5, max: 2 } }, /subheadings\.min/],
    ['no language', { language: 'le patois' }, /language "le patois" is unknown/],
    ['a word for yes', { seo: 'oui' }, /seo must be true or false/],
    ['a list', [], /a text or an object/],
    ['nothing', null, /a text or an object/],
  ])('refuses %s', (_, brief, message) => {
    expect(() => parseBrief(brief as BriefInput)).toThrow(UserError);
    expect(() => parseBrief(brief as BriefInput)).toThrow(message);
  });
});

describe('texts', () => {
  it('reads YAML, with places', () => {
    const text =
      'language: fr\nminWords: 700\nsynonyms:\n  - biporteur\n  - triporteur\nsubheadings: { min: 3 }\nsource: |\n  Un texte : avec deux points.\n';
    const { places, orders, ...brief } = parseBrief(text);
    expect(brief).toEqual({
      language: 'fr',
      minWords: 700,
      synonyms: ['biporteur', 'triporteur'],
      subheadings: { min: 3 },
      source: 'Un texte : avec deux points.\n',
      unparsed: [],
      ambiguous: [],
    });
    expect(orders.map((order) => order.text)).toEqual([
      'language: fr',
      'minWords: 700',
      'synonyms:\n  - biporteur\n  - triporteur',
      'subheadings: { min: 3 }',
      'source',
    ]);
    expect(text.slice(places.minWords![0]!.start, places.minWords![0]!.end)).toBe('700');
  });

  it('reads JSON, with places', () => {
    const text = '{ "keyphrase": "vélo cargo", "maxWords": 900 }';
    const { places, orders, ...brief } = parseBrief(text);
    expect(orders.map((order) => text.slice(order.start, order.end))).toEqual([
      '"keyphrase": "vélo cargo"',
      '"maxWords": 900',
    ]);
    expect(brief).toEqual({ keyphrase: 'vélo cargo', maxWords: 900, unparsed: [], ambiguous: [] });
    expect(text.slice(places.maxWords![0]!.start, places.maxWords![0]!.end)).toBe('900');
  });

  it.each([
    ['a YAML typo', 'minWords: 700\nmaxWord: 900', /did you mean "maxWords"/],
    ['a JSON typo on its own', '{"minWord": 3}', /unknown key "minWord"; did you mean "minWords"/],
    ['a JSON typo', '{"minWords": 700, "langage_": "fr"}', /unknown key "langage_"; did you mean "language"/],
    ['broken JSON', '{"minWords": 700, "maxWords": 900', /not well-formed/],
    ['broken YAML', 'minWords: 700\nforbiddenTerms: [a', /not well-formed YAML or JSON \(line 2\)/],
    ['a wrong type', 'minWords: sept cents', /minWords must be a whole number/],
    ['the same key twice', 'minWords: 700\nminWords: 800', /not well-formed/],
  ])('refuses %s', (_, text, message) => {
    expect(() => parseBrief(text)).toThrow(UserError);
    expect(() => parseBrief(text)).toThrow(message);
  });

  it('reads labels that people write as free text', () => {
    expect(
      parseBrief('title: Le miel de lavande\nkeyword: miel de lavande\nlength: 800 words'),
    ).toMatchObject({
      title: 'Le miel de lavande',
      keyphrase: 'miel de lavande',
      targetWords: 800,
    });
  });

  it('reads lines whose values are no data as free text', () => {
    expect(parseBrief('language: French\nsubheadings: 3 to 5')).toMatchObject({
      language: 'fr',
      subheadings: { min: 3, max: 5 },
    });
  });

  it.each([
    ['a code fence', '```json\n{ "minWords": 800, "keyphrase": "portail" }\n```'],
    ['a front matter', '---\nminWords: 800\nkeyphrase: portail\n---\n'],
  ])('reads data in %s, with places', (_, text) => {
    const { minWords, keyphrase, places, orders } = parseBrief(text);
    expect({ minWords, keyphrase }).toEqual({ minWords: 800, keyphrase: 'portail' });
    expect(text.slice(places.minWords![0]!.start, places.minWords![0]!.end)).toBe('800');
    expect(orders).toHaveLength(2);
  });

  it('reads braces without keys as free text', () => {
    expect(parseBrief('{au moins 700 mots}').minWords).toBe(700);
  });
});
