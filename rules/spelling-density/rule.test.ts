import { testRule } from '../../test/rule-test.ts';
import rule from './rule.ts';

testRule(rule, {
  accepts: {
    'a slip or two': {
      html: '<p>Le plombier vérifie chaque robinnet avant l’hiver, puis il resserre les collliers.</p>',
    },
    'slips far from each other': {
      html: `<p>Le plombier vérifie chaque robinnet et chaque tuyeau. ${'La maison est chauffée au bois depuis que la chaudière est tombée en panne. '.repeat(4)}</p>`,
      options: { minFound: 2 },
    },
    'names and terms, which are no slips': {
      html: '<p>Karim Benlahcen, de Kerdavel, installe des serveurs Linux et du Wi-Fi chez Mougel, à Bertrimoutier.</p>',
      options: { minFound: 1 },
    },
  },
  reports: {
    'a text that nobody has read over': {
      html: '<p>La ⟦cource⟧ du printemp a rassemblé six cents coureurs. Malgré l’ambience du parcour, le dernié est arrivé trés tard au chateau, sous les aplaudissements.</p>',
      finds: [{ message: 'dense', severity: 'error' }],
    },
    'what the house knows set apart': {
      html: '<p>La cource du ⟦printemp⟧ passe au parcour.</p>',
      options: { minFound: 2 },
      words: ['cource'],
      finds: [{ message: 'dense', data: { found: 2, words: 7, each: 4 } }],
    },
  },
});
