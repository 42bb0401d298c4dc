import type { Article } from '../../src/document/article.ts';
import { type Block, placeIn } from '../../src/document/block.ts';
import { isMarked } from '../../src/document/marked-spans.ts';
import { defineRule } from '../../src/engine/rule.ts';
import {
  type FoldedBlock,
  foldedBlocksIn,
  opensClause,
  opensSentence,
  phrasesIn,
} from '../../src/french/phrases/blocks.ts';
import { subjectOf } from '../../src/french/phrases/groups.ts';
import {
  type Passage,
  removalFromBlock,
  type Span,
  sentencesAround,
} from '../../src/french/phrases/passages.ts';
import type { PhraseMatch } from '../../src/french/phrases/phrases.ts';
import { agencyTagsOf } from './agencies.ts';
import { BYLINE_PHRASES, SCRAPED_PHRASES, type ScrapedGroup } from './lists/phrases.ts';
import { pageLinesOf } from './page-lines.ts';

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

// A pointer and its title; what is longer is a paragraph that happens to open so.
const LONGEST_LINE = 220;

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

/** A pointer goes to the end of its line, a button to its last mark. */
function lineOf(match: PhraseMatch<ScrapedGroup>, text: string): Span {
  if (match.item.at === 'line' || match.item.at === 'pointer') return lineFrom(text, match);
  const marks = /^[^\p{L}\p{N}\s]*/u.exec(text.slice(match.end, match.end + 4))!;
  return { start: match.start, end: match.end + marks[0].length };
}

function stands(match: PhraseMatch<ScrapedGroup>, folded: FoldedBlock): boolean {
  const { text } = folded.block;
  if (!opensSentence(folded, match.firstWord)) return false;
  if (match.item.at === 'sentence') return true;
  if (folded.block.kind === 'heading') return false;
  const before = text.slice(Math.max(0, match.start - 6), match.start);
  if (!/(?:^|\n)[^\p{L}\p{N}\n]*$/u.test(before)) return match.item.at === 'line' && isPointer(text, match);
  if (match.item.at === 'pointer') return isPointerLine(folded.block, match);
  if (match.item.at === 'line') return isShortLine(text, match);
  // A counter may stand behind the name of a button.
  return /^[^\p{L}\p{N}\n]*(?:\d{1,6} ?(?:min|mn|minutes|k)?)?[^\p{L}\p{N}\n]*(?:\n|$)/u.test(
    text.slice(match.end, match.end + 24),
  );
}

/** A line that goes on behind its colon: `Voir aussi :` alone introduces a list. */
function isShortLine(text: string, match: Span): boolean {
  const line = lineFrom(text, match);
  return line.end - line.start <= LONGEST_LINE && !/^\s*:\s*$/.test(text.slice(match.end, line.end));
}

/** A paragraph that points elsewhere, as its lack of a full stop and its length tell: `Lire aussi les consignes.` is advice. */
function isPointerLine({ kind, text }: Block, { start, end }: Span): boolean {
  if (kind !== 'paragraph' || text.length - start > LONGEST_POINTER || text.includes('\n')) return false;
  return /[\p{L}\p{N}]/u.test(text.slice(end)) && !/[.:;,]\s*$/.test(text);
}

const LONGEST_POINTER = 140;

/** Amid a paragraph only what names its kind with a colon is one: `À lire aussi :`. */
function isPointer(text: string, { end }: Span): boolean {
  return /^\s?:/.test(text.slice(end, end + 2));
}

/** From a match to the end of its line, or of a long enough piece of it. */
function lineFrom(text: string, { start, end }: Span): Span {
  const piece = text.slice(end, start + LONGEST_LINE + 1);
  const lineEnd = piece.indexOf('\n');
  return { start, end: lineEnd < 0 ? end + piece.length : end + lineEnd };
}

function isLinked(block: Block, { start, end }: Span): boolean {
  return isMarked(block, start, end, 'link');
}

const COUNTER = /(?<=^(?:source link|lien source|link|source)\s)\s*[-–+]?\d{1,6}$/i;
const SHARES =
  /^\d{1,6}(?:[.,]\d)?k? (?:partages?|j[’']aime|commentaires?|likes?|shares?|comments?|vues|views)$/i;

/** Numbers of shares, readers or comments: behind the name of a link, or as a whole block. */
function countersOf({ text, kind }: Block): readonly Span[] {
  if (text.length > 40 || kind === 'heading' || kind === 'table-cell') return [];
  const match = COUNTER.exec(text) ?? SHARES.exec(text);
  if (!match) return [];
  const start = match.index + match[0].length - match[0].trimStart().length;
  return [{ start, end: text.length }];
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
