import type { Article } from '../../src/document/article.ts';
import { placeIn } from '../../src/document/block.ts';
import { type CountedThing, countedThingsOf } from '../../src/french/counted-things.ts';
import { isFunctionWord } from '../../src/french/function-words.ts';
import { lemmasOf } from '../../src/french/lemmas.ts';
import { defaultLexicon, isNominal, valueOfForm } from '../../src/french/lexicon/index.ts';
import { PART_NOUNS } from '../../src/french/lists/part-nouns.ts';
import { isQuotedAt } from '../../src/french/repeats/quoted.ts';
import { type Sentence, sentencesIn } from '../../src/french/sentences.ts';
import { type Token, tokensIn } from '../../src/french/tokens.ts';

/** Ranks as forms have them; the last of a row is named otherwise as well. */
const RANKS: readonly RegExp[] = [
  /^premi[eè]re?$|^premièrement$/,
  /^seconde?$|^deuxième(?:ment)?$/,
  /^troisième(?:ment)?$/,
  /^quatrième(?:ment)?$/,
  /^cinquième(?:ment)?$/,
  /^sixième(?:ment)?$/,
];
const LAST = /^(?:derni[eè]re?|enfin|ultime|autres?|reste|restante?s?|finalement|ensuite|puis)$/;

/** Where a sentence counts three to six things and the text names a first and a second, and stops before the last. */
export function* ordinalsIn(article: Article) {
  const sentences = sentencesIn(article);
  const tokens = tokensIn(article);
  if (!tokens.some((words) => words.some(({ form }) => RANKS[1]!.test(form)))) return;
  let open: { promise: Promise; rank: number } | undefined;
  for (const [index, sentence] of sentences.entries()) {
    const words = tokens[index]!;
    if (open) {
      open.rank = rankAfter(open.rank, words, open.promise.thing);
      if (open.rank >= open.promise.thing.value || words.some(({ form }) => LAST.test(form)))
        open = undefined;
    }
    const promise = promiseOf(sentence, words);
    if (!promise) continue;
    if (open && isBroken(open)) yield findingOf(open);
    open = {
      promise,
      rank: rankAfter(
        0,
        words.filter(({ start }) => start > promise.thing.end),
        promise.thing,
      ),
    };
    if (open.rank >= promise.thing.value) open = undefined;
  }
  if (open && isBroken(open)) yield findingOf(open);
}

interface Promise {
  readonly sentence: Sentence;
  readonly thing: CountedThing;
}

interface Open {
  readonly promise: Promise;
  readonly rank: number;
}

const COUNTS = { least: 3, most: RANKS.length };

const MAY_COUNT = /trois|quatre|cinq|six|[3-6]/i;

function promiseOf(sentence: Sentence, words: readonly Token[]): Promise | undefined {
  if (!MAY_COUNT.test(sentence.text)) return undefined;
  const thing = countedThingsOf(sentence.text, words).find(
    ({ value, lemmas }) =>
      value >= COUNTS.least && value <= COUNTS.most && lemmas.some((lemma) => PART_NOUNS.has(lemma)),
  );
  if (
    !thing ||
    sentence.block.kind === 'quotation' ||
    isQuotedAt(sentence.block, sentence.start + thing.start)
  )
    return undefined;
  return { sentence, thing };
}

function rankAfter(rank: number, words: readonly Token[], thing: CountedThing): number {
  let reached = rank;
  for (const [index, { form }] of words.entries())
    if (RANKS[reached]?.test(form) && isOf(thing, words[index + 1])) reached++;
  return reached;
}

/** `La première est…` and `la première raison`, not `la première place`. */
function isOf({ lemmas }: CountedThing, next: Token | undefined): boolean {
  if (!next || isFunctionWord(next.form)) return true;
  const value = valueOfForm(defaultLexicon(), next.form);
  return !isNominal(value) || lemmasOf(next.form).some((lemma) => lemmas.includes(lemma));
}

function isBroken({ promise, rank }: Open): boolean {
  return rank >= 2 && rank < promise.thing.value;
}

function findingOf({ promise: { sentence, thing }, rank }: Open) {
  const start = sentence.start + thing.start;
  return {
    message: 'ordinals' as const,
    data: { promised: thing.value, given: rank, noun: thing.noun },
    at: placeIn(sentence.block, start, sentence.start + thing.end),
    severity: 'warning' as const,
  };
}
