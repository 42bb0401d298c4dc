import { testRule } from '../../test/rule-test.ts';
import rule from './rule.ts';

const keyphrase = 'vélo électrique';
const options = { minSentences: 4 };

testRule(rule, {
  accepts: {
    'a text that recalls its subject by one word of it': {
      text: 'Le vélo électrique séduit. Il pleut. Ce vélo pèse lourd. Elle lit. Tout dort. Un beau vélo passe.',
      keyphrase,
      options,
    },
    'a subject recalled in a heading': {
      markdown:
        'Le vélo électrique séduit. Il pleut. Elle lit.\n\n## Choisir son vélo\n\nTout dort. La nuit tombe.',
      keyphrase,
      options,
    },
    'an even spread': {
      text: 'Le vélo électrique séduit. Il pleut. Les vélos électriques roulent. Elle lit. Un vélo électrique passe.',
      keyphrase,
      options,
    },
  },
  ignores: {
    'a short text': { text: 'Le vélo électrique. Il pleut.', keyphrase },
    'a text that never holds it': {
      text: 'Il pleut. Elle lit. Tout dort. La nuit tombe.',
      keyphrase,
      options,
    },
  },
  reports: {
    'a text that forgets its subject': {
      html: '<p>Le vélo électrique séduit.</p><p>⟦Il pleut.</p><p>Elle lit. Tout dort.⟧</p>',
      keyphrase,
      options,
      finds: [{ message: 'gap', data: { sentences: 3, percent: 75 } }],
    },
  },
});
