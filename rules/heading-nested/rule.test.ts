import { testRule } from '../../test/rule-test.ts';
import rule from './rule.ts';

testRule(rule, {
  accepts: {
    'a heading that holds a link or a button': {
      html: '<h2><a href="/velo">Le vélo</a></h2><h3><button>La taille</button></h3>',
    },
    'a heading in a list item of the text': { html: '<ol><li><h3>Choisir</h3><p>La taille.</p></li></ol>' },
    'a heading above a list of links': {
      html: '<nav><h2>Sommaire</h2><ul><li><a href="#a">Choisir</a></li></ul></nav>',
    },
  },
  ignores: { 'a text without headings': { html: '<p>Il pleut.</p>' } },
  reports: {
    'a heading inside a heading': {
      html: '<h1>Le vélo <h2>⟦Choisir⟧</h2></h1>',
      finds: [{ message: 'inHeading' }],
    },
    'a heading inside a button': {
      html: '<button><span><h3>⟦La taille⟧</h3></span></button>',
      finds: [{ message: 'inButton' }],
    },
    'a heading inside a list of links': {
      html: '<nav><ul><li><h3>⟦La taille⟧</h3></li></ul></nav>',
      finds: [{ message: 'inLinks' }],
    },
  },
});
