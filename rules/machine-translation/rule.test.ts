import { testRule } from '../../test/rule-test.ts';
import rule from './rule.ts';

testRule(rule, {
  accepts: {
    'an article with one slip': {
      html: '<p>Le chat dort seize heures par jour. Il a coûté 1,250 euros à son maître, frais compris. Un chaton mange quatre fois par jour.</p>',
    },
    'French that looks alike': {
      html: '<p>En taillant tôt, on gagne une floraison. Levez la main pour parler. Le thème : La Fontaine et ses fables. Une belle maison, un vieux mur, un vrai jardin. Il se lave les mains avant le repas.</p><p>Une seule chose compte : le soleil. Il y a beaucoup de monde au marché.</p>',
    },
    'technical words': {
      html: '<p>Le disjoncteur différentiel coupe le circuit dès qu’il détecte une fuite de trente milliampères. L’électricien pose un parafoudre, un contacteur et un bornier. Le coffret reste accessible, à hauteur d’yeux, loin de l’évier, du lavabo et de la baignoire. Chaque conducteur a sa couleur : le neutre est bleu, la terre est verte et jaune. La gaine protège les fils, la moulure les cache, et le tableau les rassemble.</p>',
    },
    'a quotation in English': {
      html: '<p>Le refrain dit « all of the people », et le public chante. Le prix reste de 1 250 euros.</p>',
    },
  },
  ignores: { 'a draft without prose': { html: '<h1>Chats</h1>' } },
  reports: {
    'two kinds, as a warning': {
      html: '<p>Le chat a coûté ⟦1,250⟧ euros. La boîte ⟦vient avec une⟧ pelle.</p>',
      finds: [{ severity: 'warning' }, { severity: 'warning' }],
    },
    'a sheet translated word for word': {
      html: '<p>Il y a une batterie dans la boîte. ⟦Batterie est⟧ incluse avec ⟦une électrique⟧ brosse. Le chat joue ⟦avec the⟧ balle.</p><p>⟦Laver vos⟧ mains. Le prix est ⟦$45⟧ pour la brosse.</p>'
        .replace('⟦avec the⟧', 'avec ⟦the⟧')
        .replace('⟦Laver vos⟧ mains', 'Pensez à laver ⟦vos mains⟧'),
      finds: Array.from({ length: 5 }, () => ({ severity: 'error' as const })),
    },
    'a text of rare synonyms': {
      html: '<p>Les ⟦félins⟧ domestiques s’avèrent des bestioles autonomes qui affectionnent la somnolence. Un propriétaire doit pourvoir une alimentation idoine à sa bestiole. La litière nécessite d’être récurée quotidiennement afin d’obvier aux effluves nauséabonds. Les matous adulent gambader. Un vétérinaire chevronné peut conseiller un vaccin congruent. Nonobstant leur indépendance, ils quémandent des caresses derechef. Le gîte du félidé devrait être douillet et quiet. Étrillez son pelage hebdomadairement pour extirper les poils trépassés. Une gamelle fraîche demeure primordiale. Les greffiers séniles réclament des sollicitudes accrues.</p>',
      finds: [{ message: 'spun', severity: 'error' }],
    },
  },
});
