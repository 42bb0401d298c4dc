import { testRule } from '../../test/rule-test.ts';
import rule from './rule.ts';

const ENGINE =
  'Le moteur central, placé dans le pédalier, répartit le poids au milieu du cadre et rend la conduite plus naturelle dans les côtes. Un moteur de roue coûte moins cher, mais il use la jante et complique les crevaisons. En ville, un couple de quarante newtons-mètres suffit ; en montagne, visez plutôt soixante-dix.';
const ENGINE_AGAIN =
  'Placer la motorisation au niveau du pédalier permet une meilleure répartition du poids au centre du cadre, et la conduite reste naturelle quand la côte se dresse. À l’inverse, le moteur dans la roue revient moins cher, mais abîme la jante et rend chaque crevaison pénible. Quarante newtons-mètres de couple suffisent en ville, il en faut soixante-dix en montagne.';
const BATTERY =
  'Une batterie de 400 wattheures donne soixante kilomètres d’autonomie sur terrain plat. Le froid réduit cette distance d’un tiers, si bien qu’en hiver il faut la rentrer la nuit. Après cinq cents cycles de charge, elle garde les trois quarts de sa capacité, et son remplacement pèse dans le budget.';
const BATTERY_AGAIN =
  'Avec 400 wattheures, comptez sur une autonomie de soixante kilomètres quand le terrain est plat. Par temps froid, la distance diminue d’un tiers : rentrez donc la batterie pour la nuit en hiver. Passé cinq cents cycles, sa capacité n’est plus que des trois quarts, et la remplacer demande un budget.';
const BRAKES =
  'Des freins à disque hydrauliques arrêtent sans effort un vélo de vingt-cinq kilos, même sous la pluie. Les plaquettes se changent tous les deux mille kilomètres. Les patins conviennent à un vélo léger et à un parcours plat, mais ils perdent leur mordant dès que la jante est mouillée.';
const BRAKES_AGAIN =
  'Sur un vélo qui pèse vingt-cinq kilos, les disques hydrauliques permettent de freiner sans effort, y compris sous la pluie. Il faut changer les plaquettes tous les deux mille kilomètres environ. Les patins restent adaptés aux parcours plats avec un vélo léger, mais leur mordant disparaît sur une jante mouillée.';
const PRICE =
  'Compter 1 800 euros pour un modèle d’entrée de gamme, assemblé au Portugal. Les aides de la région couvrent parfois le quart du prix, sur présentation d’une facture et d’un certificat du vendeur.';

const WATER = [
  'Boire suffisamment chaque jour aide le corps à fonctionner et permet d’éliminer les toxines. Une bonne hydratation améliore aussi la concentration, la digestion et la qualité de la peau, à tout âge.',
  'S’hydrater est indispensable : le corps fonctionne correctement et élimine ses toxines. La concentration, la digestion et la peau profitent à tout âge d’une bonne hydratation.',
  'Grâce à l’hydratation, les toxines sont éliminées, la peau gagne en qualité, la digestion est bonne et la concentration s’améliore. Le corps tout entier fonctionne mieux.',
  'Une hydratation suffisante permet donc au corps de fonctionner, d’éliminer ses toxines, de soutenir la digestion, d’améliorer la concentration et d’embellir la peau.',
  'Enfin, rappelons que boire aide le corps à éliminer les toxines. La peau, la digestion et la concentration en profitent, quel que soit l’âge, par une hydratation régulière.',
];
const sections = (texts: readonly string[]) =>
  texts.map((text, index) => `## Partie ${'ABCDEFGH'[index]}\n\n${text}\n`).join('\n');

testRule(rule, {
  accepts: {
    'parts of one subject': { markdown: sections([ENGINE, BATTERY, BRAKES, PRICE]) },
    'a passage word for word, which another rule tells': { markdown: sections([ENGINE, BATTERY, ENGINE]) },
    'a recipe for two sizes': {
      markdown:
        '## Pour quatre\n\n- 200 g de farine\n- 3 œufs\n- 50 g de beurre\n\nMélangez la farine et les œufs, puis le beurre fondu.\n\n## Pour huit\n\n- 400 g de farine\n- 6 œufs\n- 100 g de beurre\n\nMélangez la farine et les œufs, puis le beurre fondu.\n',
    },
    'a refrain': {
      html: '<p>Ne pleure pas, Jeannette, nous te marierons avec le fils d’un prince ou celui d’un baron.</p>'.repeat(
        4,
      ),
    },
    'legal cases that share a form': {
      markdown: sections([
        'Le salarié de moins de dix-huit ans transmet sa demande par lettre recommandée à l’employeur, un mois avant la date du congé, avec le certificat du médecin et la copie du contrat.',
        'Le salarié de plus de dix-huit ans transmet sa demande par lettre recommandée à l’employeur, deux mois avant la date du congé, avec le certificat du médecin et la copie du contrat.',
      ]),
    },
    'a short conclusion that recalls the subject': {
      markdown: `${sections([ENGINE, BATTERY, BRAKES])}\n## Pour finir\n\nMoteur, batterie, freins : essayez avant d’acheter.\n`,
    },
    'a quotation of what the text tells': {
      markdown: `${sections([BATTERY, ENGINE])}\n> ${BATTERY_AGAIN}\n`,
    },
    'two paragraphs that say one thing, in a text too short for a circle': {
      text: 'On boit de l’eau. Le corps en a besoin.\n\nLe corps a besoin d’eau. On en boit.',
    },
  },
  reports: {
    'a passage said again further down': {
      markdown: `${sections([ENGINE, BATTERY, BRAKES, PRICE])}\n## Au quotidien\n\n⟦${BATTERY_AGAIN}⟧\n`,
      finds: [{ message: 'passage', severity: 'warning', data: { line: 7 } }],
    },
    'each section said again': {
      markdown: sections([ENGINE, BATTERY, BRAKES, `⟦${ENGINE_AGAIN}⟧`, BATTERY_AGAIN, BRAKES_AGAIN]),
      finds: [{ message: 'throughout', severity: 'error', data: { count: 3 } }],
    },
    'five paragraphs that say one thing': {
      text: WATER.map((text, index) => (index === 1 ? `⟦${text}⟧` : text)).join('\n\n'),
      finds: [{ message: 'circle', severity: 'error', data: { count: 5, of: 5 } }],
    },
    'the introduction said again as conclusion': {
      html: `<p>${BRAKES}</p><h2>Le moteur</h2><p>${ENGINE}</p><h2>Le prix</h2><p>${PRICE}</p><h2>Conclusion</h2><p>⟦${BRAKES_AGAIN}⟧</p>`,
      finds: [{ message: 'passage' }],
    },
  },
});
