import { testRule } from '../../test/rule-test.ts';
import rule from './rule.ts';

const poor = 'Le vélo roule dans la ville et la ville aime le vélo. '.repeat(10);

testRule(rule, {
  accepts: { 'a text above a low limit': { text: poor, options: { minVariety: 1 } } },
  ignores: { 'a text too short to tell': { text: 'Le vélo roule, le vélo freine, le vélo roule.' } },
  reports: {
    'a text that turns round the same words': {
      text: `⟦Il fait beau.⟧ ${poor}`,
      finds: [{ message: 'poor', data: { minVariety: 40 } }],
    },
  },
});
