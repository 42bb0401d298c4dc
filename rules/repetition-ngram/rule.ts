import type { Article } from '../../src/document/article.ts';
import { type Block, placeIn } from '../../src/document/block.ts';
import { lineAt, lineStartsIn } from '../../src/document/lines.ts';
import { defineRule } from '../../src/engine/rule.ts';
import { foldOf } from '../../src/french/fold.ts';
import type { Span } from '../../src/french/phrases/passages.ts';
import { type Run, repeatedRunsIn } from '../../src/french/repeats/runs.ts';
import { repeatedBlocksIn, repeatedSentencesIn } from '../../src/french/repeats/sentences.ts';
import { sentencesIn } from '../../src/french/sentences.ts';
import { tokensOf } from '../../src/french/tokens.ts';

/** Ten words in a row are never the same by chance. */
export default defineRule({
  id: 'repetition-ngram',
  category: 'residue',
  // Names, formulas and cases repeat ten words on purpose more often than by mistake.
  severity: 'info',
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
      };
    }
  },
});

const LONGEST_QUOTE = 80;
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
