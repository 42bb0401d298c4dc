import { testRule } from '../../test/rule-test.ts';
import rule from './rule.ts';

const options = { minWords: 8 };

testRule(rule, {
  accepts: {
    'a brief under its title': {
      html: '<h2>Le pont rouvre</h2><p>Le pont rouvre lundi à huit heures, dit la mairie.</p>',
      options,
    },
    'few words, as ordered': { html: '<p>Il roule.</p>', options, brief: { minWords: 2 } },
    'a recipe in lists': {
      markdown:
        '## Ingrédients\n\n- deux œufs\n- du beurre\n- de la farine\n\n## Étapes\n\n1. Battez le tout.\n',
      options: { minWords: 5 },
    },
    'headings over code': {
      markdown:
        '## Déclarer\n\nAvec `let` :\n\n```js\nlet x;\n```\n\n## Lire\n\nPar son nom :\n\n```js\nx;\n```\n\n## Effacer\n\nAvec `delete`.\n',
      options: { minWords: 6 },
    },
    'a table of hours': {
      html: '<h2>Horaires</h2><table><tr><td>Lundi de 9 h à 12 h</td><td>Mardi de 9 h à 12 h</td></tr></table>',
      options,
    },
  },
  reports: {
    'an outline': {
      markdown: '# ⟦Choisir son vélo⟧\n\n## Les critères\n\n## Les prix\n',
      finds: [{ message: 'outline', severity: 'error', data: { headings: 3 } }],
    },
    'an outline, even where few words are ordered': {
      markdown: '# ⟦Choisir son vélo⟧\n\n## Les prix\n',
      brief: { minWords: 2 },
      finds: [{ message: 'outline' }],
    },
    'a title and code': {
      markdown: '# ⟦Installer⟧\n\n```sh\nnpm install velo cargo remorque sonnette\n```\n',
      finds: [{ message: 'code' }],
    },
    'a title and a sentence': {
      markdown: '---\ntitle: Choisir son vélo\n---\n\n⟦Le choix du vélo est important.⟧',
      options,
      finds: [{ message: 'thin', severity: 'error', data: { words: 6, minWords: 8 } }],
    },
    'headings that do not make up for sentences': {
      html: '<h2>⟦Pourquoi rouler à vélo en ville⟧</h2><p>C’est utile.</p><h2>Les prix des vélos neufs</h2><p>Ils varient.</p>',
      options,
      finds: [{ message: 'thin', data: { words: 4, minWords: 11 } }],
    },
    'few words beside a picture and a link': {
      html: '<p>⟦Voir la <a href="/ville">ville</a>.⟧</p><img src="velo.jpg" alt="Un vélo">',
      options,
      finds: [{ message: 'thin' }],
    },
    'a component alone': { mdx: '⟦<Carte ville="Lyon" />⟧', finds: [{ message: 'nothing' }] },
  },
});
