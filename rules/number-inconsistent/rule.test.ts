import { expect, test } from 'vitest';
import { runRule, testRule } from '../../test/rule-test.ts';
import rule from './rule.ts';

testRule(rule, {
  accepts: {
    'parts that add up, but for rounding': {
      text: 'Les ventes se répartissent ainsi : 55 % en France, 22 % en Asie et 24 % en Afrique.',
    },
    'a range and changes': {
      text: 'La part passe de 30 % à 40 %, soit une hausse de 120 % en dix ans. Le prix a augmenté de 60 %, 70 % puis 80 %.',
    },
    'shares of different wholes': {
      text: '80 % des femmes, 70 % des hommes et 60 % des enfants roulent à vélo. Ils sont 60 % à citer le prix, 50 % la santé et 30 % le plaisir.',
    },
    'answers to a question with several': {
      text: 'Ils veulent agir : 68 % trient leurs déchets, 54 % roulent à vélo et 47 % mangent moins de viande.',
    },
    'a part of a part': { text: 'La ville compte 60 % de cyclistes, dont 30 % de femmes et 40 % de jeunes.' },
    'values to choose from': {
      text: 'Les aides, réparties sur un an, couvrent 60 %, 70 % ou 80 % du prix.',
    },
    'two ways of writing': { text: 'La part est de 5%, puis de 22 %.' },
    'three ways, one of them in code': {
      html: '<p>La part est de 5%, puis de 22 % (<code>55 pour cent</code>).</p>',
    },
    'three ways, one of them quoted as a block': {
      html: '<p>La part est de 5%, puis de 22 %.</p><blockquote><p>Cinquante-cinq, soit 55 pour cent.</p></blockquote>',
    },
  },
  ignores: { 'an article without shares': { text: 'Le pont rouvre.' } },
  reports: {
    'parts of one whole that exceed it': {
      text: 'Les ventes se répartissent ainsi : ⟦55 % en France, 32 % en Asie et 24 %⟧ en Afrique.',
      finds: [{ message: 'sum', severity: 'warning', data: { sum: 111 } }],
    },
    'parts without a word for it, with decimals': {
      html: '<p>On y croise ⟦50,5 % de retraités, <b>40</b> % d’étudiants et 20,3 %⟧ de cadres.</p>',
      finds: [{ data: { sum: 110.8 } }],
    },
    'an enumeration with one verb': {
      text: 'Parmi les élèves, ⟦48 % apprennent l’anglais, 39 % l’espagnol et 26 %⟧ l’italien.',
      finds: [{ data: { sum: 113 } }],
    },
    'shares between brackets': {
      text: 'Les lecteurs vivent à Brest (⟦58 %), à Quimper (31 %) et à Vannes (24 %⟧).',
      finds: [{ data: { sum: 113 } }],
    },
    'a share of the whole, then others of the same': {
      text: 'Le lait fournit ⟦51 % des recettes, les œufs 38 % et le miel 22 %⟧.',
      finds: [{ data: { sum: 111 } }],
    },
    'three ways of writing': {
      html: '<p>La part est de 55 pour cent ici et de 22&nbsp;% là.</p><p>Ailleurs, ⟦5%⟧ suffisent.</p>',
      finds: [{ message: 'styles' }],
    },
  },
});

test('takes a time that grows with the text', async () => {
  const { findings } = await runRule(rule, { text: 'répartis 60 % de 70 % d’ '.repeat(4000) });
  expect(findings.length).toBeLessThan(2);
});
