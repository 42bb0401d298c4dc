import { testRule } from '../../test/rule-test.ts';
import rule from './rule.ts';

testRule(rule, {
  accepts: {
    'two wordings': {
      html: '<html><head><title>Vélo cargo : le guide</title></head><body><h1>Le vélo cargo</h1></body></html>',
    },
  },
  ignores: {
    'a title that is the h1': { markdown: '# Le vélo cargo\n\nIl roule.\n' },
    'a title without h1': { markdown: '---\ntitle: Le vélo cargo\n---\n\nIl roule.\n' },
  },
  reports: {
    'the other case, in a document': {
      html: '<html><head><title>⟦Le vélo cargo⟧</title></head><body><h1>Le vélo cargo</h1></body></html>',
      finds: [{ message: 'equals', data: { h1: 'Le vélo cargo' } }],
    },
    'a title for results beside the title of the front matter': {
      markdown: '---\ntitle: Le vélo cargo\nseo_title: ⟦Le vélo cargo⟧\n---\n\nIl roule.\n',
    },
  },
});
