import { testRule } from '../../test/rule-test.ts';
import rule from './rule.ts';

const plain = 'Le vélo roule vite. '.repeat(8);

testRule(rule, {
  accepts: {
    'some connectors among many sentences': { text: `De plus, il pleut. ${plain}Toutefois, on roule.` },
    'three times the same': { text: 'De plus, il pleut. Il rit. '.repeat(3) + plain },
    'circumstances, which knit nothing': { text: 'En cas de pluie, il dort. '.repeat(5) + plain },
    'light words of every narration': { text: 'Mais il dort. Il rit. Elle lit. '.repeat(5) },
    'a connector inside a sentence': { text: 'Il pleut et, de plus, il vente. '.repeat(5) },
    'items of a list': { markdown: `${'- Ensuite, on visse.\n'.repeat(5)}\n${plain}` },
  },
  ignores: { 'an article without text': { html: '<img src="velo.jpg" alt="">' } },
  reports: {
    'four times the same, at the fourth': {
      html: `<p>${'De plus, il pleut. '.repeat(3)}${plain}⟦De plus⟧, il <i>vente</i>.</p>`,
      finds: [{ message: 'same', data: { connector: 'de plus', count: 4 } }],
    },
    'over a third of the sentences, at the first': {
      text: '⟦De plus⟧, il pleut. En outre, il vente. Par ailleurs, il neige. Toutefois, on roule. Il rit. Elle lit. On dort. On mange. On boit. On sort.',
      finds: [{ message: 'tooMany', data: { opened: 4, sentences: 10, connector: 'de plus' } }],
    },
  },
});
