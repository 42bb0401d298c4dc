import { testRule } from '../../test/rule-test.ts';
import rule from './rule.ts';

testRule(rule, {
  accepts: {
    'known words that hold others': { html: '<p>Pourtant, lesquels surtout ? Les parcomètres, enfin.</p>' },
    'a misspelling to which a word is nearer': { html: '<p>Les parcomettres du centre.</p>' },
    'a name or a brand': { html: '<p>Sur Avecnous et chez Leboncoin.</p>' },
    'a word of the house': { html: '<p>La fête lesvoisins.</p>', words: ['lesvoisins'] },
    'short parts': { html: '<p>Une maisun, la vilde.</p>' },
  },
  reports: {
    'two words without their space': {
      html: '<p>Les volets ⟦estdes⟧ années trente.</p>',
      finds: [{ message: 'glued', data: { word: 'estdes', parted: 'est des' } }],
      fixed: '<p>Les volets est des années trente.</p>',
    },
    'a space lost at the edge of an element': {
      html: '<p>Tout <b>⟦pour</b>les⟧ enfants.</p>',
      finds: [{ data: { parted: 'pour les' } }],
    },
  },
});
