import { testRule } from '../../test/rule-test.ts';
import rule from './rule.ts';

testRule(rule, {
  accepts: {
    'what history names by a month alone': {
      text: 'Sous la monarchie de Juillet, la colonne de Juillet fut élevée. Les journées de Juin, puis la révolution de Février.',
    },
    'lower case': { text: 'Il arrive le lundi 3 janvier 2024, en mars ou en avril.' },
    'the start of a sentence': { text: 'Lundi 3 janvier, il part. Janvier est froid.' },
    'feasts, events and streets': {
      text: 'Le 14 Juillet, Mai 68 et la rue du 8 Mai. La place du 11 Novembre 1918, en Mai 1968, la révolution d’Octobre.',
    },
    'gods, planets and persons': { text: 'On va sur Mars, en Mars aussi, avec Robinson et Vendredi.' },
    'names of persons, companies and places': {
      text: 'Le disque d’Avril Lavigne. La société Mars embauche. Le Champ-de-Mars. Marie Avril et Jean Février. Le groupe Octobre joue.',
    },
    'days with a name of their own': {
      text: 'Le Mardi gras, un Jeudi noir, le Vendredi saint, le Journal du Dimanche, le film Vendredi 13.',
    },
    'a date behind a dash, or alone': { text: 'Bulletin municipal – Avril 2024\n\nSamedi à 18 h.' },
  },
  reports: {
    'a month after the name of no event': {
      text: 'La réunion du mois de ⟦Juillet⟧ et celle de la fin de ⟦Juin⟧.',
    },
    'months of dates': {
      html: '<p>Il est venu le 3 ⟦Janvier⟧ 2024 et le 1er ⟦Mai⟧ 2023.</p>',
      finds: [{ message: 'capital', data: { word: 'Janvier' } }, {}],
      fixed: '<p>Il est venu le 3 janvier 2024 et le 1er mai 2023.</p>',
    },
    'the month of a date with its weekday': {
      text: 'Il arrive lundi 3 ⟦Avril⟧, avec les enfants de la classe, et repart vendredi 1er ⟦Mai⟧.',
      fixed: 'Il arrive lundi 3 avril, avec les enfants de la classe, et repart vendredi 1er mai.',
    },
    'months alone and days': {
      text: 'Il part en ⟦Septembre⟧, depuis ⟦Août⟧ 2020, le ⟦Lundi⟧ 3 et chaque ⟦Dimanche⟧ matin.',
      fixed: 'Il part en septembre, depuis août 2020, le lundi 3 et chaque dimanche matin.',
    },
    'a day and a month without a year': {
      text: 'Entre le 19 ⟦Janvier⟧ et le 15 mars, à partir du 27 ⟦Juillet⟧, la présidentielle du 3 ⟦Novembre⟧.',
    },
    'a month with its year': { text: 'Le rapport d’⟦Avril⟧ 2024 suit celui de ⟦Mars⟧ 2023.' },
    'months behind a word of time': {
      text: 'Jusqu’en ⟦Mars⟧ prochain, en ⟦Mai⟧ ou en ⟦Juin⟧, début ⟦Janvier⟧, mi-⟦Mars⟧, au mois d’⟦Août⟧. De ⟦Janvier⟧ à ⟦Mars⟧, on ferme.',
    },
    'days that are a time': {
      text: 'Il vient ⟦Lundi⟧ prochain, part ⟦Mardi⟧ matin et rentre ⟦Jeudi⟧ à 18 h. Ouvert du ⟦Lundi⟧ au ⟦Vendredi⟧, tous les ⟦Samedis⟧.',
    },
    'a heading': { markdown: '## Le marché du 3 ⟦Avril⟧\n', fixed: '## Le marché du 3 avril\n' },
  },
});
