import { testRule } from '../../test/rule-test.ts';
import rule from './rule.ts';

const title = 'Le pont de Recouvrance ferme trois semaines pour travaux';

testRule(rule, {
  accepts: {
    'another title on the same subject': {
      html: '<title>Brest : comment traverser la Penfeld sans le pont</title><p>Bonjour.</p>',
      brief: { sourceTitle: title },
    },
    'a short subject that a longer title holds': {
      html: '<title>Recette de la tarte aux pommes de ma grand-mère bretonne</title><p>Bonjour.</p>',
      brief: { sourceTitle: 'Tarte aux pommes' },
    },
  },
  ignores: {
    'a source without title': { html: `<title>${title}</title><p>Bonjour.</p>`, sources: ['Un texte.'] },
    'a draft without title': { html: '<p>Bonjour.</p>', brief: { sourceTitle: title } },
  },
  reports: {
    'the same words in other letters': {
      html: '<title>⟦LE PONT DE RECOUVRANCE FERME : trois semaines de travaux⟧</title><p>Bonjour.</p>',
      brief: { sourceTitle: title },
      finds: [{ message: 'copied', data: { percent: 100 } }],
    },
    'the title of the source with a tail, given by the caller': {
      html: '<p>Bonjour.</p>',
      metadata: { title: `${title} : notre guide` },
      brief: { sourceTitle: title },
      finds: [{ field: 'title' }],
    },
  },
});
