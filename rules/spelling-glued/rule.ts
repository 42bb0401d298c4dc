import { placeIn } from '../../src/document/block.ts';
import { defineRule } from '../../src/engine/rule.ts';
import { reportedIn } from '../../src/french/spelling/reported-in.ts';
import { spellerOf } from '../../src/french/spelling/speller.ts';

/** Two words without their space tell that markup was lost: the text was scraped or pasted. */
export default defineRule({
  id: 'spelling-glued',
  category: 'spelling',
  severity: 'warning',
  summary: {
    fr: 'Une espace sépare chaque mot du suivant.',
    en: 'A space parts each word from the next.',
  },
  needs: ['spelling'],

  messages: {
    glued: ({ word, parted }: { word: string; parted: string }) => ({
      fr: `« ${word} » : deux mots collés, écrivez « ${parted} ».`,
      en: `“${word}”: two words glued together, write “${parted}”.`,
    }),
  },

  *check(article, _, { vocabulary }) {
    for (const { block, start, end, word, parts } of reportedIn(article, spellerOf(vocabulary)).glued) {
      const at = placeIn(block, start, end);
      const between = placeIn(block, start + parts[0].length, start + parts[0].length);
      yield {
        message: 'glued',
        data: { word, parted: parts.join(' ') },
        at,
        fix: { safe: false, edits: [{ ...between, text: ' ' }] },
      };
    }
  },
});
