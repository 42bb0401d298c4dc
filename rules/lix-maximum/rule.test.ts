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
    // 5 words in 1 sentence, 4 of them long: 5 + 100 × 4 / 5.
    'long words': {
      html: '<p>⟦La réglementation européenne <b>harmonise</b> l’industrialisation.⟧</p>',
      options,
      finds: [{ message: 'tooHard', data: { score: 85, maxScore: 50 } }],
    },
  },
});
