import { testRule } from '../../test/rule-test.ts';
import rule from './rule.ts';

const options = { maxWords: 5, maxShare: 0.25, minSentences: 4 };

testRule(rule, {
  accepts: {
    'one long sentence in four': {
      html: '<p>Il pleut. Elle lit. Tout dort. La nuit tombe vite sur la ville.</p>',
      options,
    },
    'sentences at the limit': { text: 'Il pleut fort sur Lyon. '.repeat(4), options },
  },
  ignores: {
    'a text of few sentences': { text: 'La nuit tombe vite sur la ville. '.repeat(3), options },
    'an article without text': { html: '<img src="velo.jpg" alt="">' },
  },
  reports: {
    'two in four, at the longest': {
      html: '<p>Il pleut. La nuit tombe sur la ville.</p><p>⟦La nuit tombe <i>très</i> vite sur la ville.⟧ Tout dort.</p>',
      options,
      finds: [{ message: 'tooMany', data: { long: 2, sentences: 4, maxWords: 5 } }],
    },
  },
});
