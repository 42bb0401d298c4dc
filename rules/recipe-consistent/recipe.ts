import { analysis } from '../../src/document/analysis.ts';
import type { Article } from '../../src/document/article.ts';
import { type Block, isProse } from '../../src/document/block.ts';
import { foldOf } from '../../src/french/fold.ts';
import { isFunctionWord } from '../../src/french/function-words.ts';
import { lemmasOf } from '../../src/french/lemmas.ts';
import { defaultLexicon, isNominal, isVerbForm, valueOfForm } from '../../src/french/lexicon/index.ts';
import { tokensOf } from '../../src/french/tokens.ts';

/** One line of a list of ingredients, with the lemmas that may name it. */
export interface Ingredient {
  readonly block: Block;
  readonly lemmas: ReadonlySet<string>;
}

/** A list of ingredients with the steps after it. */
export interface Recipe {
  readonly ingredients: readonly Ingredient[];
  readonly steps: readonly Block[];
  /** Index of the first block after the list. */
  readonly end: number;
}

const LIST = /^\W*(?:les )?ingredients?\b/;
const LONGEST_HEAD = 60;
const FEWEST = { ingredients: 3, steps: 2 };

/** The recipe of an article that has one, with the list under a heading and steps under a later one; undefined with several. */
export const recipeIn: (article: Article) => Recipe | undefined = analysis((article) => {
  const { blocks } = article;
  const heads = blocks.flatMap((block, index) => (isHead(block) ? [index] : []));
  const [head] = heads;
  if (head === undefined || heads.length > 1) return undefined;
  const end = endOfList(article, head);
  const listed = blocks.slice(head + 1, end).filter(({ kind }) => kind === 'list-item');
  const steps = blocks.slice(end).filter(isProse);
  if (listed.length < FEWEST.ingredients || steps.length < FEWEST.steps) return undefined;
  return { end, ingredients: listed.map((block) => ({ block, lemmas: namesIn(block.text) })), steps };
});

/** Under a heading, up to the next that is not below it; under a line, up to what is no item of its list. */
function endOfList({ blocks, sections }: Article, head: number): number {
  const { kind, section } = blocks[head]!;
  const { level } = sections[section]!;
  const isAfter = (block: Block): boolean =>
    kind === 'heading'
      ? block.kind === 'heading' && sections[block.section]!.level <= level
      : block.kind !== 'list-item' || block.list !== blocks[head + 1]!.list;
  const end = blocks.findIndex((block, index) => index > head && isAfter(block));
  return end < 0 ? blocks.length : end;
}

function isHead({ kind, text }: Block): boolean {
  if ((kind !== 'heading' && kind !== 'paragraph') || text.length > LONGEST_HEAD) return false;
  return LIST.test(text.split(/\s+/).map(foldOf).join(' '));
}

/** Measures and vessels in which ingredients are counted; lemmas. */
export const MEASURES: ReadonlySet<string> = new Set(
  `g gr gramme kg kilo kilogramme ml millilitre cl centilitre dl décilitre l litre cuillère cuillerée càs càc cs cc soupe café pincée
  sachet verre tasse bol pot boîte boite paquet tranche gousse feuille brin branche botte bouquet zeste goutte filet noix poignée morceau
  cube demi moitié peu taille grosseur environ choix`.split(/\s+/),
);

/** The nouns of a line, with what it says in brackets. */
export function namesIn(text: string): ReadonlySet<string> {
  const forms = tokensOf(text).map(({ form }) => form);
  return new Set(forms.filter(mayName).flatMap((form) => lemmasOf(form)));
}

function mayName(form: string): boolean {
  if (form.length < 3 || /\d/.test(form) || isFunctionWord(form)) return false;
  if (lemmasOf(form).some((lemma) => MEASURES.has(lemma))) return false;
  const value = valueOfForm(defaultLexicon(), form);
  // Nouns that end in s, x or z (`riz`, `noix`) do not inflect.
  return isNominal(value) || !isVerbForm(value);
}
