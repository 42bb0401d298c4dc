import type { Article } from '../../src/document/article.ts';
import { type Block, placeIn } from '../../src/document/block.ts';
import { lineAt, lineStartsIn } from '../../src/document/lines.ts';
import { defineRule } from '../../src/engine/rule.ts';
import { foldOf } from '../../src/french/fold.ts';
import type { Span } from '../../src/french/phrases/passages.ts';
import { type Run, repeatedRunsIn } from '../../src/french/repeats/runs.ts';
import { repeatedBlocksIn, repeatedSentencesIn } from '../../src/french/repeats/sentences.ts';
import { sentencesIn } from '../../src/french/sentences.ts';
import { WORD_CLASSES } from '../../src/french/spelling/homophones/word-classes.ts';
import { tokensOf } from '../../src/french/tokens.ts';

/** Ten words in a row are never the same by chance. */
export default defineRule({
  id: 'repetition-ngram',
  category: 'residue',
  severity: 'warning',
  summary: {
    fr: 'Aucune suite de mots n’est reprise telle quelle.',
    en: 'No run of words returns as it was.',
  },
  weight: { cause: 'repetition' },

  options: {
    minWords: {
      type: 'integer',
      minimum: 10,
      default: 10,
      description: 'Words in a row from which a passage is reported.',
    },
  },

  messages: {
    repeated: ({ words, line }: { text: string; words: number; line: number }) => ({
      fr: `Ces ${words} mots à la suite se trouvent déjà à la ligne ${line} : reformulez, ou renvoyez au premier passage.`,
      en: `These ${words} words in a row already stand on line ${line}: reword, or refer to the first passage.`,
    }),
  },

  applies: (article) => sentencesIn(article).length > 1,

  *check(article, { minWords }) {
    const lines = lineStartsIn(article);
    const isCovered = coveredIn(article);
    const isOwnTitle = titleTestOf(article);
    for (const { first, again } of repeatedRunsIn(article)) {
      if (again.words < minWords || isCovered(again) || isOwnTitle(again)) continue;
      const { start } = placeIn(first.block, first.start, first.end);
      yield {
        message: 'repeated',
        data: {
          text: again.block.text.slice(again.start, again.end).slice(0, LONGEST_QUOTE),
          words: again.words,
          line: lineAt(lines, start) + 1,
        },
        at: placeIn(again.block, again.start, again.end),
        // Steps in lists, cases under headings, lines of a poem and long names repeat each other on purpose.
        ...(!(isInOneSection(first.block, again.block) && isStatement(article, again)) && {
          severity: 'info' as const,
        }),
      };
    }
  },
});

const LONGEST_QUOTE = 80;
/** The share of its sentence that a run makes up when the sentence is said again. */
const MOST = 0.6;

/** Whether a run says again what its sentence has to say: with a verb, and hardly anything else. */
function isStatement(article: Article, { block, start, end, words }: Run): boolean {
  const text = block.text.slice(start, end);
  if (text.includes('\n') || !tokensOf(text).some(({ form }) => isConjugated(form))) return false;
  const around = sentencesIn(article).filter(
    (sentence) => sentence.block === block && sentence.start < end && start < sentence.end,
  );
  return words >= MOST * around.reduce((sum, { wordCount }) => sum + wordCount, 0);
}

const CONJUGATED = ['finite', 'être', 'avoir', 'modal'].map((name) => WORD_CLASSES[name]!);

function isConjugated(form: string): boolean {
  return CONJUGATED.some((isOf) => isOf(form));
}

/** Whether a run stands in the article's own title or description: what opens a text often takes them up. */
function titleTestOf({ metadata, headings }: Article): (run: Run) => boolean {
  const texts = [metadata.title?.value, metadata.h1?.value, metadata.description?.value, headings[0]?.text];
  const own = texts.map((text) => ` ${foldedOf(text ?? '')} `);
  return ({ block, start, end }) => {
    const run = ` ${foldedOf(block.text.slice(start, end))} `;
    return own.some((text) => text.includes(run));
  };
}

function foldedOf(text: string): string {
  return tokensOf(text)
    .map(({ form }) => foldOf(form))
    .join(' ');
}

function isInOneSection(first: Block, again: Block): boolean {
  return first.section === again.section && again.kind === 'paragraph';
}

/** Whether a run touches a sentence or a paragraph that other rules report as repeated. */
function coveredIn(article: Article): (run: Run) => boolean {
  const blocks = new Set(repeatedBlocksIn(article).map(({ again }) => again));
  const sentences = new Map<Block, Span[]>();
  for (const { again } of repeatedSentencesIn(article)) {
    const spans = sentences.get(again.block);
    if (spans) spans.push(again);
    else sentences.set(again.block, [again]);
  }
  return ({ block, start, end }) => {
    if (blocks.has(block)) return true;
    const spans = sentences.get(block);
    // Runs come in text order, as sentences do: what ends before one is behind all that follow.
    while (spans?.[0] && spans[0].end <= start) spans.shift();
    return spans?.[0] !== undefined && spans[0].start < end;
  };
}
