import { testRule } from '../../test/rule-test.ts';
import rule from './rule.ts';

const options = { minWords: 6, thinWords: 0 };
const thin = { thinWords: 8 };

testRule(rule, {
  accepts: {
    'a text at the limit, its heading counted': {
      html: '<h2>Le prix</h2><p>Il coûte moins cher.</p>',
      options,
    },
    'a brief under the only heading, its title': {
      html: '<h2>Le pont rouvre</h2><p>Le pont rouvre lundi à huit heures, dit la mairie.</p>',
      options: { minWords: 9, thinWords: 8 },
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
    'a title and a sentence': {
      markdown: '---\ntitle: Choisir son vélo\n---\n\n⟦Le choix du vélo est important.⟧',
      options: thin,
      finds: [{ message: 'thin', severity: 'error', data: { words: 6, thinWords: 8 } }],
    },
    'headings that do not make up for sentences': {
      html: '<h2>⟦Pourquoi rouler à vélo en ville⟧</h2><p>C’est utile.</p><h2>Les prix des vélos neufs</h2><p>Ils varient.</p>',
      options: thin,
      finds: [{ message: 'thin', data: { words: 4, thinWords: 11 } }],
    },
    'a short page that its links carry': {
      html: '<p>⟦Choisissez : <a href="/ville">ville</a> ou <a href="/route">route</a>.⟧</p>',
      options: thin,
      finds: [{ message: 'tooShort', severity: 'warning' }],
    },
    'a short text over the limit': {
      html: '<p>⟦Le pont ferme lundi à huit heures pour trois semaines.⟧</p>',
      options: thin,
      finds: [{ message: 'tooShort', severity: 'warning' }],
    },
    'a text of asides and code': {
      html: '<p>⟦Il roule.⟧</p><nav>Accueil, vélos, contact, plan du site</nav><pre>npm install --save velo cargo</pre>',
      options,
    },
  },
});
