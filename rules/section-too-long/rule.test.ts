import { testRule } from '../../test/rule-test.ts';
import rule from './rule.ts';

const options = { maxWords: 6 };

testRule(rule, {
  accepts: {
    'sections at the limit': {
      html: '<p>Le vélo cargo porte les courses.</p><h2>Prix</h2><p>Il coûte moins cher ici.</p>',
      options,
    },
    'a table, which is no prose': {
      html: '<h2>Prix</h2><table><tr><td>Le vélo cargo coûte moins cher ici</td></tr></table>',
      options,
    },
    'a section over the limit that its subheadings divide': {
      html: '<h2>Prix</h2><p>Il coûte moins cher.</p><h3>Aides</h3><p>La ville paie un peu.</p>',
      options,
    },
  },
  ignores: {
    'a text without subheadings': {
      html: '<h1>Vélo</h1><p>Le vélo cargo porte toutes les courses.</p>',
      options,
    },
  },
  reports: {
    'a long section': {
      html: '<h2>⟦Prix⟧</h2><p>Il coûte moins cher.</p><ul><li>La ville paie un peu.</li></ul><h2>Fin</h2>',
      options,
      finds: [{ message: 'tooLong', data: { words: 9, maxWords: 6 } }],
    },
    'a long opening before the first heading': {
      html: '<p>⟦Le vélo cargo porte toutes les courses.⟧</p><h2>Prix</h2><p>Cher.</p>',
      options,
    },
  },
});
