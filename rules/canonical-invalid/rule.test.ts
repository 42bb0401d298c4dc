import { testRule } from '../../test/rule-test.ts';
import rule from './rule.ts';

const page = (canonical: string) => `---\ntitle: Vélo\ncanonical: ${canonical}\n---\n\nIl roule.\n`;

testRule(rule, {
  accepts: {
    'an address': { markdown: page('https://velo.fr/cargo') },
    'a path from the root': { markdown: page('/guides/cargo') },
    'an address with accents': { markdown: page('https://vélo.fr/été?page=2') },
    'what a template fills': {
      html: '<html><head><link rel="canonical" href="{{ site.url }}/cargo"></head><body><p>Il roule.</p></body></html>',
    },
  },
  ignores: { 'no canonical address': { markdown: '---\ntitle: Vélo\n---\n\nIl roule.\n' } },
  reports: {
    'a misspelt scheme': { markdown: page('⟦htp://velo.fr/cargo⟧'), finds: [{ message: 'malformed' }] },
    'a host without scheme': { markdown: page('⟦velo.fr/cargo⟧'), finds: [{ message: 'malformed' }] },
    'a test machine': {
      html: '<html><head><link rel="canonical" href="⟦http://localhost:3000/cargo⟧"></head><body><p>Il roule.</p></body></html>',
      finds: [{ message: 'local' }],
    },
    'a place in a page': {
      html: '<p>Il roule.</p>',
      metadata: { title: 'Vélo', canonical: 'https://velo.fr/cargo#prix' },
      finds: [{ message: 'fragment', field: 'canonical' }],
    },
  },
});
