import { testRule } from '../../test/rule-test.ts';
import rule from './rule.ts';

testRule(rule, {
  accepts: {
    'lower case': { text: 'Il arrive le lundi 3 janvier 2024, en mars ou en avril.' },
    'the start of a sentence': { text: 'Lundi 3 janvier, il part. Janvier est froid.' },
    'feasts, events and streets': { text: 'Le 14 Juillet, Mai 68 et la rue du 8 Mai.' },
    'gods, planets and persons': { text: 'On va sur Mars, en Mars aussi, avec Robinson et Vendredi.' },
  },
  reports: {
    'months of dates': {
      html: '<p>Il est venu le 3 ⟦Janvier⟧ 2024 et le 1er ⟦Mai⟧ 2023.</p>',
      finds: [{ message: 'capital', data: { word: 'Janvier' } }, {}],
      fixed: '<p>Il est venu le 3 janvier 2024 et le 1er mai 2023.</p>',
    },
    'the month of a date with its weekday': {
      text: 'Il arrive lundi 3 ⟦Avril⟧, avec les enfants de la classe, et repart vendredi 1er ⟦Mai⟧.',
      fixed: 'Il arrive lundi 3 avril, avec les enfants de la classe, et repart vendredi 1er mai.',
    },
    'months alone and days': {
      text: 'Il part en ⟦Septembre⟧, depuis ⟦Août⟧ 2020, le ⟦Lundi⟧ 3 et chaque ⟦Dimanche⟧ matin.',
      fixed: 'Il part en septembre, depuis août 2020, le lundi 3 et chaque dimanche matin.',
    },
  },
});
