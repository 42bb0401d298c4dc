import { placeIn } from '../../src/document/block.ts';
import { defineRule } from '../../src/engine/rule.ts';
import { NO_BREAK, replacement } from '../../src/french/typography/edits.ts';
import { quoteFlawsIn } from '../../src/french/typography/quotes-in.ts';

/** A closing mark that opens (`»Il`) or a double prime that closes (`2021″`) is left by scraping or by machine translation. */
export default defineRule({
  id: 'quotes-reversed',
  category: 'typography',
  severity: 'error',
  summary: {
    fr: 'Les guillemets ouvrants ouvrent et les fermants ferment.',
    en: 'Opening quotation marks open, closing ones close.',
  },

  messages: {
    opener: ({ mark }: { mark: string }) => ({
      fr: `Ici s’ouvre une citation : écrivez « ${mark} », le guillemet ouvrant.`,
      en: `A quotation opens here: write “${mark}”, the opening mark.`,
    }),
    closer: ({ mark }: { mark: string }) => ({
      fr: `Ici se ferme une citation : écrivez « ${mark} », le guillemet fermant.`,
      en: `A quotation closes here: write “${mark}”, the closing mark.`,
    }),
  },

  *check(article) {
    for (const { block, at, kind, mark } of quoteFlawsIn(article)) {
      if (kind !== 'opener' && kind !== 'closer') continue;
      const text = mark === '«' ? mark + NO_BREAK : mark === '»' ? NO_BREAK + mark : mark;
      yield {
        message: kind,
        data: { mark },
        at: placeIn(block, at, at + 1),
        fix: { safe: false, edits: [replacement(block, at, at + 1, text)] },
      };
    }
  },
});
