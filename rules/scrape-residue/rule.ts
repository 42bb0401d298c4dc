import type { Article } from '../../src/document/article.ts';
import { type Block, placeIn } from '../../src/document/block.ts';
import { isMarked } from '../../src/document/marked-spans.ts';
import { defineRule } from '../../src/engine/rule.ts';
import { type FoldedBlock, foldedBlocksIn, opensClause, phrasesIn } from '../../src/french/phrases/blocks.ts';
import { subjectOf } from '../../src/french/phrases/groups.ts';
import {
  type Passage,
  removalFromBlock,
  type Span,
  sentencesAround,
} from '../../src/french/phrases/passages.ts';
import type { PhraseMatch } from '../../src/french/phrases/phrases.ts';
import { agencyTagsOf } from './agencies.ts';
import { countersOf } from './counters.ts';
import { BYLINE_PHRASES, SCRAPED_PHRASES, type ScrapedGroup } from './lists/phrases.ts';
import { pageLinesOf } from './page-lines.ts';
import { lineOf, stands } from './standing.ts';

/** A page holds more than its article; a scraper takes it all. */
export default defineRule({
  id: 'scrape-residue',
  category: 'residue',
  severity: 'error',
  summary: {
    fr: 'Le texte ne garde rien de la page d’où il vient.',
    en: 'The text keeps nothing of the page that it came from.',
  },

  messages: {
    furniture: ({ text }: { text: string }) => ({
      fr: `« ${text} » vient de la page d’origine (lien, appel, signature), pas de l’article : supprimez le passage.`,
      en: `“${text}” comes from the page of the source (link, call, by-line), not from the article: delete the passage.`,
    }),
    agency: ({ text }: { text: string }) => ({
      fr: `« ${text} » est la marque d’une agence, restée de la page d’origine : supprimez-la.`,
      en: `“${text}” is the tag of an agency, left from the page of the source: delete it.`,
    }),
    counter: ({ text }: { text: string }) => ({
      fr: `« ${text} » est un compteur de la page d’origine : supprimez-le.`,
      en: `“${text}” is a counter of the page of the source: delete it.`,
    }),
  },

  applies: (article) => foldedBlocksIn(article).length > 0,

  *check(article) {
    const subject = subjectOf(article);
    const blocks = foldedBlocksIn(article);
    for (const [index, folded] of blocks.entries()) {
      const { block } = folded;
      for (const span of agencyTagsOf(block.text)) {
        if (isLinked(block, span)) continue;
        yield { message: 'agency' as const, ...placed(article, block, span, span) };
      }
      const isAtEnd = index < BLOCKS_AT_TOP || index >= blocks.length - BLOCKS_AT_FOOT;
      const passages = passagesOf(folded, subject);
      for (const { start, end, first } of passages)
        yield { message: 'furniture' as const, ...placed(article, block, { start, end }, first) };
      const counters = countersOf(block);
      for (const span of passages.length + counters.length > 0 ? [] : pageLinesOf(block, isAtEnd))
        if (!isLinked(block, span))
          yield { message: 'furniture' as const, ...placed(article, block, span, span) };
      for (const span of counters)
        yield { message: 'counter' as const, ...placed(article, block, span, span) };
    }
  },
});

// Where authors date their articles: under the title, and behind the last paragraph.
const BLOCKS_AT_TOP = 3;
const BLOCKS_AT_FOOT = 2;

function passagesOf(folded: FoldedBlock, subject: string): readonly Passage<Span>[] {
  const { block } = folded;
  const accepts = (match: PhraseMatch<ScrapedGroup>) =>
    stands(match, folded) && !isLinked(block, match) && !match.item.unlessAbout?.test(subject);
  const matches = phrasesIn(SCRAPED_PHRASES, folded, accepts, (word) => opensClause(folded, word));
  const calls = [
    ...matches.filter(({ item }) => item.at === 'sentence'),
    ...phrasesIn(BYLINE_PHRASES, folded),
  ];
  const lines = matches.filter(({ item }) => item.at !== 'sentence');
  return [
    ...lines
      .map((match) => ({ ...lineOf(match, block.text), first: match, last: match }))
      .filter((line) => !isLinked(block, line)),
    ...sentencesAround(
      block.text,
      calls.sort((a, b) => a.start - b.start),
    ).filter((passage) => !isLinked(block, passage)),
  ];
}

function isLinked(block: Block, { start, end }: Span): boolean {
  return isMarked(block, start, end, 'link');
}

function placed(article: Article, block: Block, span: Span, quoted: Span) {
  const edit = removalFromBlock(article, block, span);
  return {
    data: { text: block.text.slice(quoted.start, quoted.end).slice(0, LONGEST_QUOTE) },
    at: placeIn(block, span.start, span.end),
    ...(edit && { fix: { safe: false, edits: [edit] } }),
  };
}

const LONGEST_QUOTE = 60;
