import { testRule } from '../../test/rule-test.ts';
import rule from './rule.ts';

testRule(rule, {
  accepts: {
    'accented capitals': { text: 'À partir de lundi, l’État aide. Évidemment.' },
    'the verb, the letter and Latin': {
      text: 'A-t-il plu ? A priori, oui. A est la première. A contrario, non.',
    },
    'names of persons and other languages': { text: 'Eric vient. Emile aussi. Elena rit. Eden est loin.' },
    'words that need none': { text: 'Elle rit. Entre ! Encore. Effet rare. Exact.' },
    'an entry of a list': { markdown: '- Emotion : une bibliothèque\n' },
    code: { markdown: 'Le type `Etat` et Etat_civil.\n' },
  },
  reports: {
    'institutions anywhere': {
      html: '<p>Il voit l’⟦Etat⟧, les ⟦Etats⟧-Unis et l’<b>⟦Eglise⟧</b>.</p>',
      finds: [{ message: 'bare', data: { word: 'Etat', right: 'État' } }, {}, {}],
      fixed: '<p>Il voit l’État, les États-Unis et l’<b>Église</b>.</p>',
    },
    'the start of a sentence': {
      text: '⟦A⟧ la gare, il pleut. ⟦Evidemment⟧, on sort. ⟦Ca⟧ ira. ⟦Etre⟧ là suffit.',
      fixed: 'À la gare, il pleut. Évidemment, on sort. Ça ira. Être là suffit.',
    },
  },
});
