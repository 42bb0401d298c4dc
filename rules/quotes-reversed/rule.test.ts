import { testRule } from '../../test/rule-test.ts';
import rule from './rule.ts';

testRule(rule, {
  accepts: {
    'right marks': { text: 'Il dit « oui » et “non”.' },
    'a closing mark glued to the next sentence': { text: 'Il a dit « je viens »Il est venu.' },
    'a closing mark before a space': { text: 'Il dit : » Je viens.' },
    'German marks': { text: 'Le mot „Haus“ est allemand.' },
    'inches and seconds': { text: '« Un écran de 15″ suffit », à 48° 51′ 12″ nord.' },
    'a quotation that goes on': { html: '<p>Il dit : « Je viens,<br>« je reste. »</p>' },
    code: { markdown: 'Le signe `»a` et `a«`.\n' },
  },
  reports: {
    'a closing mark that opens, a double prime that closes': {
      html: '<p>Selon lui.&nbsp;⟦»⟧Il pleut depuis 2021⟦″⟧, dit-on.</p>',
      finds: [
        { message: 'opener', data: { mark: '«' } },
        { message: 'closer', data: { mark: '»' } },
      ],
      fixed: '<p>Selon lui.&nbsp;«\u00a0Il pleut depuis 2021\u00a0», dit-on.</p>',
    },
    'an opening mark that closes': {
      text: 'Il dit « oui⟦«⟧, puis part.',
      fixed: 'Il dit « oui\u00a0», puis part.',
    },
    'English marks the wrong way': {
      text: 'Le mot ⟦”⟧clé” et le mot “serrure⟦“⟧.',
      fixed: 'Le mot “clé” et le mot “serrure”.',
    },
  },
});
