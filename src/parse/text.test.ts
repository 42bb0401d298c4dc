import { describe, expect, test } from 'vitest';
import { placeOf } from '../document/block.ts';
import { formatOf, loadParser } from './parse.ts';

const parse = await loadParser('text');
const long =
  'Le vélo électrique traverse la ville chaque matin, et chacun le regarde passer sans un bruit sur les pavés mouillés.';

describe('plain text', () => {
  test.each([
    ['paragraphs', 'Un\ndeux.\n\nTrois.', ['paragraph: Un deux.', 'paragraph: Trois.']],
    ['paragraphs of an old Mac', 'Un\rdeux.\r\rTrois.\r', ['paragraph: Un deux.', 'paragraph: Trois.']],
    ['long lines', `${long} Un.\n${long} Deux.\n`, [`paragraph: ${long} Un.`, `paragraph: ${long} Deux.`]],
    [
      'lists',
      'À prendre :\n- un\n• deux\n1. trois\n\nFin.',
      ['paragraph: À prendre :', 'list-item: un', 'list-item: deux', 'list-item: trois', 'paragraph: Fin.'],
    ],
    ['a number that opens a sentence', '2024 fut rude.', ['paragraph: 2024 fut rude.']],
    ['markup as it stands', '# a **b** <c>', ['paragraph: # a **b** <c>']],
  ])('%s', (_, draft, expected) => {
    expect(parse(draft, {}).blocks.map(({ kind, text }) => `${kind}: ${text}`)).toEqual(expected);
  });

  test('a first line names the title', () => {
    const draft = '\uFEFFTitre : Le vélo\r\n\r\nTexte\r\ncourt.';
    const { metadata, blocks } = parse(draft, {});
    expect(metadata.title).toEqual({
      value: 'Le vélo',
      origin: 'body',
      key: 'title',
      range: { start: 9, end: 16 },
    });
    expect(blocks.map(({ text }) => text)).toEqual(['Texte court.']);
    const { start, end } = placeOf(blocks[0]!);
    expect(draft.slice(start, end)).toBe('Texte\r\ncourt.');
  });

  test('items that follow each other are one list', () => {
    const { blocks } = parse('- a\n- b\n\nc\n\n- d', {});
    expect(blocks.map(({ list }) => list)).toEqual([0, 0, undefined, 1]);
  });
});

describe('formatOf', () => {
  test.each([
    ['a.html', '', 'html'],
    ['a.fr.MD', '', 'markdown'],
    ['a.mdx', '', 'mdx'],
    ['a.txt', '<p>', 'text'],
    [undefined, '<!doctype html><p>', 'html'],
    [undefined, '<p>Un</p>', 'html'],
    [undefined, '---\ntitle: a\n---\nUn', 'markdown'],
    [undefined, 'Un\n\n## Deux', 'markdown'],
    [undefined, 'Un [lien](/a).', 'markdown'],
    [undefined, 'Un texte.\n\n- simple', 'text'],
    [undefined, '', 'text'],
  ] as const)('%s %j', (path, draft, expected) => {
    expect(formatOf(path, draft)).toBe(expected);
  });
});
