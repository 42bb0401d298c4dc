import { testRule } from '../../test/rule-test.ts';
import rule from './rule.ts';

testRule(rule, {
  accepts: {
    'spaced marks': { text: 'Il pleut, il vente ; tout dort.' },
    'decimals, hours and addresses': {
      text: 'Cela coûte 3,50 euros sur exemple.fr/a,b ou à moi,toi@exemple.fr.',
    },
    'words that are none': { text: 'La liste abc,xyz et la paire foo,bar.' },
    'code and variables': { markdown: 'Tapez `un,deux`. La variable nom_un,deux suit.' },
    'full stops, which part sentences': { text: 'Il pleut.il vente.' },
  },
  reports: {
    'a comma and a semicolon': {
      html: '<p>Il pleut⟦,⟧mais on sort⟦;⟧tout va bien.</p>',
      finds: [{ message: 'missing', data: { mark: ',' } }, { data: { mark: ';' } }],
      fixed: '<p>Il pleut, mais on sort; tout va bien.</p>',
    },
    'a capital after an exclamation mark': { text: 'Bravo⟦!⟧Elle gagne.', fixed: 'Bravo! Elle gagne.' },
  },
});
