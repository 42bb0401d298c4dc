import { testRule } from '../../test/rule-test.ts';
import rule from './rule.ts';

testRule(rule, {
  accepts: {
    'an end on a fact': { html: '<p>Le pont rouvre.</p><p>Le prochain contrôle aura lieu en mai.</p>' },
    'a formula amid the text': {
      html: '<p>Le pont rouvre.</p><p>En résumé, il tient.</p><p>Restent les câbles.</p><p>On les change en mai.</p>',
    },
    'a formula inside the last paragraph': {
      html: '<p>Le pont rouvre.</p><p>Il a fallu du temps pour conclure le marché.</p>',
    },
    'a formula that opens the text': {
      html: '<p>En conclusion du conseil, le maire a parlé.</p><p>Il pleut.</p>',
    },
  },
  ignores: { 'one paragraph': { html: '<p>En conclusion, le pont rouvre.</p>' } },
  reports: {
    'a last paragraph': {
      html: '<p>Le pont rouvre.</p><p>⟦En conclusion⟧, ce pont a de l’avenir.</p>',
      finds: [{ message: 'generic', severity: 'info', data: { text: 'En conclusion' } }],
    },
    'a last paragraph but for a farewell': {
      markdown: 'Le pont rouvre.\n\n⟦**En somme**⟧, il tient.\n\nBonne route !\n'.replace(
        '⟦**En somme**⟧',
        '**⟦En somme⟧**',
      ),
    },
    'a last paragraph in capitals': { text: 'Le pont rouvre.\n\n⟦POUR CONCLURE⟧ : il tient.' },
  },
});
