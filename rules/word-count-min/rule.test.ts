import { testRule } from '../../test/rule-test.ts';
import rule from './rule.ts';

const options = { minWords: 6 };

testRule(rule, {
  accepts: {
    'a text at the limit, its heading counted': {
      html: '<h2>Le prix</h2><p>Il coûte moins cher.</p>',
      options,
    },
    'a brief under the only heading, its title': {
      html: '<h2>Le pont rouvre</h2><p>Le pont rouvre lundi à huit heures, dit la mairie.</p>',
      options: { minWords: 9 },
    },
    'spaced punctuation, which is no word': { html: '<p>« Est-ce que ça roule bien ? Oui ! »</p>', options },
  },
  ignores: {
    'an ordered length': { html: '<p>Il roule.</p>', options, brief: { minWords: 2 } },
    'a draft without text': { html: '<img src="velo.jpg" alt="">', options },
  },
  reports: {
    'a short text': {
      html: '<p>⟦Il roule.⟧</p><p>Il pleut.</p>',
      options,
      finds: [{ message: 'tooShort', data: { words: 4, minWords: 6 } }],
    },
    'a text of asides and code': {
      html: '<p>⟦Il roule.⟧</p><nav>Accueil, vélos, contact, plan du site</nav><pre>npm install --save velo cargo</pre>',
      options,
    },
  },
});
