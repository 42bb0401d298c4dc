import { testRule } from '../../test/rule-test.ts';
import rule from './rule.ts';

const source =
  'Selon Élodie Marchandeau, présidente de la société Brisemer, le parc éolien de Saint-Nazaire a tourné tout l’hiver. Le ministre Kervella l’a félicitée.';

testRule(rule, {
  accepts: {
    'a compound with an elision in it': {
      text: 'Sur les plages des Côtes-d’Armor, le vent tombe.',
      sources: ['Le bilan des Côtes-d’Armor est connu.'],
    },
    'names of the source, elided or in part': {
      text: 'Le parc d’Élodie Marchandeau a tourné. Brisemer s’en félicite, Kervella aussi, à Saint-Nazaire.',
      sources: [source],
    },
    'a name made longer': {
      text: 'La société Brisemer Énergies et Anne Kervella le disent.',
      sources: [source],
    },
    'countries and common places': {
      text: 'En France comme en Bretagne, le vent compte.',
      sources: [source],
    },
    'common nouns with a capital': { text: 'Ainsi l’État et la Région ont payé.', sources: [source] },
    'the keyphrase': {
      text: 'Les éoliennes de Nordmer tournent.',
      sources: [source],
      keyphrase: 'éoliennes Nordmer',
    },
    'the first word of a sentence': { text: 'Dimanche, tout tournait. Hélas, cela dure.', sources: [source] },
  },
  ignores: { 'a draft without source': { text: 'Selon Jean Tartempion, tout va.' } },
  reports: {
    'a person that nobody named': {
      html: '<p>Selon ⟦Gwenaël <b>Tartempion⟧</b>, le parc a tourné.</p>',
      sources: [source],
      finds: [{ message: 'unsupported', data: { name: 'Gwenaël Tartempion' } }],
    },
    'a surname exchanged for another': {
      text: 'Selon ⟦Élodie Tartempion⟧, présidente, le parc a tourné.',
      sources: [source],
    },
    'another saint': { text: 'Le parc de ⟦Saint-Trifouillis⟧ a tourné.', sources: [source] },
    'a firm, once': {
      text: 'Le parc appartient à ⟦Ventamer⟧. Oui, à Ventamer.',
      sources: [source],
      finds: [{ data: { name: 'Ventamer' } }],
    },
  },
});
