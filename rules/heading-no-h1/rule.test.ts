import { testRule } from '../../test/rule-test.ts';
import rule from './rule.ts';

testRule(rule, {
  accepts: {
    'a document with an h1': { html: '<html><body><h1>Le vélo</h1><p>Il roule.</p></body></html>' },
    'a heading that aria-level makes level 1': {
      html: '<html><body><h3 aria-level="1">Le vélo</h3><p>Il roule.</p></body></html>',
    },
  },
  ignores: {
    'a fragment': { html: '<h2>Choisir</h2><p>Il roule.</p>', extent: 'fragment' },
    'a body whose front matter holds the title': { markdown: '---\ntitle: Le vélo\n---\n\n## Choisir\n' },
  },
  reports: {
    'a document that begins with an h2': {
      html: '<html><body><h2>⟦Choisir⟧</h2><p>Il roule.</p></body></html>',
      finds: [{ message: 'missing' }],
    },
    'a document without headings': { html: '<html><body><p>⟦Il roule.⟧</p></body></html>' },
  },
});
