import { testRule } from '../../test/rule-test.ts';
import rule from './rule.ts';

testRule(rule, {
  accepts: {
    'a description': { html: '<img src="a.jpg" alt="Un vélo cargo rouge">' },
    'a description that names its kind': { html: '<img src="a.jpg" alt="Photo d’un vélo cargo rouge">' },
    'the name of a site': { html: '<img src="a.svg" alt="velo.fr">' },
  },
  ignores: { 'empty alternative texts': { html: '<img src="a.jpg" alt="">' } },
  reports: {
    'a file name': {
      html: '⟦<img src="a.jpg" alt="velo-cargo-rouge.jpg">⟧⟦<img src="b.jpg" alt="IMG_20240301">⟧',
      finds: [{ message: 'fileName', data: { alt: 'velo-cargo-rouge.jpg' } }, { message: 'fileName' }],
    },
    'a word for any image': {
      markdown: '⟦![Capture d’écran 2](a.png)⟧\n\n⟦![image](b.png)⟧\n',
      finds: [{ message: 'generic', data: { alt: 'Capture d’écran 2' } }, { message: 'generic' }],
    },
  },
});
