import { analysis } from '../document/analysis.ts';
import type { Article } from '../document/article.ts';
import { type Block, isBody } from '../document/block.ts';
import { countWords } from './words.ts';

/** Words (W1) of each block of `article.blocks`, in order; 0 for what is no text of the article (code, asides). */
export const blockWordsIn: (article: Article) => readonly number[] = analysis(({ blocks }) =>
  blocks.map((block) => (isBody(block) ? countWords(textOf(block)) : 0)),
);

/** Words (W1) of the whole body, headings included. */
export const bodyWordsIn: (article: Article) => number = analysis((article) =>
  blockWordsIn(article).reduce((sum, words) => sum + words, 0),
);

/** The text without its shortcodes and expressions, which no reader sees as words. */
function textOf({ text, marks }: Block): string {
  let seen = '';
  let from = 0;
  for (const { kind, start, end } of marks) {
    if (kind !== 'placeholder' || start < from) continue;
    seen += text.slice(from, start);
    from = end;
  }
  return from === 0 ? text : seen + text.slice(from);
}
