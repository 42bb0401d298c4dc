import type { Block } from '../../src/document/block.ts';
import { matchesOf } from '../../src/document/matches.ts';
import { type Ingredient, namesIn, type Recipe } from './recipe.ts';

/** Steps that name no ingredient because they take them all. */
const ALL =
  /(?<!\p{L})(?:tous|toutes|tout|ingrédients?|épices?|assaisonn\p{L}*|garniture|légumes|fruits|reste|aromates|farce|sauce|vinaigrette|marinade)(?!\p{L})/iu;
/** What may be left out, comes from the tap, or is a remark. */
const OPTIONAL = /^\(|option|facultatif|selon|au choix|déco|servir|accompagn|assaisonn|sel|poivre|eau/i;
/** More than so many are a list under other names. */
const MOST_UNUSED = 2;

/** The ingredients of a list that no step names, one or two of many; those that may be left out aside. */
export function unusedIn({ ingredients, steps }: Recipe): readonly Ingredient[] {
  if (steps.some(({ text }) => ALL.test(text))) return [];
  const used = new Set(steps.flatMap(({ text }) => [...namesIn(text)]));
  const unused = ingredients.filter(
    ({ lemmas, block }) =>
      lemmas.size > 0 && !OPTIONAL.test(block.text) && ![...lemmas].some((lemma) => used.has(lemma)),
  );
  return unused.length > MOST_UNUSED || unused.length * 3 > ingredients.length ? [] : unused;
}

/** A span of a step. */
interface Span {
  readonly block: Block;
  readonly start: number;
  readonly end: number;
}

const QUANTITY =
  /(?<![\p{L}\d])\d{1,4}(?:[.,]\d)?[\s\u00a0\u202f]?(?:g|gr|grammes|kg|ml|cl|dl|cuill[èe]res? à (?:soupe|café)|c\. à [sc]\.|sachets?|pincées?)\s(?:de\s|d[’'])([\p{L}-]{3,})/giu;

/** The quantities of something in the steps that the list does not name: `200 g de chocolat`. */
export function unlistedIn({ ingredients, steps }: Recipe): readonly Span[] {
  const listed = new Set(ingredients.flatMap(({ lemmas }) => [...lemmas]));
  return steps.flatMap((block) =>
    matchesOf(block.text, QUANTITY).flatMap((match) => {
      const names = [...namesIn(match[1]!)];
      if (names.length === 0 || names.some((name) => listed.has(name) || WATER.has(name))) return [];
      return [{ block, start: match.index, end: match.index + match[0].length }];
    }),
  );
}

/** No list gives what comes from the tap, nor what the steps have made. */
const WATER: ReadonlySet<string> = new Set([
  'eau',
  'pâte',
  'mélange',
  'préparation',
  'appareil',
  'sauce',
  'sel',
  'poivre',
]);
