import type { Article } from '../../document/article.ts';
import type { Block } from '../../document/block.ts';
import { defaultLexicon } from '../lexicon/index.ts';
import { demonymsOf } from './demonyms.ts';
import type { FilterName } from './filters.ts';
import { createFinder } from './finder.ts';
import { proseIn } from './prose.ts';
import type { Speller } from './speller.ts';
import { type Verdict, verdictsOf } from './verdicts.ts';

/** A verdict on a word of an article. */
export interface ArticleVerdict extends Omit<Verdict, 'passedBy'> {
  readonly block: Block;
  readonly passedBy?: ArticleFilter;
  /** How often the article holds the word. */
  readonly count: number;
}

/** Filters of text, and those that only an article as a whole can tell. */
export type ArticleFilter = FilterName | 'term' | 'demonym';

export interface ArticleSpelling {
  readonly misspellings: readonly ArticleVerdict[];
  /** Words that a filter let pass, names among them. */
  readonly passed: readonly ArticleVerdict[];
  /** Words looked up, elided heads apart. */
  readonly wordCount: number;
}

/** A word used so often is meant: the article's own term or name, right or wrong. */
const OFTEN = 3;

const results = new WeakMap<Article, WeakMap<Speller, ArticleSpelling>>();

/** The spelling of an article, judged once per speller. */
export function spellingIn(article: Article, speller: Speller): ArticleSpelling {
  let bySpeller = results.get(article);
  if (!bySpeller) {
    bySpeller = new WeakMap();
    results.set(article, bySpeller);
  }
  let result = bySpeller.get(speller);
  if (!result) {
    result = judge(article, speller);
    bySpeller.set(speller, result);
  }
  return result;
}

/** How many words were looked up, are misspelt, and were let pass by each filter; filters that let none pass are left out. */
export function spellingCountsIn(article: Article, speller: Speller): Readonly<Record<string, number>> {
  const { misspellings, passed, wordCount } = spellingIn(article, speller);
  const counts = new Map<string, number>();
  for (const { passedBy } of passed) counts.set(passedBy!, (counts.get(passedBy!) ?? 0) + 1);
  const filters = [...counts].sort(([a], [b]) => (a < b ? -1 : 1));
  return { words: wordCount, misspelt: misspellings.length, ...Object.fromEntries(filters) };
}

function judge(article: Article, speller: Speller): ArticleSpelling {
  const declared = declaredIn(article);
  const isRight = (word: string) => declared.has(word.toLowerCase()) || speller.isDeclared(word);
  const found: { block: Block; verdict: Verdict }[] = [];
  const finder = createFinder(defaultLexicon(), speller.spelling);
  let wordCount = 0;
  for (const { block, skipped, asides } of proseIn(article)) {
    const options = { isRight, skipped, asides, spelling: speller.spelling, finder };
    const { verdicts, wordCount: words } = verdictsOf(block.text, options);
    wordCount += words;
    for (const verdict of verdicts) found.push({ block, verdict });
  }
  const isDemonym = demonymsOf(article);
  const counts = countsOf(found.map(({ verdict }) => verdict.word));
  const names = new Set(found.flatMap(({ verdict }) => (verdict.passedBy === 'name' ? [verdict.word] : [])));
  const all = found.map(({ block, verdict }) => {
    const count = counts.get(verdict.word)!;
    const passedBy =
      verdict.passedBy ??
      passedInArticle(verdict, count, names) ??
      (verdict.tier === 'unknown' && isDemonym(verdict.word) ? 'demonym' : undefined);
    return { ...verdict, block, count, ...(passedBy && { passedBy }) };
  });
  return {
    misspellings: all.filter(({ passedBy }) => passedBy === undefined),
    passed: all.filter(({ passedBy }) => passedBy !== undefined),
    wordCount,
  };
}

/** What the article declares right: its list of words, its keyphrase and synonyms. */
function declaredIn({ metadata }: Article): ReadonlySet<string> {
  const phrases = [...metadata.words, metadata.keyphrase?.value ?? '', ...(metadata.synonyms?.value ?? [])];
  return new Set(phrases.flatMap((phrase) => phrase.toLowerCase().split(/[\s,]+/)).filter(Boolean));
}

function countsOf(words: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

function passedInArticle(
  { word, tier }: Verdict,
  count: number,
  names: ReadonlySet<string>,
): ArticleFilter | undefined {
  // Elsewhere it stands inside a sentence with its capital.
  if (names.has(word)) return 'name';
  if (count < OFTEN) return undefined;
  return tier === 'unknown' || word !== word.toLowerCase() ? 'term' : undefined;
}
