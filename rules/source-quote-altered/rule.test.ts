import { testRule } from '../../test/rule-test.ts';
import rule from './rule.ts';

const source =
  'La directrice a déclaré : « Nous rouvrirons la piscine avant l’été, même sans toit, parce que les enfants attendent. » Elle refuse de fixer une date.';

testRule(rule, {
  accepts: {
    'the exact words, with other marks and spaces': {
      html: "<p>« Nous rouvrirons la piscine avant l'été&nbsp;», promet-elle, « même sans toit, parce que les enfants attendent ».</p>",
      sources: [source],
    },
    'words left out and put in, as quotations say it': {
      text: 'Elle promet : « [Nous] rouvrirons la piscine […] parce que les enfants attendent. »',
      sources: [source],
    },
    'a title or a term, too short to be a quotation': {
      text: 'Le film « Sous le soleil » passe à la piscine.',
      sources: [source],
    },
  },
  ignores: {
    'a source in another language': {
      text: 'Elle a dit : « Nous rouvrirons la piscine avant la fin du mois de juin. »',
      sources: [
        'The director said that the pool would open again before the summer, even without a roof on it.',
      ],
    },
    'a draft without source': { text: 'Elle a dit : « Nous rouvrirons tous la piscine demain. »' },
  },
  reports: {
    'a word changed inside the marks': {
      text: 'Elle promet : «⟦ Nous rouvrirons la piscine avant Noël, même sans toit ⟧».',
      sources: [source],
      finds: [{ message: 'altered', severity: 'error' }],
    },
    'a quotation in other words of the same': {
      text: 'Elle promet : «⟦ La piscine rouvrira même sans le toit, les enfants attendent ⟧».',
      sources: [source],
      finds: [{ message: 'altered', severity: 'error' }],
    },
    'a quotation from elsewhere, as a warning': {
      html: '<p>“⟦C’est une <b>très</b> grande victoire pour la ville⟧”, dit-elle. « Nous rouvrirons la piscine avant l’été. »</p>',
      sources: [source],
      finds: [{ message: 'unsourced', severity: 'warning' }],
    },
    'quotations of which most are from elsewhere': {
      text: 'Elle jubile : «⟦ C’est une très grande victoire pour la ville ⟧». Le maire renchérit : «⟦ Jamais un chantier ne fut mené aussi vite ⟧».',
      sources: [source],
      finds: [{ message: 'unsourced', severity: 'error' }, { severity: 'error' }],
    },
    'one that the order forbids': {
      text: 'Elle jubile : «⟦ C’est une très grande victoire pour la ville ⟧».',
      sources: [source],
      brief: { orders: [{ text: 'Appuie-toi uniquement sur la source.', start: 0, end: 36 }] },
      finds: [{ message: 'unsourced', severity: 'error' }],
    },
  },
});
