import { testRule } from '../../test/rule-test.ts';
import rule from './rule.ts';

testRule(rule, {
  accepts: {
    'the ligature': { text: 'Sa sœur a bon cœur.' },
    'words in o and e': { text: 'La moelle, le coefficient, le poème et la coexistence.' },
    names: { text: 'On lit Monsieur Leboeuf et Madame Coeur ici.' },
    code: { markdown: 'La fonction `oeuvre` du site https://coeur.fr/oeil.\n' },
  },
  reports: {
    'oe in words of œ': {
      html: '<p>Sa ⟦soeur⟧ met en <b>⟦oeuvre⟧</b> l’⟦oeil⟧. ⟦Oeuvre⟧ rare. Son ⟦COEUR⟧ bat.</p>',
      finds: [{ message: 'parted', data: { word: 'soeur', right: 'sœur' } }, {}, {}, {}, {}],
      fixed: '<p>Sa sœur met en <b>œuvre</b> l’œil. Œuvre rare. Son CŒUR bat.</p>',
    },
  },
});
