import { isProse, placeIn } from '../../src/document/block.ts';
import { defineRule } from '../../src/engine/rule.ts';
import { cutOf } from '../../src/french/cut.ts';

/** A text that stops in the middle of a sentence ran out of tokens, or was cut while it was pasted. */
export default defineRule({
  id: 'truncated-ending',
  category: 'residue',
  severity: 'error',
  summary: {
    fr: 'Le texte va jusqu’au bout de sa dernière phrase.',
    en: 'The text goes to the end of its last sentence.',
  },

  messages: {
    truncated: ({ ending }: { ending: string }) => ({
      fr: `Le texte s’arrête au milieu d’une phrase (« …${ending} ») : rétablissez la fin.`,
      en: `The text stops in the middle of a sentence (“…${ending}”): restore the end.`,
    }),
  },

  applies: (article) => article.blocks.some(isProse),

  *check(article) {
    // A heading without text under it was cut with what it announced.
    const last = article.blocks.findLast(({ kind }) => kind !== 'aside' && kind !== 'heading');
    const cut = last && cutOf(article, last);
    if (!cut) return;
    yield { message: 'truncated', data: { ending: cut.ending }, at: placeIn(last, cut.start, cut.end) };
  },
});
