import { testRule } from '../../test/rule-test.ts';
import rule from './rule.ts';

const options = { minWords: 6, maxShare: 0.2 };

testRule(rule, {
  accepts: {
    'nouns and verbs in -ment': {
      text: 'Le gouvernement attend le moment où les prix augmentent et où les gens s’aiment.',
      options,
    },
    'a share at the limit': { text: 'Il roule très lentement ici.', options: { minWords: 5, maxShare: 0.2 } },
  },
  ignores: { 'a short text': { text: 'Il roule lentement et freine brusquement.' } },
  reports: {
    'too many, at the first': {
      html: '<p>Il roule <b>⟦lentement⟧</b> puis freine brusquement.</p>',
      options,
      finds: [{ message: 'tooMany', data: { adverbs: 2, words: 6, adverb: 'lentement' } }],
    },
  },
});
