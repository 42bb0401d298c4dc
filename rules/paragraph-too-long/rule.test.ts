import { testRule } from '../../test/rule-test.ts';
import rule from './rule.ts';

const options = { maxWords: 6 };

testRule(rule, {
  accepts: {
    'paragraphs at the limit': { html: '<p>Le vélo cargo porte les courses.</p><p>Il roule.</p>', options },
    'a long quotation': {
      html: '<p>Elle raconte.</p><blockquote>Le vélo cargo porte toutes nos courses.</blockquote>',
      options,
    },
    'a long cell': {
      html: '<p>Il roule.</p><p>Ici.</p><table><tr><td>Le vélo cargo porte toutes nos courses</td></tr></table>',
      options,
    },
  },
  ignores: { 'a body of one paragraph': { html: '<p>Le vélo cargo porte toutes nos courses.</p>', options } },
  reports: {
    'one word over the limit': {
      html: '<p>Il roule.</p><p>⟦Le vélo cargo porte toutes nos courses.⟧</p>',
      options,
      finds: [{ message: 'tooLong', data: { words: 7, maxWords: 6 } }],
    },
    'a long list item': {
      html: '<p>Il roule.</p><ul><li>⟦Le vélo cargo porte toutes nos courses.⟧</li></ul>',
      options,
    },
  },
});
