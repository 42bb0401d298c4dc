import type { Article } from '../../src/document/article.ts';
import { isProse, placeIn } from '../../src/document/block.ts';
import { isMarked, touches } from '../../src/document/marked-spans.ts';
import { defineRule } from '../../src/engine/rule.ts';
import { gluedSentencesOf } from '../../src/french/sentences.ts';
import { isEnglish } from '../../src/french/spelling/english.ts';
import { isPlainWord } from '../../src/french/typography/words.ts';
import { gluedToCloserIn } from './closers.ts';

/** A sentence without a space before it tells that a text was scraped and its markup lost. */
export default defineRule({
  id: 'glued-sentences',
  category: 'residue',
  severity: 'warning',
  summary: {
    fr: 'Une espace sépare chaque phrase de la précédente.',
    en: 'A space parts each sentence from the one before.',
  },

  messages: {
    glued: ({ text }: { text: string }) => ({
      fr: `« ${text} » : deux phrases collées, sans doute à la récupération du texte. Séparez-les.`,
      en: `“${text}”: two sentences glued together, most likely by scraping. Separate them.`,
    }),
  },

  *check(article) {
    const severity = hasLostParagraphs(article) ? ('info' as const) : undefined;
    for (const block of article.blocks) {
      if (!isProse(block)) continue;
      for (const [start, end] of seamsOf(block.text)) {
        // Code and shortcodes are no sentences.
        if (isMarked(block, start, end, 'code', 'placeholder')) continue;
        yield {
          message: 'glued',
          data: { text: block.text.slice(start, end) },
          at: placeIn(block, start, end),
          ...(severity && { severity }),
        };
      }
    }
  },
});

/** Characters of a block that must once have been several paragraphs. */
const LONG_BLOCK = 900;
/** The least share of a text that such a block makes up, beside a title or a by-line. */
const ONE_BLOCK_SHARE = 0.8;

/**
 * Plain text all in one long block has lost its line breaks on the way here: what is glued are its paragraphs, all of them or
 * nearly. That is a fault of the file, and not what an editor sends a draft back for.
 */
function hasLostParagraphs({ format, blocks }: Article): boolean {
  if (format !== 'text') return false;
  const lengths = blocks.map(({ text }) => text.length);
  const longest = lengths.reduce((most, length) => Math.max(most, length), 0);
  const all = lengths.reduce((sum, length) => sum + length, 0);
  return longest >= LONG_BLOCK && longest >= all * ONE_BLOCK_SHARE;
}

/** Sentences that are glued, and words glued to what closes before them; each place once. */
function seamsOf(text: string): readonly [number, number][] {
  const sentences = gluedSentencesOf(text).filter(([start, end]) => !isDottedName(text, start, end));
  const others = gluedToCloserIn(text).filter(([start, end]) => !touches(sentences, start, end));
  return [...sentences, ...others].sort(([a], [b]) => a - b);
}

/** `System.Object`, `Strategy.Cluster`: two capitals and no French; a person has another name behind the first. */
function isDottedName(text: string, start: number, end: number): boolean {
  const [, first, second] =
    /^(\p{Lu}\p{Ll}+)\.(\p{Lu}\p{Ll}{2,})$/u
      .exec(text.slice(start, end))
      ?.map((word) => word.toLowerCase()) ?? [];
  if (first === undefined || second === undefined) return false;
  const isForeign = [first, second].every((word) => isEnglish(word) || !isPlainWord(word));
  return isForeign && !/^\s\p{Lu}/u.test(text.slice(end, end + 2));
}
