import { testRule } from '../../test/rule-test.ts';
import rule from './rule.ts';

testRule(rule, {
  accepts: {
    'a heading that names its subject': { html: '<h2>Introduction aux vélos cargos</h2>' },
    'a title of one such word': { html: '<h1>Conclusion</h1><h2>La fin des vélos</h2>' },
  },
  ignores: { 'a text without subheadings': { html: '<h1>Introduction</h1><p>Il pleut.</p>' } },
  reports: {
    'an introduction and a numbered conclusion': {
      html: '<h2>⟦Introduction⟧</h2><p>Il pleut.</p><h2>⟦3. En conclusion :⟧</h2>',
      finds: [
        { message: 'generic', data: { text: 'Introduction' } },
        { data: { text: '3. En conclusion :' } },
      ],
    },
    'a heading that the house lists': {
      html: '<h2>⟦À propos⟧</h2>',
      options: { headings: ['A propos'] },
    },
  },
});
