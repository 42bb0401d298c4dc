import type { Article } from '../../src/document/article.ts';
import { type Block, placeIn } from '../../src/document/block.ts';
import type { Edit } from '../../src/document/edit.ts';
import { defineRule } from '../../src/engine/rule.ts';
import { isInOnePiece, NO_BREAK, replacement } from '../../src/french/typography/edits.ts';
import { quoteFlawsIn } from '../../src/french/typography/quotes-in.ts';

/** A closing mark that opens (`»Il`) or a double prime that closes (`2021″`) is left by scraping or by machine translation. */
export default defineRule({
  id: 'quotes-reversed',
  category: 'typography',
  severity: 'warning',
  summary: {
    fr: 'Les guillemets ouvrants ouvrent et les fermants ferment.',
    en: 'Opening quotation marks open, closing ones close.',
  },

  messages: {
    opener: ({ mark }: { mark: string }) => ({
      fr: `Une citation s’ouvre : mettez ici le guillemet ouvrant ${mark}.`,
      en: `A quotation opens here: put the opening mark ${mark}.`,
    }),
    closer: ({ mark }: { mark: string }) => ({
      fr: `Une citation se ferme : mettez ici le guillemet fermant ${mark}.`,
      en: `A quotation closes here: put the closing mark ${mark}.`,
    }),
  },

  *check(article) {
    for (const { block, at, kind, mark } of quoteFlawsIn(article)) {
      if (kind !== 'opener' && kind !== 'closer') continue;
      yield {
        message: kind,
        data: { mark },
        at: placeIn(block, at, at + 1),
        fix: { safe: false, edits: [turned(article, block, at, mark)] },
      };
    }
  },
});

/** The right mark, with a no-break space that takes the place of the one inside. */
function turned(article: Article, block: Block, at: number, mark: string): Edit {
  const [start, end] = [mark === '»' ? at - 1 : at, mark === '«' ? at + 2 : at + 1];
  const spaced = mark === '«' ? mark + NO_BREAK : mark === '»' ? NO_BREAK + mark : mark;
  const isSpaced = /^[ \u00a0\u202f][^ ]$|^[^ ][ \u00a0\u202f]$/.test(
    block.text.slice(Math.max(0, start), end),
  );
  if (isSpaced && isInOnePiece(article, block, start, end)) return replacement(block, start, end, spaced);
  return replacement(block, at, at + 1, spaced);
}
