import { testRule } from '../../test/rule-test.ts';
import rule from './rule.ts';

testRule(rule, {
  accepts: {
    'two content words among function words': {
      text: 'Bonjour.',
      keyphrase: 'le prix d’un vélo pour la ville',
    },
    'six content words': { text: 'Bonjour.', keyphrase: 'acheter vélo électrique pliant occasion Paris' },
  },
  ignores: { 'a draft without keyphrase': { text: 'Bonjour.' } },
  reports: {
    'a sentence': {
      text: 'Bonjour.',
      keyphrase: 'comment choisir rapidement son vélo électrique pliant pas cher occasion Paris',
      finds: [{ message: 'tooLong', field: 'keyphrase' }],
    },
    'function words in the front matter': {
      markdown: '---\nkeyphrase: ⟦avec ou sans lui⟧\n---\nBonjour.\n',
      finds: [{ message: 'functionWords' }],
    },
  },
});
