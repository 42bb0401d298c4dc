import { testRule } from '../../test/rule-test.ts';
import rule from './rule.ts';

testRule(rule, {
  accepts: {
    'a title at the limit': { metadata: { title: 'Le vélo cargo !' }, html: '<p>Il roule.</p>' },
  },
  ignores: { 'a fragment without metadata': { html: '<p>Il roule.</p>' } },
  reports: {
    'one character less, with a decomposed accent': {
      metadata: { title: 'Le vélo cargo?'.normalize('NFD') },
      html: '<p>Il roule.</p>',
      finds: [{ message: 'tooShort', data: { characters: 14, minCharacters: 15 }, field: 'title' }],
    },
    'a word': { markdown: '---\ntitle: ⟦Vélo⟧\n---\n\nIl roule.\n' },
  },
});
