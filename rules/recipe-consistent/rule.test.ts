import { testRule } from '../../test/rule-test.ts';
import rule from './rule.ts';

const list = (...items: readonly string[]) =>
  `## Ingrédients\n\n${items.map((item) => `- ${item}\n`).join('')}\n`;
const steps = (...texts: readonly string[]) =>
  `## Préparation\n\n${texts.map((text, index) => `${index + 1}. ${text}\n`).join('')}`;
const FOUR = ['250 g de farine', '4 œufs', '15 cl de lait', '100 g de sucre'];

testRule(rule, {
  accepts: {
    'a recipe that is whole': {
      markdown: list(...FOUR) + steps('Battre les œufs, le sucre et le lait.', 'Ajouter la farine et cuire.'),
    },
    'steps that take them all': {
      markdown: list(...FOUR) + steps('Mélanger tous les ingrédients.', 'Cuire une heure.'),
    },
    'an ingredient that may be left out': {
      markdown:
        list(...FOUR, 'un peu de cannelle (facultatif)') +
        steps('Battre les œufs, le sucre et le lait.', 'Ajouter la farine et cuire.'),
    },
    'nouns that do not inflect': {
      markdown:
        list('200 g de riz', '50 g de noix', '1 l de lait') +
        steps('Cuire le riz dans le lait.', 'Ajouter les noix.'),
    },
    'another name in brackets': {
      markdown:
        list('un bol de pétales de maïs (corn flakes)', '200 g de chocolat', '50 g de beurre') +
        steps('Fondre le chocolat et le beurre.', 'Verser les corn flakes.'),
    },
    'a quantity of what the list has': {
      markdown:
        list(...FOUR) +
        steps('Battre les œufs, 80 g de sucre et le lait.', 'Ajouter 250 g de farine et 10 cl d’eau.'),
    },
    'lists for parts of a dish': {
      markdown:
        '## Ingrédients\n\nPour la pâte :\n\n- 250 g de farine\n- 125 g de beurre\n\nPour la crème :\n\n- 2 œufs\n- 10 cl de lait\n\n' +
        steps('Sabler 250 g de farine et le beurre.', 'Battre les œufs avec 10 cl de lait.'),
    },
    'variants for more guests': {
      markdown: `Une recette pour 4 personnes.\n\n${list(...FOUR)}${steps('Battre les œufs, le sucre et le lait.', 'Ajouter la farine.')}\n## Variante\n\nPour 8 personnes, doublez tout.\n`,
    },
  },
  ignores: {
    'an article without a list': { text: 'La farine monte. Les œufs aussi.' },
    'a list without steps': { markdown: list(...FOUR) },
  },
  reports: {
    'an ingredient that no step uses': {
      markdown:
        list('250 g de farine', '4 œufs', '⟦15 cl de lait⟧', '100 g de sucre') +
        steps('Battre les œufs avec le sucre.', 'Ajouter la farine et cuire.'),
      finds: [{ message: 'unused', severity: 'warning', data: { ingredient: '15 cl de lait' } }],
    },
    'a quantity that the list has not': {
      markdown:
        list(...FOUR) +
        steps(
          'Battre les œufs, le sucre et le lait.',
          'Ajouter la farine et ⟦200 g de pruneaux⟧, puis cuire.',
        ),
      finds: [{ message: 'unlisted', data: { ingredient: '200 g de pruneaux' } }],
    },
    'spoons of something new': {
      html: '<p>Ingrédients :</p><ul><li>250 g de farine</li><li>4 œufs</li><li>15 cl de lait</li></ul><ol><li>Mélanger la farine et les œufs.</li><li>Ajouter le lait et ⟦2 cuillères à soupe de rhum⟧.</li></ol>',
    },
    'two numbers of guests': {
      markdown: `Une recette pour 4 personnes.\n\n## Ingrédients pour ⟦6 personnes⟧\n\n${FOUR.map((item) => `- ${item}\n`).join('')}\n${steps('Battre les œufs, le sucre et le lait.', 'Ajouter la farine.')}`,
      finds: [{ message: 'servings', data: { said: 6, other: 4 } }],
    },
  },
});
