import { testRule } from '../../test/rule-test.ts';
import rule from './rule.ts';

testRule(rule, {
  accepts: {
    'phrases that say it once': {
      text: 'Elle monte, puis descend en ville. Il prévoit, et réserve à l’avance.',
    },
    'the same words in two sentences': {
      text: 'Il monte. En haut, on voit la mer. Des ports comme, par exemple, Brest.',
    },
    'a phrase that is quoted': { text: 'On dit trop souvent « au jour d’aujourd’hui ».' },
    'words with another meaning': { text: 'La voiture recule. En arrière-plan, le port.' },
  },
  ignores: { 'a draft without text': { html: '<img src="velo.jpg" alt="">' } },
  reports: {
    'a tail too many': {
      html: '<p>Elle ⟦monte en haut⟧ du phare, ⟦car en effet⟧ il rouvre.</p>',
      finds: [
        { message: 'pleonasm', severity: 'info', data: { text: 'monte en haut', enough: 'monte' } },
        { data: { enough: 'car' } },
      ],
      fixed: '<p>Elle monte du phare, car il rouvre.</p>',
    },
    'a phrase of its own words': {
      text: '⟦Au jour d’aujourd’hui⟧, il rouvre. Comptez deux heures ⟦au grand maximum⟧.',
      fixed: 'Aujourd’hui, il rouvre. Comptez deux heures au maximum.',
    },
    'a head too many': {
      text: 'Le ⟦taux d’alcoolémie⟧ baisse.',
      finds: [{ data: { enough: 'alcoolémie' } }],
    },
    'through markup, without a fix': {
      markdown: 'Il ⟦recule **en arrière⟧** vite.\n',
      fixed: 'Il recule **en arrière** vite.\n',
    },
  },
});
