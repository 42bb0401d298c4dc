import { placeIn } from '../../src/document/block.ts';
import { textRemovals } from '../../src/document/edit.ts';
import { shownHeadingsIn } from '../../src/document/headings.ts';
import { defineRule } from '../../src/engine/rule.ts';

/** An emoji before a heading is read aloud by name, and decorates generated drafts most of all. */
export default defineRule({
  id: 'heading-emoji',
  category: 'structure',
  severity: 'info',
  summary: {
    fr: 'Un titre commence par un mot, pas par une décoration.',
    en: 'A heading begins with a word, not with a decoration.',
  },

  messages: {
    decorated: ({ decoration }: { decoration: string }) => ({
      fr: `Ce titre commence par « ${decoration} », que les lecteurs d’écran lisent à voix haute : supprimez-le.`,
      en: `This heading begins with “${decoration}”, which screen readers read aloud: remove it.`,
    }),
  },

  applies: (article) => shownHeadingsIn(article).length > 0,

  *check(article) {
    for (const { block } of shownHeadingsIn(article)) {
      const match = DECORATION.exec(block.text);
      // A heading that is nothing but a sign says something by it.
      if (!match || match[0].length === block.text.length) continue;
      const decoration = match[0].trimEnd();
      yield {
        message: 'decorated',
        data: { decoration },
        at: placeIn(block, 0, decoration.length),
        fix: { safe: true, edits: textRemovals(block, 0, match[0].length) },
      };
    }
  },
});

// Emoji with their joiners and skin tones, flags, keycaps, and the arrows, shapes and check marks used like bullets.
const DECORATION =
  /^(?:(?:(?![©®™])\p{Extended_Pictographic}|\p{Regional_Indicator}|[0-9#*]\ufe0f?\u20e3|[→⇒➜►▶▸●•■□◆◇★☆✓✔✅☑])[\ufe0f\u200d\u{1f3fb}-\u{1f3ff}]*\s*)+/u;
