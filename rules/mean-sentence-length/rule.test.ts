import { testRule } from '../../test/rule-test.ts';
import rule from './rule.ts';

const options = { maxMean: 4, minSentences: 3 };

testRule(rule, {
  accepts: {
    'a mean at the limit': {
      text: 'Il pleut ici. Elle lit peu. La nuit tombe sur la ville.',
      options,
    },
  },
  ignores: {
    'a text of few sentences': { text: 'La nuit tombe vite. Elle tombe vite sur la ville.', options },
    'an article without text': { html: '<img src="velo.jpg" alt="">' },
  },
  reports: {
    'a mean over the limit, at the longest sentence': {
      html: '<p>Il pleut ici. ⟦La nuit tombe vite sur la ville.⟧ Elle lit un livre.</p>',
      options,
      finds: [{ message: 'tooHigh', data: { mean: 4.7, maxMean: 4 } }],
    },
  },
});
