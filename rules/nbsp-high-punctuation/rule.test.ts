import { testRule } from '../../test/rule-test.ts';
import rule from './rule.ts';

testRule(rule, {
  accepts: {
    'no-break spaces of both widths': { text: '«\u00a0Qui\u202f?\u00a0» Voici\u00a0: rien.' },
    'marks without a space': { text: 'Qui vient? (!)' },
    'a mark on its own line': { text: 'Il vient\n! dit-elle.' },
    'code, emoticons and directives': { markdown: 'Tapez `a ; b`. Il rit :) puis :: rien.' },
    'Quebec, where no space is due': { text: 'Qui vient ? Moi ! Toi ; lui.', language: 'fr-CA' },
  },
  reports: {
    'ordinary spaces': {
      html: '<p>Qui vient⟦ ?⟧ Voici⟦ :⟧ ⟦« ⟧rien⟦ »⟧.</p>',
      finds: [
        { message: 'breaking', data: { mark: '?' } },
        { data: { mark: ':' } },
        {},
        { data: { mark: '»' } },
      ],
      fixed: '<p>Qui vient\u202f? Voici\u00a0: «\u00a0rien\u00a0».</p>',
    },
    'colons and guillemets in Quebec': {
      text: 'Voici⟦ :⟧ rien',
      language: 'fr-CA',
      fixed: 'Voici\u00a0: rien',
    },
    'a mark after inline markup': { markdown: 'Qui **vient**⟦ ?⟧\n', fixed: 'Qui **vient**\u202f?\n' },
  },
});
