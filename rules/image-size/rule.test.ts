import { testRule } from '../../test/rule-test.ts';
import rule from './rule.ts';

testRule(rule, {
  accepts: {
    both: { html: '<img src="velo.jpg" alt="" width="600" height="400">' },
    'a ratio': { html: '<img src="velo.jpg" alt="" style="aspect-ratio: 3 / 2">' },
  },
  ignores: { 'an image in Markdown': { markdown: '![Un vélo](velo.jpg)\n' } },
  reports: {
    'a width alone': {
      html: '⟦<img src="velo.jpg" alt="" width="600">⟧',
      finds: [{ message: 'missing', data: { src: 'velo.jpg' } }],
    },
  },
});
