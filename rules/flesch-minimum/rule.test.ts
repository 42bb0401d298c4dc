import { testRule } from '../../test/rule-test.ts';
import rule from './rule.ts';

const options = { minSentences: 1 };

testRule(rule, {
  accepts: { 'short words in short sentences': { text: 'Il fait beau. On roule dans la ville.', options } },
  ignores: {
    'a short text': { text: 'Il fait beau.' },
    'no text': { html: '<img src="velo.jpg" alt="">', options },
  },
  reports: {
    'long words': {
      html: '<p>⟦La réglementation européenne harmonise la commercialisation internationale.⟧ Il pleut.</p>',
      options,
      finds: [{ message: 'tooHard', data: { minScore: 60 } }],
    },
    'a text under a minimum of its own': {
      text: '⟦Il fait beau.⟧ On roule dans la ville.',
      options: { minSentences: 2, minScore: 200 },
    },
  },
});
