import { testRule } from '../../test/rule-test.ts';
import rule from './rule.ts';

const first =
  'Le marché couvert de la place Gambetta rouvre samedi après deux années de chantier et une longue querelle de voisinage.';
const second =
  'La verrière, classée depuis peu, a retrouvé ses carreaux colorés grâce au travail de douze maîtres verriers lorrains.';
const third =
  'Quarante commerçants ont signé un bail, dont la moitié de producteurs installés à moins de trente kilomètres du centre.';
const fourth =
  'Les loyers, calculés selon le chiffre d’affaires, baisseront durant les mois creux afin de retenir les petits étals.';
const source = [first, second, third, fourth].join('\n\n');
const rewritten = [
  'Deux années de chantier, une querelle de voisinage : samedi, le marché couvert rouvre enfin sur la place Gambetta.',
  'Douze maîtres verriers venus de Lorraine ont rendu ses carreaux colorés à la verrière, désormais classée.',
  'Parmi les quarante commerçants qui ont signé un bail, la moitié sont des producteurs établis à trente kilomètres au plus.',
  'Afin de retenir les petits étals, les loyers suivront le chiffre d’affaires et baisseront durant les mois creux.',
];

testRule(rule, {
  accepts: {
    'the same matter in another order': {
      text: [rewritten[3], rewritten[2], rewritten[1], rewritten[0]].join('\n\n'),
      sources: [source],
    },
    'a text of its own': {
      text: Array.from(
        { length: 4 },
        (_, index) =>
          `Chapitre ${index} : la ville voisine construit un gymnase en bois, avec une piste de course et des vestiaires neufs.`,
      ).join('\n\n'),
      sources: [source],
    },
  },
  ignores: { 'a draft without source': { text: source } },
  reports: {
    'a rewrite that follows the source step by step': {
      text: `⟦${rewritten.join('\n\n')}⟧`,
      sources: [`⟦${source}⟧`],
      finds: [{ message: 'copied', data: { inOrder: 4, paragraphs: 4 } }],
    },
  },
});
