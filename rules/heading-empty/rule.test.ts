import { testRule } from '../../test/rule-test.ts';
import rule from './rule.ts';

testRule(rule, {
  accepts: {
    'a heading with text in an element': { html: '<h2><span>Choisir</span></h2>' },
    'a heading that is an image with alternative text': {
      html: '<h1><img src="logo.svg" alt="Le vélo"></h1>',
    },
    'a hidden heading without text': { html: '<h2 hidden></h2><h2>Choisir</h2>' },
    'a heading that a template fills': { markdown: '## {{ page.title }}\n\nIl roule.\n' },
    'a drawing with a title': { html: '<h2><svg><title>Le vélo</title></svg></h2>' },
    'a heading that a component fills': { mdx: '## <Titre nom="velo" />\n\nIl roule.\n' },
  },
  ignores: { 'a text without headings': { html: '<p>Il pleut.</p>' } },
  reports: {
    'a heading of white space, removed with its line': {
      html: '<p>Il roule.</p>\n⟦<h2> &nbsp; </h2>⟧\n<p>Il pleut.</p>\n',
      finds: [{ message: 'empty', data: { level: 2 } }],
      fixed: '<p>Il roule.</p>\n<p>Il pleut.</p>\n',
    },
    'an empty heading in Markdown, removed with a blank line': {
      markdown: 'Il roule.\n\n⟦##⟧\n\nIl pleut.\n',
      fixed: 'Il roule.\n\nIl pleut.\n',
    },
    'a heading that is an image without alternative text': { html: '⟦<h2><img src="a.svg" alt=""></h2>⟧' },
    'an element that stands as a heading': { html: '⟦<div role="heading" aria-level="2"></div>⟧' },
    'an anchor without text, which stays': {
      html: '⟦<h2><a id="prix"></a></h2>⟧',
      fixed: '<h2><a id="prix"></a></h2>',
    },
  },
});
