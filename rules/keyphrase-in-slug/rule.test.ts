import { testRule } from '../../test/rule-test.ts';
import rule from './rule.ts';

testRule(rule, {
  accepts: {
    'accents and elision folded': {
      markdown: '---\nslug: prix-de-lor-en-bourse\n---\nL’or.\n',
      keyphrase: 'prix de l’or',
    },
    'an inflection': {
      text: 'Bonjour.',
      metadata: { slug: 'velos-electriques' },
      keyphrase: 'vélo électrique',
    },
    'over half of three words': {
      text: 'Bonjour.',
      metadata: { slug: 'velo-electrique' },
      keyphrase: 'vélo électrique pliant',
    },
    'a slug from the file name, less its date': {
      markdown: 'Bonjour.\n',
      path: 'posts/2024-03-02-velo-electrique.md',
      keyphrase: 'vélo électrique',
    },
  },
  ignores: {
    'a draft without slug': { text: 'Bonjour.', keyphrase: 'vélo' },
    'a draft without keyphrase': { text: 'Bonjour.', metadata: { slug: 'velo' } },
  },
  reports: {
    'a slug of something else': {
      markdown: '---\nslug: ⟦notre-guide-2024⟧\n---\nBonjour.\n',
      keyphrase: 'vélo électrique',
      finds: [{ message: 'missing', data: { slug: 'notre-guide-2024' } }],
    },
    'half of two words': {
      text: 'Bonjour.',
      metadata: { slug: 'velo' },
      keyphrase: 'vélo électrique',
      finds: [{ field: 'slug' }],
    },
  },
});
