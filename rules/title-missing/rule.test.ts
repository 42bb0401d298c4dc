import { testRule } from '../../test/rule-test.ts';
import rule from './rule.ts';

testRule(rule, {
  accepts: {
    'a title in the front matter': { markdown: '---\ntitle: Le vélo\n---\n\nIl roule.\n' },
    'a title in the head': {
      html: '<html><head><title>Le vélo</title></head><body><p>Il roule.</p></body></html>',
    },
    'an h1 alone': { markdown: '# Le vélo\n\nIl roule.\n' },
    'the headers of Pelican': { markdown: 'Title: Le vélo\nTags: ville\n\nIl roule.\n' },
    'a note that its site tells by its date': {
      markdown: '---\ndate: 2024-05-02\n---\n\nJe roule.\n',
      path: 'notes/2024/05/02/1/index.md',
    },
    'a title that the caller gives': { html: '<p>Il roule.</p>', metadata: { title: 'Le vélo' } },
  },
  ignores: {
    'a fragment': { html: '<p>Il roule.</p>' },
    'plain text': { text: 'Il roule.' },
  },
  reports: {
    'a document with an empty title': {
      html: '<html><head><title> </title></head><body><h2>Choisir</h2><p>Il roule.</p></body></html>',
      finds: [{ message: 'missing', field: 'title' }],
    },
    'a page whose h1 alone names it, as a warning': {
      html: '<!doctype html><html><body><h1>Le vélo</h1><p>Il roule.</p></body></html>',
      finds: [{ message: 'notInHead', data: { h1: 'Le vélo' }, severity: 'warning', field: 'title' }],
    },
    'a dated article whose file is named': {
      markdown: '---\ndate: 2024-05-02\n---\n\nIl roule.\n',
      path: 'blog/2024-05-02-velo-cargo.md',
      finds: [{ message: 'missing', severity: 'warning', field: 'title' }],
    },
    'a front matter without a title': {
      markdown: '---\ndescription: Un vélo qui roule.\n---\n\nIl roule.\n',
      finds: [{ message: 'missing', field: 'title' }],
    },
  },
});
