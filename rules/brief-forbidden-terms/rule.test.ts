import { testRule } from '../../test/rule-test.ts';
import rule from './rule.ts';

testRule(rule, {
  accepts: {
    'a text without them': { text: 'La trottinette roule.', brief: { forbiddenTerms: ['vélo', 'pas cher'] } },
    'a compound that holds a banned word': {
      text: 'Un porte-monnaie.',
      brief: { forbiddenTerms: ['monnaie'] },
    },
  },
  ignores: { 'a brief that bans nothing': { text: 'Le vélo.', brief: { minWords: 1 } } },
  reports: {
    'a banned word, inflected and elided, and in the title': {
      html: '<title>⟦L’arnaque du siècle⟧</title><p>Une ⟦arnaque⟧ ? Des <b>⟦arnaques⟧</b> !</p>',
      brief: { forbiddenTerms: ['arnaque'] },
      finds: [{ message: 'used', data: { term: 'arnaque' } }, {}, { data: { text: 'arnaques' } }],
    },
  },
});
