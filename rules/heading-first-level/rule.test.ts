import { testRule } from '../../test/rule-test.ts';
import rule from './rule.ts';

testRule(rule, {
  accepts: {
    'a body that begins with an h2': { html: '<h2>Choisir</h2><h3>La taille</h3>' },
    'a hidden h4 before the title': { html: '<h4 hidden>Menu</h4><h1>Le vélo</h1>' },
  },
  ignores: { 'a text without headings': { html: '<p>Il pleut.</p>' } },
  reports: {
    'a body that begins with an h3': {
      markdown: 'Il roule.\n\n### ⟦Choisir⟧\n\n#### La taille\n\n### Entretenir\n',
      finds: [{ message: 'tooDeep', data: { level: 3, maxLevel: 2 } }],
      fixed: 'Il roule.\n\n## Choisir\n\n### La taille\n\n## Entretenir\n',
    },
    'an h2 where the house wants the title first': {
      html: '<h2>⟦Choisir⟧</h2>',
      options: { maxLevel: 1 },
    },
  },
});
