import { placeIn } from '../../src/document/block.ts';
import { matchesOf } from '../../src/document/matches.ts';
import { defineRule } from '../../src/engine/rule.ts';
import { isInOnePiece, NARROW_NO_BREAK, NO_BREAK, replacement } from '../../src/french/typography/edits.ts';
import { typesetIn } from '../../src/french/typography/typeset.ts';

/** At an ordinary space, the line may break and leave the mark alone on the next. */
export default defineRule({
  id: 'nbsp-high-punctuation',
  category: 'typography',
  severity: 'info',
  summary: {
    fr: 'L’espace devant ; : ! ? » et après « est insécable.',
    en: 'The space before ; : ! ? » and after « does not break.',
  },

  messages: {
    breaking: ({ mark }: { mark: string }) => ({
      fr: `L’espace près de « ${mark} » est ordinaire : rendez-la insécable.`,
      en: `The space beside “${mark}” is an ordinary one: make it a no-break space.`,
    }),
  },

  *check(article, _options, { language }) {
    for (const { block, text } of typesetIn(article)) {
      for (const match of matchesOf(text, BREAKING)) {
        const mark = (match[1] ?? match[2])!;
        // Quebec wants no space there at all.
        if (language === 'fr-CA' && /[;!?]/.test(mark)) continue;
        const at = match[1] ? match.index + 1 : match.index;
        if (!isInOnePiece(article, block, at, at + 1)) continue;
        const edits = [replacement(block, at, at + 1, /[;!?]/.test(mark) ? NARROW_NO_BREAK : NO_BREAK)];
        yield {
          message: 'breaking',
          data: { mark },
          at: placeIn(block, match.index, match.index + match[0].length),
          fix: { safe: true, edits },
        };
      }
    }
  },
});

/** `«` and a space, or a space and a mark that nothing but the end, a space or a closing sign follows. */
const BREAKING = /(«) (?=\S)| (?=[!?;:»])(?<=[^\s([«“] )(?:([!?]+|[;:»])(?=$|[\s)\]»”",.…;!?]))/gu;
