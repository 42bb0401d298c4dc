import fc from 'fast-check';
import type { Nodes } from 'nlcst';
import { unified } from 'unified';
import { describe, expect, test } from 'vitest';
import { sentencesOf } from '../sentences.ts';
import { wordsOf } from '../words.ts';
import { ParseFrench } from './parse-french.ts';
import { retextFrench } from './retext-french.ts';
import { textOf } from './text-of.ts';

/** The tree in short: `¶` paragraph, `(…)` sentence, `<…>` word with its parts, `_` white space, `~` symbol. */
function drawn(node: Nodes): string {
  switch (node.type) {
    case 'WhiteSpaceNode':
      return '_';
    case 'SymbolNode':
      return `~${node.value}`;
    case 'RootNode':
      return node.children.map(drawn).join('');
    case 'ParagraphNode':
      return `¶${node.children.map(drawn).join('')}`;
    case 'SentenceNode':
      return `(${node.children.map(drawn).join('')})`;
    case 'WordNode':
      return `<${node.children.map(drawn).join('·')}>`;
    default:
      return node.value;
  }
}

const TREES: readonly [string, string][] = [
  ['', ''],
  ['  ', '_'],
  ['Bonjour.', '¶(<Bonjour>.)'],
  ['Oui. Non !', '¶(<Oui>.)_(<Non>_!)'],
  ["L'été dort.", "¶(<L·'><été>_<dort>.)"],
  ['C’est-à-dire aujourd’hui', '¶(<C·’·est·-·à·-·dire>_<aujourd·’·hui>)'],
  ['Parle-t-il ?', '¶(<Parle><-·t·-·il>_?)'],
  ['M. Roux a 1 000 €.', '¶(<M·.>_<Roux>_<a>_<1·~ ·000>_~€.)'],
  ['En 44 av. J.-C. déjà.', '¶(<En>_<44>_<av·.>_<J·.·-·C·.>_<déjà>.)'],
  ['À 20h30, 3,5 km/h.', '¶(<À>_<20><h><30>,_<3·,·5>_<km>/<h>.)'],
  ['Le 1er mai (…) dort.', '¶(<Le>_<1er>_<mai>_(…)_<dort>.)'],
  ['« Viens ! » dit-il. Il vint.', '¶(«_<Viens>_!_»_<dit><-·il>.)_(<Il>_<vint>.)'],
  ['Il part… Puis revient...', '¶(<Il>_<part>…)_(<Puis>_<revient>...)'],
  ['Le monde.Les gens.', '¶(<Le>_<monde>.)(<Les>_<gens>.)'],
  ['Voir https://a.fr/b?c. Bien.', '¶(<Voir>_<https·:·//·a·.·fr·/·b·?·c>.)_(<Bien>.)'],
  ['traité(e) 21e', '¶(<traité·(·e·)>_<21e>)'],
  ['Un.\n\nDeux', '¶(<Un>.)_¶(<Deux>)'],
  ['Un\n\nDeux', '¶(<Un>)_¶(<Deux>)'],
  ['\n Il\ndort. \n', '_¶(<Il>_<dort>.)_'],
  ['Fin.)) Suite.', '¶(<Fin>.)))_(<Suite>.)'],
];

describe('ParseFrench', () => {
  test.each(TREES)('%j', (text, tree) => {
    expect(drawn(new ParseFrench().parse(text))).toBe(tree);
  });
});

const LETTERS = 'a e é l d M J C Le il qu t h km 1 20 000 etc Mme av www. http://'.split(' ');
const SIGNS = [...'.!?…,;:\'’"«»()[]-–/·°%€&@_ \u00a0\u202f\n\t', '\r\n', '...', '😀', 'e\u0301', ' '];
const texts = fc
  .array(fc.constantFrom(...LETTERS, ...SIGNS), { maxLength: 40 })
  .map((pieces) => pieces.join(''));

const spansOf = (node: Nodes, type: Nodes['type']): [number, number][] => {
  const own: [number, number][] =
    node.type === type ? [[node.position!.start.offset!, node.position!.end.offset!]] : [];
  return 'children' in node ? [...own, ...node.children.flatMap((child) => spansOf(child, type))] : own;
};

describe('on any text', () => {
  test('sentences and words are those of sentencesOf and wordsOf', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const tree = new ParseFrench().parse(text);
        expect(spansOf(tree, 'SentenceNode')).toEqual(sentencesOf(text));
        expect(spansOf(tree, 'WordNode')).toEqual(wordsOf(text));
      }),
      { numRuns: 1000 },
    );
  });

  test('each node spans its value, in order and without gap', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const tree = new ParseFrench().parse(text);
        expect(textOf(tree)).toBe(text);
        checkPositions(tree, text);
      }),
    );
  });
});

function checkPositions(node: Nodes, text: string): void {
  const position = node.position;
  if (!position) {
    expect(text).toBe('');
    return;
  }
  expect(text.slice(position.start.offset, position.end.offset)).toBe(textOf(node));
  for (const point of [position.start, position.end]) {
    const before = text.slice(0, point.offset).split(/\r\n|\r|\n/);
    // Between the two halves of a CRLF there is no line to be in.
    if (text.slice(point.offset! - 1, point.offset! + 1) === '\r\n') continue;
    expect([point.line, point.column]).toEqual([before.length, before.at(-1)!.length + 1]);
  }
  if ('children' in node) for (const child of node.children) checkPositions(child, text);
}

test('retextFrench makes a processor parse French', () => {
  const tree = unified().use(retextFrench).parse('M. Roux dort. Elle lit.') as Nodes;
  expect(drawn(tree)).toBe('¶(<M·.>_<Roux>_<dort>.)_(<Elle>_<lit>.)');
});
