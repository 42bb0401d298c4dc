import { testRule } from '../../test/rule-test.ts';
import rule from './rule.ts';

const keyphrase = 'vélo électrique';
const filler = 'La ville s’éveille sous la pluie et les passants pressent le pas vers le métro. '.repeat(8);

testRule(rule, {
  accepts: {
    'the first paragraph': { html: '<p>Le vélo électrique séduit.</p><p>Voici pourquoi.</p>', keyphrase },
    'the second, short paragraph within a hundred words': {
      html: '<p>Il pleut.</p><p>Les vélos électriques restent au garage.</p>',
      keyphrase,
    },
  },
  ignores: {
    'a text that never holds it': { html: '<p>La trottinette séduit.</p>', keyphrase },
    'a draft without keyphrase': { html: '<p>Bonjour.</p>' },
  },
  reports: {
    'a keyphrase that comes after a long introduction': {
      html: `<p>⟦${filler.trim()}⟧</p><p>${filler}</p><p>Enfin, le vélo électrique.</p>`,
      keyphrase,
      finds: [{ message: 'missing', data: { keyphrase } }],
    },
  },
});
