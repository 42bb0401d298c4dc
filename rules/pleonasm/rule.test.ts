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
    'nouns and verbs that look alike': {
      text: 'Le montant en haut de la page. Je suis derrière le mur. La réunion, ensemble, dure. Un concert ensemble. Il avance en avant-première.',
    },
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
    'other tenses, genders and numbers': {
      text: 'Nous ⟦collaborerons ensemble⟧. Les élues ⟦prévenaient d’avance⟧. Ces ventes ⟦reportées à plus tard⟧ ⟦descendirent en bas⟧. Des ⟦tollés généraux⟧ et de ⟦plus meilleures⟧ notes. Ils s’étaient ⟦réunis ensemble⟧.',
    },
    'reflexive verbs': {
      text: 'Ils ⟦s’entraidaient mutuellement⟧.',
      finds: [{ data: { enough: 's’entraidaient' } }],
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
