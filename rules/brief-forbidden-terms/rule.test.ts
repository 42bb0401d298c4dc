import { testRule } from '../../test/rule-test.ts';
import rule from './rule.ts';

testRule(rule, {
  accepts: {
    'a text without them': { text: 'La trottinette roule.', brief: { forbiddenTerms: ['vélo', 'pas cher'] } },
    'the words of a banned phrase in another one': {
      text: 'La conclusion est simple. Il vit dans un monde à part, où il dort. Ce n’est pas très cher. Voilà pourquoi il part.',
      brief: { forbiddenTerms: ['en conclusion', 'dans un monde où', 'pas cher', 'c’est pourquoi'] },
    },
    'a verb where a noun is banned': { text: 'Ils offrent le café.', brief: { forbiddenTerms: ['offre'] } },
    'a common noun where the name of a brand is banned': {
      text: 'Une orange pressée, un carrefour animé.',
      brief: { forbiddenTerms: ['Orange', 'Carrefour', 'SFR', 'pas cher'] },
    },
    'a longer word': { text: 'Il vient uniquement le lundi.', brief: { forbiddenTerms: ['unique'] } },
    'a compound that holds a banned word': {
      text: 'Un porte-monnaie.',
      brief: { forbiddenTerms: ['monnaie'] },
    },
  },
  ignores: { 'a brief that bans nothing': { text: 'Le vélo.', brief: { minWords: 1 } } },
  reports: {
    'phrases with their small words, typed otherwise': {
      html: '<p>⟦En conclusion⟧, des vélos ⟦pas chers⟧. Il est ⟦n°&nbsp;1⟧ ici. ⟦C’est pourquoi⟧ il part, ⟦pas de soucis⟧.</p>',
      brief: { forbiddenTerms: ['en conclusion', 'pas cher', 'n°1', "c'est pourquoi", 'pas de souci'] },
      finds: [{}, {}, {}, {}, {}],
    },
    'a brand whose name is a common noun': {
      html: '<p>Chez ⟦Orange⟧, le forfait d’⟦Orange⟧ coûte plus qu’une orange. ⟦ORANGE⟧ recrute.</p>',
      brief: { forbiddenTerms: ['Orange', 'SFR'] },
      finds: [{}, {}, {}],
    },
    'words listed with capitals': {
      html: '<p>La ⟦canicule⟧ et l’⟦enfer⟧.</p>',
      brief: { forbiddenTerms: ['Canicule', 'Enfer'] },
      finds: [{}, {}],
    },
    'a banned word, inflected and elided, and in the title': {
      html: '<title>⟦L’arnaque du siècle⟧</title><p>Une ⟦arnaque⟧ ? Des <b>⟦arnaques⟧</b> !</p>',
      brief: { forbiddenTerms: ['arnaque'] },
      finds: [{ message: 'used', data: { term: 'arnaque' } }, {}, { data: { text: 'arnaques' } }],
    },
  },
});
