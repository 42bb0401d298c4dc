import { testRule } from '../../test/rule-test.ts';
import rule from './rule.ts';

const body = '\n\nIl roule.\n';

testRule(rule, {
  accepts: {
    'words and digits': { markdown: `---\nslug: 10-velos-cargos\n---${body}` },
    'a path in front of it': { markdown: `---\nslug: /guides/velo-cargo/\n---${body}` },
    'a file name with a date': {
      markdown: `---\ntitle: Vélo\n---${body}`,
      path: 'posts/2024-03-01-velo-cargo.md',
    },
    'capitals of a file name, which sites lower': {
      markdown: `---\ntitle: Vélo\n---${body}`,
      path: 'fiches/F1727.md',
    },
    'a hyphen that stands between words': {
      markdown: `---\ntitle: Choisir sa selle à Metz\nslug: choisir-sa-selle-a-metz\n---${body}`,
    },
  },
  ignores: { 'an article without slug': { markdown: `---\ntitle: Vélo\n---${body}` } },
  reports: {
    'accents, capitals, underscores': {
      markdown: `---\nslug: ⟦Vélo_Électrique--2024⟧\n---${body}`,
      finds: [{ message: 'signs', data: { slug: 'Vélo_Électrique--2024', better: 'velo-electrique-2024' } }],
      fixed: `---\nslug: velo-electrique-2024\n---${body}`,
    },
    'a file name with an accent': {
      markdown: `---\ntitle: Vélo\n---${body}`,
      path: 'posts/l’été à vélo.md',
      finds: [{ message: 'signs', data: { better: 'l-ete-a-velo' }, field: 'slug' }],
    },
    'accents that became hyphens': {
      markdown: `---\ntitle: Créer une piste à vélo\nslug: ⟦cre-er-une-piste-a-ve-lo⟧\n---${body}`,
      finds: [{ message: 'brokenAccents', data: { broken: 'cre-er', better: 'creer' } }],
      fixed: `---\ntitle: Créer une piste à vélo\nslug: creer-une-piste-a-velo\n---${body}`,
    },
    'a long one': {
      html: '<p>Il roule.</p>',
      metadata: { title: 'Le vélo cargo', slug: 'velo-cargo' },
      options: { maxCharacters: 6 },
      finds: [{ message: 'tooLong', data: { characters: 10 }, field: 'slug' }],
    },
  },
});
