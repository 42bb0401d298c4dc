import { placeIn } from '../../src/document/block.ts';
import { matchesOf } from '../../src/document/matches.ts';
import { defineRule } from '../../src/engine/rule.ts';
import { isInOnePiece, replacement } from '../../src/french/typography/edits.ts';
import { typesetIn } from '../../src/french/typography/typeset.ts';

/** A comma or a full stop clings to the word before it, in every French country. */
export default defineRule({
  id: 'space-before-low-punctuation',
  category: 'typography',
  severity: 'warning',
  summary: {
    fr: 'Aucune espace ne précède la virgule ni le point.',
    en: 'No space stands before a comma or a full stop.',
  },

  messages: {
    unwanted: ({ mark }: { mark: string }) => ({
      fr: `Supprimez l’espace devant « ${mark} ».`,
      en: `Remove the space before “${mark}”.`,
    }),
  },

  *check(article) {
    for (const { block, text } of typesetIn(article)) {
      for (const match of matchesOf(text, SPACED)) {
        const start = match.index;
        const end = start + match[0].length;
        // Where a tag or a line break stands between the two, something that is no text may have been meant to.
        if (!isInOnePiece(article, block, start, end)) continue;
        const edits = [replacement(block, start, end - 1, '')];
        yield {
          message: 'unwanted',
          data: { mark: match[1]! },
          at: placeIn(block, start, end),
          fix: { safe: true, edits },
        };
      }
    }
  },
});

/** Spaces between a word and a mark that the end, a space or a closing sign follows: `.NET`, `...` and `,5` are none. */
const SPACED =
  /[ \u00a0\u202f](?=[ \u00a0\u202f,.])(?<=[\p{L}\p{N})\]»”’"%€].)[ \u00a0\u202f]*([,.])(?!\s?\.)(?=$|[\s)\]»”"])/gu;
