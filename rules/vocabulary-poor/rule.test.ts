import { testRule } from '../../test/rule-test.ts';
import rule from './rule.ts';

const circling = 'Le vélo roule dans la ville et la ville aime le vélo. '.repeat(10);
const poor =
  'Boire de l’eau est bon pour le corps, car le corps a besoin d’eau chaque jour. Une carafe sur la table aide à y penser, et un verre au réveil aussi. Le soir, mieux vaut boire moins. '.repeat(
    3,
  );

testRule(rule, {
  accepts: { 'a text above a low limit': { text: circling, options: { minVariety: 1 } } },
  ignores: { 'a text too short to tell': { text: 'Le vélo roule, le vélo freine, le vélo roule.' } },
  reports: {
    'a text that repeats itself': {
      text: `⟦Il fait beau.⟧ ${poor}`,
      options: { minVariety: 100 },
      finds: [{ message: 'poor', severity: 'info', data: { minVariety: 100 } }],
    },
    'a list that repeats its words': {
      markdown: `⟦Il fait beau.⟧\n\n${'- Le vélo roule dans la ville et la ville aime le vélo.\n'.repeat(10)}`,
      finds: [{ message: 'poor', severity: 'info', data: { minVariety: 40 } }],
    },
    'a review of links, whose frames return': {
      markdown: `⟦Il fait beau.⟧ ${'Le vélo [roule](https://exemple.fr) dans la ville et la ville aime le vélo. '.repeat(10)}`,
      finds: [{ message: 'poor', severity: 'info' }],
    },
    'a text that turns round the same words': {
      text: `⟦Il fait beau.⟧ ${circling}`,
      finds: [{ message: 'circling', severity: 'warning', data: { minVariety: 26 } }],
    },
  },
});
