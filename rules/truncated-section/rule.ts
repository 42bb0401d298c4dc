import type { Article } from '../../src/document/article.ts';
import { type Block, isProse, placeIn } from '../../src/document/block.ts';
import { defineRule } from '../../src/engine/rule.ts';
import { type Cut, cutOf } from '../../src/french/cut.ts';

/** A section that stops in the middle of a sentence was cut while it was put together, or its generator was stopped. */
export default defineRule({
  id: 'truncated-section',
  category: 'residue',
  severity: 'error',
  summary: {
    fr: 'Chaque section et chaque liste va jusqu’au bout.',
    en: 'Each section and each list goes to its end.',
  },

  messages: {
    truncated: ({ ending }: { ending: string }) => ({
      fr: `Ce passage s’arrête au milieu d’une phrase (« …${ending} ») : rétablissez la suite.`,
      en: `This passage stops in the middle of a sentence (“…${ending}”): restore the rest.`,
    }),
    announced: ({ ending }: { ending: string }) => ({
      fr: `« …${ending} » : ce qui est annoncé ne vient pas. Complétez la section.`,
      en: `“…${ending}”: what is announced does not come. Complete the section.`,
    }),
  },

  applies: (article) => endsIn(article).length > 0,

  *check(article) {
    for (const { block, next } of endsIn(article)) {
      const cut = cutOf(article, block);
      if (cut) {
        if (!isShown(block, next, cut)) continue;
        yield {
          message: 'truncated',
          data: { ending: cut.ending },
          at: placeIn(block, cut.start, cut.end),
          ...(isSure(block, cut) ? {} : { severity: 'warning' as const }),
        };
      } else if (next.kind === 'heading' && announcesNothing(article, block, next)) {
        const { text } = block;
        const start = text.lastIndexOf(' ', Math.max(0, text.length - SHOWN)) + 1;
        yield {
          message: 'announced',
          data: { ending: text.slice(start) },
          at: placeIn(block, start, text.length),
          severity: 'warning',
        };
      }
    }
  },
});

const SHOWN = 40;

interface End {
  readonly block: Block;
  readonly next: Block;
}

/** The last blocks of sections, of lists, and paragraphs before another that begins anew; the end of the article is told apart. */
function endsIn({ blocks }: Article): readonly End[] {
  return blocks.flatMap((block, index) => {
    const next = blocks[index + 1];
    return next && isProse(block) && block.kind !== 'quotation' && isEnd(block, next)
      ? [{ block, next }]
      : [];
  });
}

function isEnd(block: Block, next: Block): boolean {
  if (next.kind === 'heading') return true;
  if (block.kind === 'list-item') return next.kind === 'paragraph';
  return block.kind === 'paragraph' && next.kind === 'paragraph' && /^\p{Lu}/u.test(next.text);
}

/** In a paragraph, on a word that calls for another. */
function isSure({ kind }: Block, { by }: Cut): boolean {
  return kind === 'paragraph' && by === 'word';
}

/** A comma closes an item in many a list; a missing stop tells only before a heading, where a section ends. */
function isShown({ kind }: Block, next: Block, { by }: Cut): boolean {
  if (by === 'word' || by === 'half') return true;
  return kind !== 'list-item' && next.kind === 'heading';
}

/** Nothing that a reader sees stands between the colon and the next heading. */
function announcesNothing(article: Article, block: Block, next: Block): boolean {
  const { source, sections } = article;
  // Before a deeper heading, the colon announces what stands under it.
  if (sections[next.section]!.level > sections[block.section]!.level) return false;
  if (
    !/[\p{L}\p{N})»][\s\u00a0\u202f]?:$/u.test(block.text.trimEnd()) ||
    EMOJI.test(block.text) ||
    block.text.length < SHORTEST
  )
    return false;
  const between = source.slice(block.range.end, next.range.start);
  return (
    between
      .replace(
        /<\/?(?:p|div|section|article|li|ul|ol|br|hr|span|header)\b[^>]*>|<!--[\s\S]*?-->|^[-*_ ]{3,}$/gm,
        '',
      )
      .trim() === ''
  );
}

const EMOJI = /:\w+:$/;
/** Shorter ones are labels. */
const SHORTEST = 30;
