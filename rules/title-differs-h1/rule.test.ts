import { testRule } from '../../test/rule-test.ts';
import rule from './rule.ts';

testRule(rule, {
  accepts: {
    'one wording, with another apostrophe': {
      html: "<html><head><title>L'Été à vélo</title></head><body><h1>L’été à vélo</h1></body></html>",
    },
  },
  ignores: {
    'a title that is the h1': { markdown: '# Le vélo cargo\n\nIl roule.\n' },
    'a title without h1': { markdown: '---\ntitle: Le vélo cargo\n---\n\nIl roule.\n' },
  },
  reports: {
    'the other case, in a document': {
      html: '<html><head><title>⟦Vélo cargo : le guide⟧</title></head><body><h1>Le vélo cargo</h1></body></html>',
      finds: [{ message: 'differs', data: { h1: 'Le vélo cargo' } }],
    },
    'a title for results beside the title of the front matter': {
      markdown: '---\ntitle: Le vélo cargo\nseo_title: "⟦Vélo cargo : le guide⟧"\n---\n\nIl roule.\n',
    },
  },
});
