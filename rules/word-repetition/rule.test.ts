import { testRule } from '../../test/rule-test.ts';
import rule from './rule.ts';

const verb = 'Ce vélo permet de gagner du temps. Il permet aussi de respirer.';

testRule(rule, {
  accepts: {
    'a verb in two sentences in a row': { text: verb },
    'a verb in two sentences, then in a third farther on': { text: `${verb} Il pleut. Cela permet tout.` },
    'the noun that a paragraph is about': {
      text: 'Une selle se choisit avec soin. La selle large soulage le dos. Une selle étroite convient aux sportifs.',
    },
    'a noun of one form, which is no verb': {
      text: 'Le colis part demain. Ce colis est lourd. Un colis se suit en ligne.',
    },
    'words of the keyphrase': {
      text: 'On entretient sa chaîne. Qui entretient ses freins roule mieux. Il entretient tout.',
      keyphrase: 'entretenir son vélo',
    },
    'a noun in six sentences, what the text is about': {
      text: 'La selle est dure. La selle est haute. Une selle coûte cher. Il vole une selle. Cette selle casse. Sa selle suit.',
    },
    'light verbs': { text: 'Il fait beau. Elle fait le tour. Ils font une pause.' },
    'items of a list': {
      html: '<ul><li>Il permet de rouler.</li><li>Il permet de freiner.</li><li>Il permet de monter.</li></ul>',
    },
    'sentences of three paragraphs': {
      html: '<p>Il permet de rouler.</p><p>Il permet de freiner.</p><p>Il permet de monter.</p>',
    },
    code: { markdown: 'Posez `permettre`. Lancez `permettre` ici. Puis `permettre` encore.' },
  },
  ignores: { 'a text of two sentences': { text: verb } },
  reports: {
    'a verb in any form, three sentences in a row': {
      html: '<p>Ce vélo permet de gagner du temps. Il <b>permettait</b> aussi de respirer. Les pistes ⟦permettront⟧ de rouler.</p>',
      finds: [{ message: 'repeated', data: { word: 'permet', sentences: 3 } }],
    },
    'a noun in five': {
      text: 'La selle est dure. La selle est haute. Une selle coûte cher. Il vole une selle. Cette ⟦selle⟧ casse.',
      finds: [{ data: { word: 'selle', sentences: 5 } }],
    },
  },
});
