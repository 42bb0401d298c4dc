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
import { isCertain, type SpeechAct, speechActsIn } from '../../src/french/speech-acts/speech-acts.ts';
import { agencyTagsOf } from './agencies.ts';
import { countersOf } from './counters.ts';
import { followsPicture, isCredit, tellsOfPicture } from './credits.ts';
import { ownEntriesIn } from './entries.ts';
import { BYLINE_PHRASES, SCRAPED_PHRASES, type ScrapedGroup } from './lists/phrases.ts';
import { NEVER, pageLinesOf } from './page-lines.ts';
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
    const found = blocks.map((folded) => passagesOf(folded, subject));
    const controls = new Map(
      speechActsIn(article).flatMap((act) => (act.kind === 'control' ? [[act.block, act]] : [])),
    );
    const entries = ownEntriesIn(
      blocks,
      (index) => found[index]!.length > 0 || controls.has(blocks[index]!.block),
    );
    for (const [index, folded] of blocks.entries()) {
      const { block } = folded;
      yield* agenciesIn(article, block);
      const counters = countersOf(block);
      for (const span of counters)
        yield { message: 'counter' as const, ...placed(article, block, span, span) };
      if (entries.has(folded)) continue;
      if (tellsOfPicture(block.text) && followsPicture(article, block, blocks[index - 1]?.block)) continue;
      for (const { start, end, first } of found[index]!)
        yield { message: 'furniture' as const, ...placed(article, block, { start, end }, first) };
      if (found[index]!.length + counters.length > 0) continue;
      const control = controls.get(block);
      if (control && !isLinked(block, control)) yield controlIn(article, control, controls.size);
      else yield* linesIn(article, block, index < BLOCKS_AT_TOP || index >= blocks.length - BLOCKS_AT_FOOT);
    }
  },
});

// Where authors date their articles: under the title, and behind the last paragraph.
const BLOCKS_AT_TOP = 3;
const BLOCKS_AT_FOOT = 2;

/** A credit alone may be the author’s own, of a picture that the draft does not hold. */
function* linesIn(article: Article, block: Block, isAtEnd: boolean) {
  const isOfPicture = isCredit(block.text) && !NEVER.has(block.kind);
  const whole = { start: 0, end: block.text.length };
  for (const span of isOfPicture ? [whole] : pageLinesOf(block, isAtEnd)) {
    if (isLinked(block, span)) continue;
    const found = { message: 'furniture' as const, ...placed(article, block, span, span) };
    yield isOfPicture ? { ...found, severity: 'warning' as const } : found;
  }
}

function* agenciesIn(article: Article, block: Block) {
  for (const span of agencyTagsOf(block.text))
    if (!isLinked(block, span)) yield { message: 'agency' as const, ...placed(article, block, span, span) };
}

/** One may be the draft’s own call; several are a page. */
function controlIn(article: Article, control: SpeechAct, controls: number) {
  const found = { message: 'furniture' as const, ...placed(article, control.block, control, control) };
  return controls > 1 || isCertain(control) ? found : { ...found, severity: 'warning' as const };
}

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
