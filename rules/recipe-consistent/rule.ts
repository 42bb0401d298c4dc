import { placeIn, placeOf } from '../../src/document/block.ts';
import { defineRule } from '../../src/engine/rule.ts';
import { recipeIn } from './recipe.ts';
import { servingsIn } from './servings.ts';
import { unlistedIn, unusedIn } from './use.ts';

/** A recipe that cannot be cooked as it is written was not cooked. */
export default defineRule({
  id: 'recipe-consistent',
  category: 'structure',
  severity: 'warning',
  summary: {
    fr: 'La recette emploie les ingrédients de sa liste, et eux seuls.',
    en: 'The recipe uses the ingredients of its list, and no others.',
  },

  messages: {
    unused: ({ ingredient }: { ingredient: string }) => ({
      fr: `« ${ingredient} » est dans la liste, et aucune étape ne l’emploie : complétez les étapes, ou retirez-le.`,
      en: `“${ingredient}” is in the list, and no step uses it: complete the steps, or remove it.`,
    }),
    unlisted: ({ ingredient }: { ingredient: string }) => ({
      fr: `« ${ingredient} » : cet ingrédient n’est pas dans la liste. Ajoutez-l’y.`,
      en: `“${ingredient}”: this ingredient is not in the list. Add it.`,
    }),
    servings: ({ said, other }: { said: number; other: number }) => ({
      fr: `Pour ${said} personnes ici, pour ${other} plus haut : gardez le bon nombre.`,
      en: `For ${said} people here, for ${other} above: keep the right number.`,
    }),
  },

  applies: (article) => recipeIn(article) !== undefined,

  *check(article) {
    const recipe = recipeIn(article)!;
    for (const { block } of unusedIn(recipe))
      yield { message: 'unused', data: { ingredient: block.text }, at: placeOf(block) };
    for (const { block, start, end } of unlistedIn(recipe)) {
      const at = placeIn(block, start, end);
      yield { message: 'unlisted', data: { ingredient: block.text.slice(start, end) }, at };
    }
    for (const { block, start, end, said, other } of servingsIn(article, recipe.end))
      yield { message: 'servings', data: { said, other }, at: placeIn(block, start, end) };
  },
});
