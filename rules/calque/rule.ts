import { isBody, placeIn } from '../../src/document/block.ts';
import { defineRule } from '../../src/engine/rule.ts';
import { foldOf } from '../../src/french/fold.ts';
import { foldedBlocksIn } from '../../src/french/phrases/blocks.ts';
import { calquesIn } from './calques-in.ts';
import type { Calque } from './lists/calques.ts';

/** A phrase that French does not say was translated word by word. */
export default defineRule({
  id: 'calque',
  category: 'spelling',
  severity: 'warning',
  summary: {
    fr: 'Aucune tournure n’est traduite mot à mot de l’anglais.',
    en: 'No phrase is translated word for word from English.',
  },

  messages: {
    calque: ({ text, instead }: { text: string; instead: string }) => ({
      fr: `« ${text} » est traduit mot à mot de l’anglais : écrivez plutôt « ${instead} ».`,
      en: `“${text}” is translated word for word from English: rather write “${instead}”.`,
    }),
  },

  applies: ({ blocks }) => blocks.some(isBody),

  *check(article) {
    for (const folded of foldedBlocksIn(article)) {
      const { block } = folded;
      for (const { calque, start, end } of calquesIn(folded)) {
        const text = block.text.slice(start, end);
        const at = placeIn(block, start, end);
        const fix = fixOf(calque, text);
        // Markup inside the phrase would be lost.
        const isPlain = article.source.slice(at.start, at.end) === text;
        yield {
          message: 'calque',
          data: { text, instead: fix ?? calque.instead },
          at,
          ...(fix && isPlain && { fix: { safe: false, edits: [{ ...at, text: fix }] } }),
        };
      }
    }
  },
});

/** What to write for a match, with its capital. */
function fixOf({ fixes }: Calque, text: string): string | undefined {
  const key = text.split(/\s+/).map(foldOf).join(' ');
  const fix = fixes?.[key];
  if (!fix || text[0] === text[0]!.toLowerCase()) return fix;
  return fix[0]!.toUpperCase() + fix.slice(1);
}
