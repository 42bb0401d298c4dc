import { testRule } from '../../test/rule-test.ts';
import rule from './rule.ts';

testRule(rule, {
  accepts: {
    'an image': { html: '<img src="/images/velo.jpg" alt="Un vélo">' },
    'a file of that name': { html: '<img src="/images/placeholder-velo.jpg" alt="Un vélo">' },
    'an image that a script loads': { html: '<img data-src="velo.jpg" alt="Un vélo">' },
    'an image that an expression names': { mdx: 'Il roule.\n\n<img src={velo.src} alt="Un vélo" />\n' },
  },
  ignores: { 'a text without images': { html: '<p>Il roule.</p>' } },
  reports: {
    'images drawn by a service': {
      html: '⟦<img src="https://via.placeholder.com/600x400" alt="Un vélo">⟧⟦<img src="//picsum.photos/200" alt="">⟧',
      finds: [
        { message: 'placeholder', data: { src: 'https://via.placeholder.com/600x400' } },
        { message: 'placeholder' },
      ],
    },
    'addresses to be filled in': {
      markdown:
        '⟦![Un vélo](https://example.com/velo.jpg)⟧\n\n⟦![Un vélo](path/to/velo.jpg)⟧\n\n⟦![Un vélo](image-url)⟧\n',
    },
    'a file that says so': {
      markdown: '⟦![Un vélo](/images/placeholder.png)⟧\n\n⟦![Un vélo](img/placeholder-600x400.svg)⟧\n',
    },
    'addresses left empty': {
      html: '⟦<img src="" alt="Un vélo">⟧⟦<img alt="Un vélo" src="#">⟧',
      finds: [{ message: 'empty' }, { message: 'empty' }],
    },
  },
});
