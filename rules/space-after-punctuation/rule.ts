import { placeIn } from '../../src/document/block.ts';
import { matchesOf } from '../../src/document/matches.ts';
import { defineRule } from '../../src/engine/rule.ts';
import { insertion } from '../../src/french/typography/edits.ts';
import { typesetIn } from '../../src/french/typography/typeset.ts';
import { isPlainWord } from '../../src/french/typography/words.ts';

/** Two words that a mark alone joins read as one, for people and for search engines. */
export default defineRule({
  id: 'space-after-punctuation',
  category: 'typography',
  severity: 'warning',
  summary: {
    fr: 'Une espace suit la virgule et les autres signes.',
    en: 'A space follows commas and other marks.',
  },

  messages: {
    missing: ({ mark }: { mark: string }) => ({
      fr: `Mettez une espace après « ${mark} ».`,
      en: `Put a space after “${mark}”.`,
    }),
  },

  *check(article) {
    for (const { block, text } of typesetIn(article)) {
      for (const match of matchesOf(text, GLUED)) {
        const [mark, after, before] = match as unknown as [string, string, string];
        // Words of no language with accents of its own may be code: `a,b`, `en,fr`.
        if (!isPlainWord(before) || !isPlainWord(after)) continue;
        const at = match.index;
        const edits = [insertion(block, at + mark.length, ' ')];
        yield {
          message: 'missing',
          data: { mark },
          at: placeIn(block, at, at + mark.length),
          fix: { safe: true, edits },
        };
      }
    }
  },
});

/** Words of two letters and more on both sides of the mark; full stops part sentences, and are glued-sentences. */
const GLUED = /[,;!?…](?=(\p{L}{2,30})(?![\p{L}\p{N}_@#/\\=]))(?<=(?<![\p{L}\p{N}_@#/\\.-])(\p{L}{2,30}).)/gu;
