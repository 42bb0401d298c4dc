import type { Article } from '../../src/document/article.ts';
import { placeIn } from '../../src/document/block.ts';
import { defineRule } from '../../src/engine/rule.ts';
import { languagesIn } from '../../src/french/language.ts';
import {
  type FoldedBlock,
  foldedBlocksIn,
  opensClause,
  opensSentence,
  phrasesIn,
} from '../../src/french/phrases/blocks.ts';
import { type PhraseGroup, phrasesOfGroups, subjectOf } from '../../src/french/phrases/groups.ts';
import {
  type Passage,
  removalFromBlock,
  type Span,
  sentencesAround,
} from '../../src/french/phrases/passages.ts';
import type { PhraseMatch } from '../../src/french/phrases/phrases.ts';
import { isCertain, type SpeechAct, speechActsIn } from '../../src/french/speech-acts/speech-acts.ts';
import { GRAM_LENGTH, gramsOf, orderGramsOf } from './brief-grams.ts';
import { ORDER_CLASSES } from './lists/classes.ts';
import { ORDER_PHRASES } from './lists/orders.ts';

/** The order of an article is no part of it. */
export default defineRule({
  id: 'prompt-echo',
  category: 'residue',
  severity: 'error',
  summary: {
    fr: 'Le texte ne répète pas la commande.',
    en: 'The text does not repeat its order.',
  },

  messages: {
    order: ({ text }: { text: string }) => ({
      fr: `« ${text} » est une consigne, pas une phrase de l’article : supprimez-la.`,
      en: `“${text}” is an order, not a sentence of the article: delete it.`,
    }),
    brief: ({ text }: { text: string }) => ({
      fr: `« ${text} » se trouve mot pour mot dans la commande : supprimez ce passage.`,
      en: `“${text}” stands word for word in the brief: delete the passage.`,
    }),
  },

  applies: (article) => foldedBlocksIn(article).length > 0,

  *check(article, _, { brief }) {
    const grams = brief && orderGramsOf(brief);
    const subject = subjectOf(article);
    const readsOrders = !isForeign(article);
    const blocks = foldedBlocksIn(article);
    const acts = speechActsIn(article).filter(({ kind }) => kind === 'order');
    const found = blocks.flatMap((folded, index) => {
      const spans = [
        ...(readsOrders ? ordersOf(folded, subject) : []),
        ...acts.filter(({ block }) => block === folded.block).map(orderOfAct),
        ...(grams ? echoesOf(folded, grams) : []),
      ].sort((a, b) => a.start - b.start || a.end - b.end);
      const echoes = spans.filter(({ message }) => message === 'brief');
      return sentencesAround(folded.block.text, spans).map((passage) => ({
        folded,
        index,
        passage,
        // What stands in the brief is told so, whatever else it looks like.
        message: echoes.some(({ start }) => start >= passage.start && start < passage.end)
          ? ('brief' as const)
          : ('order' as const),
      }));
    });
    const isSure = acts.some(isCertain) || isOrdered(found, blocks.length);
    for (const { folded, passage, message } of found) {
      const isMild = message === 'order' && !isSure;
      yield { message, ...placed(article, folded, passage), ...(isMild && { severity: 'warning' as const }) };
    }
  },
});

/** From so many words on, a text tells its language: fewer may be the order itself. */
const FEWEST_WORDS = 60;

/** A text that holds no French: in another language, sentences that order and those that tell are not told apart. */
function isForeign(article: Article): boolean {
  const { language, blocks } = languagesIn(article);
  if (language === 'fr' || blocks.some((guess) => guess?.language === 'fr')) return false;
  return blocks.reduce((sum, guess) => sum + (guess?.words ?? 0), 0) >= FEWEST_WORDS;
}

/** Where what was ordered is left: above the text, or behind it. */
const BLOCKS_AT_ENDS = 3;

/** An exercise or a piece of advice orders a text too: an order of this one is several, at an end of it. */
function isOrdered(found: readonly { readonly index: number }[], blocks: number): boolean {
  return (
    found.length > 1 && found.some(({ index }) => index < BLOCKS_AT_ENDS || index >= blocks - BLOCKS_AT_ENDS)
  );
}

function orderOfAct({ start, end }: SpeechAct): Echo {
  return { start, end, message: 'order' };
}

interface Echo extends Span {
  readonly message: 'order' | 'brief';
}

const isAnywhere = ({ at }: { readonly at: string }) => at === 'anywhere';
const ORDERS = phrasesOfGroups(
  ORDER_PHRASES.filter((group) => !isAnywhere(group)),
  ORDER_CLASSES,
);
const CONDITIONS = phrasesOfGroups(ORDER_PHRASES.filter(isAnywhere), ORDER_CLASSES);

type OrderMatch = PhraseMatch<PhraseGroup<'sentence' | 'opening' | 'line' | 'anywhere'>>;

function ordersOf(folded: FoldedBlock, subject: string): readonly Echo[] {
  const accepts = (match: OrderMatch) => stands(match, folded) && !match.item.unlessAbout?.test(subject);
  const orders = phrasesIn(ORDERS, folded, accepts, (word) => opensClause(folded, word));
  const longest = new Map<number, Echo>();
  for (const { start, end } of [...orders, ...phrasesIn(CONDITIONS, folded, accepts)]) {
    if (end > (longest.get(start)?.end ?? 0)) longest.set(start, { start, end, message: 'order' });
  }
  return [...longest.values()];
}

function stands({ item, firstWord, start, end }: OrderMatch, folded: FoldedBlock): boolean {
  if (item.at === 'anywhere') return true;
  const { text, kind } = folded.block;
  if (item.at === 'line') {
    const isOpening = /(?:^|\n)[^\p{L}\p{N}\n]*$/u.test(text.slice(Math.max(0, start - 4), start));
    return (
      isOpening &&
      kind === 'paragraph' &&
      /^[^\p{L}\p{N}\n]{0,6}[:\n]|^[^\p{L}\p{N}\n]*$/u.test(text.slice(end, end + 8))
    );
  }
  if (item.at === 'opening') return opensSentence(folded, firstWord);
  return opensSentence(folded, firstWord) || followsMark(folded, firstWord);
}

/** Orders are often strung together with commas. */
function followsMark({ block, words }: FoldedBlock, word: number): boolean {
  return /[,:;]/.test(block.text.slice(words[word - 1]!.end, words[word]!.start));
}

function echoesOf({ words }: FoldedBlock, grams: ReturnType<typeof orderGramsOf>): readonly Echo[] {
  return gramsOf(words.map(({ form }) => form)).flatMap((gram, at) => {
    if (!grams.has(gram) || words[at]!.quoted) return [];
    return [{ start: words[at]!.start, end: words[at + GRAM_LENGTH - 1]!.end, message: 'brief' as const }];
  });
}

// An order ends its sentence; a longer tail is the text that was glued to it.
const LONGEST_TAIL = 80;

function placed(article: Article, { block }: FoldedBlock, { start, end, first, last }: Passage<Echo>) {
  const isGlued = end - last.end > LONGEST_TAIL || block.kind === 'heading';
  const span = isGlued ? { start: first.start, end: last.end } : { start, end };
  const edit = isGlued ? undefined : removalFromBlock(article, block, span);
  return {
    data: { text: block.text.slice(first.start, first.end) },
    at: placeIn(block, span.start, span.end),
    ...(edit && { fix: { safe: false, edits: [edit] } }),
  };
}
