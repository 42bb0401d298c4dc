import { placeIn } from '../../src/document/block.ts';
import type { Edit } from '../../src/document/edit.ts';
import { defineRule } from '../../src/engine/rule.ts';
import { replacement } from '../../src/french/typography/edits.ts';
import { matchesIn } from '../../src/french/typography/typeset.ts';

/** A letter and a loose accent look like the accented letter and are found by no search for it. */
export default defineRule({
  id: 'nfc',
  category: 'typography',
  severity: 'info',
  summary: {
    fr: 'Chaque lettre accentuée est un seul caractère (NFC).',
    en: 'Each accented letter is one character (NFC).',
  },

  messages: {
    decomposed: ({ word }: { word: string }) => ({
      fr: `Les accents de « ${word} » sont détachés de leurs lettres : retapez le mot.`,
      en: `The accents of “${word}” are parted from their letters: write the word again.`,
    }),
  },

  *check(article) {
    for (const { block, start, end, match } of matchesIn(article, MARKED, LOOSE)) {
      const word = match[0].normalize('NFC');
      if (word === match[0]) continue;
      const edits = Array.from(match[0].matchAll(LETTER), ({ 0: letter, index }) =>
        replacement(block, start + index, start + index + letter.length, letter.normalize('NFC')),
      ).filter((edit) => isWrittenAlone(article.source, edit));
      if (edits.length === 0) continue;
      yield {
        message: 'decomposed',
        data: { word },
        at: placeIn(block, start, end),
        fix: { safe: true, edits },
      };
    }
  },
});

/** A run of letters with a combining mark. The length that is looked at is bounded, that of the word is not. */
const MARKED = /[\p{L}\p{N}]{1,60}\p{M}[\p{L}\p{M}]{0,200}/gu;
const LOOSE = /\p{M}/u;
const LETTER = /\p{L}\p{M}+/gu;

/** Letters and references to them, without markup between the letter and its mark. */
function isWrittenAlone(source: string, { start, end, text }: Edit): boolean {
  const written = source.slice(start, end);
  return written !== text && /^(?:[\p{L}\p{M}]|&#?\w{1,12};)+$/u.test(written);
}
