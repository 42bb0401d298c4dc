import { testRule } from '../../test/rule-test.ts';
import rule from './rule.ts';

const page = (count: number) =>
  Array.from({ length: count }, (_, index) => `<h2>Partie ${index}</h2><p>Texte.</p>`).join('');

const LONG =
  'Il porte les courses et les enfants, coûte moins cher qu’une voiture et se range dans une cour, à l’abri de la pluie.';

testRule(rule, {
  accepts: {
    'subheadings of the parts, questions and a conclusion beside the number ordered': {
      html: '<h2>Un</h2><h3>A</h3><p>a</p><h3>B</h3><p>b</p><h2>Deux</h2><p>c</p><h2>FAQ</h2><p>d</p><h2>Conclusion</h2><p>e</p>',
      brief: { subheadings: { min: 2, max: 2 } },
    },
    'two subheadings where some were ordered': { html: page(2), brief: { subheadings: true } },
    'titles on a line of their own in a plain text': {
      text: `Le vélo cargo\n\n${LONG}\n\nCombien il coûte\n\n${LONG}\n\nOù le garer ?\n\n${LONG}`,
      brief: { subheadings: true },
    },
    'the ordered number': { html: page(4), brief: { subheadings: { min: 3, max: 5 } } },
    'none where none was wanted': { html: '<h1>Titre</h1><p>Texte.</p>', brief: { subheadings: false } },
  },
  ignores: {
    'a draft without brief': { html: page(1) },
    'a brief that orders none': { html: page(1), brief: { minWords: 5 } },
  },
  reports: {
    'a wall of text': {
      html: '<h1>⟦Titre⟧</h1><p>Texte.</p>',
      brief: { subheadings: true },
      finds: [{ message: 'tooFew', data: { headings: 0, min: 2 } }],
    },
    'empty and hidden headings, which are none': {
      html: '<h2>⟦Partie⟧</h2><p>Texte.</p><h2></h2><h2 hidden>Non</h2>',
      brief: { subheadings: true },
      finds: [{ data: { headings: 1 } }],
    },
    'more than ordered': {
      html: page(4).replace('Partie 0', '⟦Partie 0⟧'),
      brief: { subheadings: { max: 3 } },
      finds: [{ message: 'tooMany', data: { headings: 4, max: 3 } }],
    },
    'some where none was wanted': { html: '<h2>⟦Partie⟧</h2><p>Texte.</p>', brief: { subheadings: false } },
  },
});
