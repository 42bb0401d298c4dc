import { testRule } from '../../test/rule-test.ts';
import rule from './rule.ts';

const keyphrase = 'vélo électrique';
const options = { minSentences: 4 };

testRule(rule, {
  accepts: {
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
