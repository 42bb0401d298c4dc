import { isBody, placeIn } from '../../src/document/block.ts';
import { defineRule } from '../../src/engine/rule.ts';
import { type FoldedBlock, foldedBlocksIn, phrasesIn } from '../../src/french/phrases/blocks.ts';
import { type PhraseMatch, phraseList } from '../../src/french/phrases/phrases.ts';
import { PLEONASMS, type Pleonasm } from './lists/pleonasms.ts';

/** What is said twice in one phrase weighs it down. */
export default defineRule({
  id: 'pleonasm',
  category: 'spelling',
  severity: 'info',
  summary: {
    fr: 'Aucune tournure ne dit deux fois la même chose.',
    en: 'No phrase says one thing twice.',
  },

  messages: {
    pleonasm: ({ text, enough }: { text: string; enough: string }) => ({
      fr: `« ${text} » dit deux fois la même chose : « ${enough} » suffit.`,
      en: `“${text}” says one thing twice: “${enough}” is enough.`,
    }),
  },

  applies: ({ blocks }) => blocks.some(isBody),

  *check(article) {
    for (const folded of foldedBlocksIn(article)) {
      const { block } = folded;
      for (const match of phrasesIn(LIST, folded)) {
        const text = block.text.slice(match.start, match.end);
        // A comma sets the second half apart: `comme, par exemple, le port`.
        if (text.includes(',')) continue;
        const enough = enoughOf(match, folded);
        const at = placeIn(block, match.start, match.end);
        // Markup inside the phrase would be lost.
        const isPlain = article.source.slice(at.start, at.end) === text;
        yield {
          message: 'pleonasm',
          data: { text, enough },
          at,
          ...(isPlain && { fix: { safe: false, edits: [{ ...at, text: enough }] } }),
        };
      }
    }
  },
});

const LIST = phraseList(PLEONASMS.map(([phrase, keep]) => [phrase, keep] as const));

/** The part of a match that says it all, with its capital. */
function enoughOf(
  { item, firstWord, start, end }: PhraseMatch<Pleonasm[1]>,
  { block, words }: FoldedBlock,
): string {
  if (typeof item === 'number') return block.text.slice(start, words[firstWord + item - 1]!.end);
  const enough = typeof item === 'string' ? item : block.text.slice(words[firstWord + item.from]!.start, end);
  const isCapital = block.text[start] !== block.text[start]!.toLowerCase();
  return isCapital ? enough[0]!.toUpperCase() + enough.slice(1) : enough;
}
