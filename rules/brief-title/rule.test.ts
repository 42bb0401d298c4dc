import { testRule } from '../../test/rule-test.ts';
import rule from './rule.ts';

const sourceTitle = 'Le pont de Recouvrance ferme trois semaines pour travaux';

testRule(rule, {
  accepts: {
    'the name of the site behind the title': {
      html: '<title>Choisir un vélo cargo | Le Journal du vélo</title><p>Bonjour.</p>',
      brief: { title: 'Choisir un vélo cargo' },
    },
    'the ordered title as the heading': {
      html: '<title>Notre guide d’achat</title><h1>Choisir un vélo cargo</h1><p>Bonjour.</p>',
      brief: { title: 'Choisir un vélo cargo' },
    },
    'the ordered title, with other marks': {
      html: '<title>Passer l’hiver à vélo – notre guide</title><p>Bonjour.</p>',
      brief: { title: 'Passer l’hiver à vélo : notre guide' },
    },
    'a true rewrite': {
      html: '<title>Brest : comment traverser la Penfeld ce mois-ci</title><p>Bonjour.</p>',
      brief: { customTitle: true, sourceTitle },
    },
  },
  ignores: {
    'a brief without title': { text: 'Bonjour.', brief: { minWords: 5 } },
    'a rewrite of a title that was not given': { text: 'Bonjour.', brief: { customTitle: true } },
  },
  reports: {
    'another title': {
      html: '<title>⟦Trottinettes d’hiver⟧</title><p>Bonjour.</p>',
      brief: { title: 'Passer l’hiver à vélo' },
      finds: [{ message: 'other' }],
    },
    'the given title, not rewritten': {
      html: `<title>⟦${sourceTitle}⟧</title><p>Bonjour.</p>`,
      brief: { customTitle: true, sourceTitle },
      finds: [{ message: 'notRewritten' }],
    },
    'no title at all': {
      text: 'Bonjour.',
      brief: { customTitle: true, sourceTitle },
      finds: [{ message: 'missing', field: 'title' }],
    },
  },
});
