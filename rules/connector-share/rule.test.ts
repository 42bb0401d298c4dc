import { testRule } from '../../test/rule-test.ts';
import rule from './rule.ts';

const options = { minSentences: 4, minShare: 0.5 };

testRule(rule, {
  accepts: {
    'enough connectors, elided or inside a sentence': {
      text: 'Il pleut. Pourtant, on sort. Il rit parce qu’elle chante. Tout va bien.',
      options,
    },
  },
  ignores: { 'a short text': { text: 'Il pleut. On sort.', options } },
  reports: {
    'too few': {
      html: '<p>⟦Il <b>pleut</b>.⟧ Pourtant, on sort. Elle chante. Tout va bien.</p>',
      options,
      finds: [{ message: 'tooFew', data: { linked: 1, sentences: 4, minimum: 2 } }],
    },
  },
});
