import { testRule } from '../../test/rule-test.ts';
import rule from './rule.ts';

testRule(rule, {
  accepts: {
    'an image in the front matter': { markdown: '---\ntitle: Vélo\nimage: velo.jpg\n---\n\nIl roule.\n' },
    'an image in the text': { markdown: '---\ntitle: Vélo\n---\n\n![Un vélo](velo.jpg)\n\nIl roule.\n' },
  },
  ignores: { 'a fragment': { html: '<p>Il roule.</p>' } },
  reports: {
    'none but a decoration': {
      html: '<html><body><p>Il roule.</p><img src="filet.png" alt="" role="presentation"></body></html>',
      finds: [{ message: 'missing', field: 'image' }],
    },
  },
});
