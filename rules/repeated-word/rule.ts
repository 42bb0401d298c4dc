import { placeIn } from '../../src/document/block.ts';
import { defineRule } from '../../src/engine/rule.ts';
import { repeatedWordsIn } from '../../src/french/spelling/repeated.ts';

/** A word written twice in a row is left over from an edit. */
export default defineRule({
  id: 'repeated-word',
  category: 'spelling',
  severity: 'warning',
  summary: {
    fr: 'Aucun mot n’est écrit deux fois de suite.',
    en: 'No word is written twice in a row.',
  },

  messages: {
    repeated: ({ word }: { word: string }) => ({
      fr: `« ${word} ${word} » : le mot est écrit deux fois, supprimez-en un.`,
      en: `“${word} ${word}”: the word is written twice, remove one.`,
    }),
  },

  *check(article) {
    for (const { block, start, end, firstEnd, word } of repeatedWordsIn(article)) {
      const second = placeIn(block, firstEnd, end);
      // A link or an emphasis that begins between the two would lose a tag.
      const isPlain = !/[^\s\p{L}]/u.test(article.source.slice(second.start, second.end));
      yield {
        message: 'repeated',
        data: { word },
        at: placeIn(block, start, end),
        ...(isPlain && { fix: { safe: true, edits: [{ ...second, text: '' }] } }),
      };
    }
  },
});
