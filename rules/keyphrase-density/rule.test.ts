import { testRule } from '../../test/rule-test.ts';
import rule from './rule.ts';

const filler = 'La pluie tombe sur la ville pendant que les passants marchent vers la gare du quartier. ';

testRule(rule, {
  accepts: {
    'a few in a long text': {
      text: `Le vélo électrique séduit. ${filler.repeat(20)} Les vélos électriques se vendent. ${filler.repeat(5)}`,
      keyphrase: 'vélo électrique',
    },
    'four in a short text': { text: 'Vélo. Un vélo ! Le vélo, quel vélo ?', keyphrase: 'vélo' },
  },
  ignores: {
    'a text without it': { text: 'La trottinette.', keyphrase: 'vélo' },
    'a draft without keyphrase': { text: 'Le vélo.' },
  },
  reports: {
    'a phrase at every turn': {
      text: `Le ⟦vélo électrique⟧ séduit. ${`${filler}Ce vélo électrique plaît. `.repeat(6)}`,
      keyphrase: 'vélo électrique',
      finds: [{ message: 'tooDense', data: { occurrences: 7, limit: 2.5 } }],
    },
    'one word at every turn': {
      text: `Le ⟦vélo⟧ séduit. ${'La ville aime son vélo et la pluie tombe sur le quartier. '.repeat(6)}`,
      keyphrase: 'vélo',
      finds: [{ data: { occurrences: 7, limit: 4 } }],
    },
  },
});
