import { testRule } from '../../test/rule-test.ts';
import rule from './rule.ts';

const source =
  'En juin 2023, trois mille cinq cents foyers ont perdu le courant. Le réseau a perdu 22,5 % de sa charge et une vingtaine de pylônes. Coût : 1,2 million d’euros.';

testRule(rule, {
  accepts: {
    'the same figures written otherwise': {
      html: '<p>La panne de 2023 a touché 3&nbsp;500 foyers, abattu 20 pylônes et coûté 1&#8239;200&#8239;000 €.</p>',
      sources: [source],
    },
    'figures of the source in words, and counts in one word': {
      text: 'En deux mille vingt-trois, un million deux cent mille euros sont partis en seize jours.',
      sources: [source],
    },
    'a share with decimals': { text: 'Près de 22,5% de la charge a disparu.', sources: [source] },
    'small counts of things at hand': { text: 'Voici 2 raisons, et 3 conseils.', sources: [source] },
    'a code that is no number': { text: 'Le poste HTB400 est reparti.', sources: [source] },
  },
  ignores: { 'a draft without source': { text: 'En 2024, 12 pylônes.' } },
  reports: {
    'an invented share, once': {
      html: '<p>Le réseau a perdu ⟦35⟧ % de sa charge. Oui, 35 % !</p>',
      sources: [source],
      finds: [{ message: 'unsupported', data: { number: '35' } }],
    },
    'a wrong year and a wrong amount': {
      text: 'En ⟦2021⟧, la panne a coûté ⟦1,5⟧ million.',
      sources: [source],
      finds: [{ data: { number: '2021' } }, { data: { number: '1,5' } }],
    },
    'a number in several words': {
      text: 'La panne a touché ⟦dix-huit mille⟧ foyers.',
      sources: [source],
      finds: [{ data: { number: 'dix-huit mille' } }],
    },
    'a small share, which is a fact': { text: 'Il manque ⟦2⟧ % du courant.', sources: [source] },
  },
});
