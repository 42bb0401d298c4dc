import { testRule } from '../../test/rule-test.ts';
import rule from './rule.ts';

testRule(rule, {
  accepts: {
    'spaced marks': { text: 'Il pleut, il vente ; tout dort.' },
    'decimals, hours and addresses': {
      text: 'Cela coûte 3,50 euros sur exemple.fr/a,b ou à moi,toi@exemple.fr.',
    },
    'words that are none': { text: 'La liste abc,xyz et la paire foo,bar.' },
    'codes of languages, keys and times': {
      text: 'Les codes lang:en et site:de, à 12:30, en mode a,b ou x;y.',
    },
    'names with a mark': { text: 'Il lit Yahoo!Mail sur l’écran.' },
    'code and variables': { markdown: 'Tapez `un,deux`. La variable nom_un,deux suit.' },
    'full stops, which part sentences': { text: 'Il pleut.il vente.' },
  },
  reports: {
    'a comma and a semicolon': {
      html: '<p>Il pleut⟦,⟧mais on sort⟦;⟧tout va bien.</p>',
      finds: [{ message: 'missing', data: { mark: ',' } }, { data: { mark: ';' } }],
      fixed: '<p>Il pleut, mais on sort; tout va bien.</p>',
    },
    'a name before, and a word with a hyphen': {
      text: 'Avec Zorglub⟦,⟧des amis, la ville elle-même⟦,⟧car il pleut, et l’ONU⟦,⟧les États.',
    },
    'an elided word after': { text: 'Il pleut⟦,⟧c’est vrai⟦;⟧d’ailleurs il vente⟦,⟧jusqu’à midi⟦,⟧à peine.' },
    'a mark that is spaced on its left': { text: 'Il pleut ⟦;⟧on sort. Vient-il ⟦?⟧on verra.' },
    'a number, a bracket or a quotation before': {
      text: 'En 2020⟦,⟧les prix (hors taxes)⟦,⟧ou presque, gagnent 10 %⟦,⟧et « le reste »⟦,⟧selon lui.',
    },
    'a colon before a clause': { text: 'Le résultat⟦:⟧les prix montent.' },
    'a capital after an exclamation mark': { text: 'Bravo⟦!⟧Elle gagne.', fixed: 'Bravo! Elle gagne.' },
  },
});
