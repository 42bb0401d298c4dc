import { testRule } from '../../test/rule-test.ts';
import rule from './rule.ts';

testRule(rule, {
  accepts: {
    'marks that cling': { text: 'Il pleut, il vente.' },
    'names, files and decimals that begin with a mark': {
      text: 'Le cadre .NET, le fichier .htaccess et ,5 point.',
    },
    'an ellipsis, even spaced': { text: 'Il hésite ... puis sort . . . enfin.' },
    'what an image stands before': { html: '<p>Voir <img src="a.png" alt="ici"> , puis là.</p>' },
    code: { markdown: 'Tapez `a , b` et `x .`\n' },
  },
  reports: {
    'a comma and a full stop': {
      html: '<p>Il pleut⟦ ,⟧ il <b>vente</b>⟦&nbsp;.⟧</p>',
      finds: [{ message: 'unwanted', data: { mark: ',' } }, { data: { mark: '.' } }],
      fixed: '<p>Il pleut, il <b>vente</b>.</p>',
    },
    'after a closing sign': { text: 'Il est là (enfin)⟦ ,⟧ dit-on.', fixed: 'Il est là (enfin), dit-on.' },
  },
});
