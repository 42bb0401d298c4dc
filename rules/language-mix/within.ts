import type { Article } from '../../src/document/article.ts';
import type { Block } from '../../src/document/block.ts';
import { isMarked } from '../../src/document/marked-spans.ts';
import { languageOf, languagesIn } from '../../src/french/language.ts';
import { quotationsOf } from '../../src/french/originality/quotations.ts';
import { sentencesIn } from '../../src/french/sentences.ts';
import { tokensIn } from '../../src/french/tokens.ts';

/** What is in another language inside an article in French, and smaller than a block of prose. */
export interface ForeignPassage {
  readonly block: Block;
  readonly start: number;
  readonly end: number;
  readonly language: string;
}

const FEWEST_IN_HEADING = 5;
const FEWEST_IN_SENTENCE = 7;

/** Headings, captions and cells that were not translated, and sentences amid a French paragraph. */
export function foreignPassagesIn(article: Article): readonly ForeignPassage[] {
  return [...foreignLinesIn(article), ...foreignSentencesIn(article)].filter(isPlain);
}

const LINES: ReadonlySet<string> = new Set(['heading', 'caption']);

function foreignLinesIn(article: Article): readonly ForeignPassage[] {
  const { blocks } = languagesIn(article);
  return article.blocks.flatMap((block, index) => {
    const guess = blocks[index];
    if (
      !LINES.has(block.kind) ||
      !guess?.language ||
      guess.language === 'fr' ||
      guess.words < FEWEST_IN_HEADING
    )
      return [];
    return [{ block, start: 0, end: block.text.length, language: guess.language }];
  });
}

// Function words of English, Spanish, German and Italian that are no French words: two in a sentence make it worth reading.
const FOREIGN: ReadonlySet<string> = new Set(
  'the of and is with your that this for you are to el los con para und der die das ist mit il che della'.split(
    ' ',
  ),
);
const FEWEST_FOREIGN = 2;

function foreignSentencesIn(article: Article): readonly ForeignPassage[] {
  const { blocks } = languagesIn(article);
  const french = new Set(article.blocks.filter((_, index) => blocks[index]?.language === 'fr'));
  const tokens = tokensIn(article);
  return sentencesIn(article).flatMap(({ block, text, start, end, wordCount }, index) => {
    if (wordCount < FEWEST_IN_SENTENCE || !french.has(block) || block.kind === 'quotation') return [];
    if (tokens[index]!.filter(({ form }) => FOREIGN.has(form)).length < FEWEST_FOREIGN) return [];
    const { language } = languageOf(text);
    return language === undefined || language === 'fr' ? [] : [{ block, start, end, language }];
  });
}

const ON_PURPOSE = ['code', 'quotation', 'emphasis', 'lang', 'link', 'placeholder'] as const;
const LEAST_OWN = 0.6;

/** Said by the article itself: not quoted, no title of a work, no program. */
function isPlain({ block, start, end }: ForeignPassage): boolean {
  if (block.lang !== undefined) return false;
  if (ON_PURPOSE.some((kind) => isMarked(block, start, end, kind))) return false;
  const quoted = quotationsOf(block.text).reduce(
    (sum, quotation) => sum + Math.max(0, Math.min(end, quotation.end) - Math.max(start, quotation.start)),
    0,
  );
  return end - start - quoted >= LEAST_OWN * (end - start) && !/[:«“"(]\s*$/.test(block.text.slice(0, start));
}
