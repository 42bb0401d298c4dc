import type { Article } from '../../document/article.ts';
import { isFunctionWord } from '../function-words.ts';
import { gluedPartsOf } from './glued.ts';
import { MISHEARD } from './lists/misheard.ts';
import type { Speller } from './speller.ts';
import { type ArticleFilter, type ArticleSpelling, type ArticleVerdict, spellingIn } from './spelling-in.ts';

/** A word that is two words whose space was lost. */
export interface GluedWord extends ArticleVerdict {
  readonly parts: readonly [string, string];
}

/** The misspellings of an article by the rule that reports them: each by one alone. */
export interface ReportedSpelling {
  readonly unknown: readonly ArticleVerdict[];
  readonly glued: readonly GluedWord[];
}

/** Shares out the misspellings of an article; what homophones report is in none of the two. */
export function reportedIn(article: Article, speller: Speller): ReportedSpelling {
  const spelling = spellingIn(article, speller);
  let reported = shared.get(spelling);
  if (!reported) {
    reported = shareOut(spelling);
    shared.set(spelling, reported);
  }
  return reported;
}

const shared = new WeakMap<ArticleSpelling, ReportedSpelling>();

/** Filters that let pass what has a seam as well: two words that were glued are no foreign or derived word. */
const SEAMLESS: ReadonlySet<ArticleFilter> = new Set(['foreign', 'derived', 'quoted', 'opening']);

function shareOut({ misspellings, passed }: ArticleSpelling): ReportedSpelling {
  const unknown: ArticleVerdict[] = [];
  const glued: GluedWord[] = [];
  for (const found of misspellings) {
    if (MISHEARD.has(found.word.toLowerCase())) continue;
    const parts = partsOf(found);
    if (parts) glued.push({ ...found, parts });
    else unknown.push(found);
  }
  for (const found of passed) {
    const parts = SEAMLESS.has(found.passedBy!) ? partsOf(found) : undefined;
    if (parts) glued.push({ ...found, parts });
  }
  return { unknown, glued };
}

/** Two words of content that stand together twice are a name of the article (`le site meilleuresventes`). */
function partsOf({ word, count }: ArticleVerdict): readonly [string, string] | undefined {
  const parts = gluedPartsOf(word);
  return parts && count > 1 && parts.every((part) => !isFunctionWord(part.toLowerCase())) ? undefined : parts;
}
