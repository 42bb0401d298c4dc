import { testRule } from '../../test/rule-test.ts';
import rule from './rule.ts';

testRule(rule, {
  accepts: {
    'a description': { html: '<img src="velo.jpg" alt="Un vélo cargo rouge">' },
    'an empty alt, which is a decision': { html: '<img src="filet.png" alt="">' },
    'an empty alt in Markdown': { markdown: 'Il roule.\n\n![](filet.png)\n' },
    'a decoration': { html: '<img src="filet.png" role="presentation"><img src="b.png" aria-hidden="true">' },
    'a name from elsewhere': {
      html: '<img src="velo.jpg" title="Un vélo cargo rouge"><img src="a.jpg" aria-label="Un vélo pliant"><p id="p">Un tandem</p><img src="b.jpg" aria-labelledby="p">',
    },
  },
  ignores: { 'a text without images': { html: '<p>Il roule.</p>' } },
  reports: {
    'an image without alt': {
      html: '<p>Il roule.</p>⟦<img src="velo.jpg">⟧',
      finds: [{ message: 'missing', data: { src: 'velo.jpg' } }],
    },
    'an empty name': { html: '<p>Il roule.</p>⟦<img src="velo.jpg" title=" ">⟧' },
    'an image in HTML inside Markdown': { markdown: 'Il roule.\n\n⟦<img src="velo.jpg">⟧\n' },
  },
});
