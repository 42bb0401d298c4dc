import { testRule } from '../../test/rule-test.ts';
import rule from './rule.ts';

testRule(rule, {
  accepts: {
    'a description in the front matter': {
      markdown: '---\ntitle: Le vélo\nexcerpt: Il roule sans essence.\n---\n\nIl roule.\n',
    },
    'a description for social networks alone': {
      html: '<html><head><meta property="og:description" content="Il roule sans essence."></head><body><p>Il roule.</p></body></html>',
    },
    'a given description': { html: '<p>Il roule.</p>', metadata: { description: 'Il roule sans essence.' } },
  },
  ignores: { 'a fragment': { html: '<p>Il roule.</p>' }, 'plain text': { text: 'Il roule.' } },
  reports: {
    'a front matter without one': {
      markdown: '---\ntitle: Le vélo\n---\n\nIl roule.\n',
      finds: [{ message: 'missing', field: 'description' }],
    },
    'an empty one': {
      html: '<html><head><title>Le vélo</title><meta name="description" content=" "></head><body><p>Il roule.</p></body></html>',
      finds: [{ field: 'description' }],
    },
  },
});
