import type { Article } from '../../src/document/article.ts';
import { type Block, isBody, placeIn } from '../../src/document/block.ts';
import { defineRule } from '../../src/engine/rule.ts';
import { foldedBlocksIn, phrasesIn } from '../../src/french/phrases/blocks.ts';
import { phraseList } from '../../src/french/phrases/phrases.ts';
import { VARIANTS } from './lists/variants.ts';

/** Two spellings of one word show two sources, or two pens. */
export default defineRule({
  id: 'variant-inconsistent',
  category: 'spelling',
  severity: 'info',
  summary: {
    fr: 'Un mot à plusieurs graphies s’écrit partout de la même façon.',
    en: 'A word of several spellings is spelt in one way throughout.',
  },

  messages: {
    inconsistent: ({
      word,
      other,
      count,
      otherCount,
    }: {
      word: string;
      other: string;
      count: number;
      otherCount: number;
    }) => ({
      fr: `« ${word} » (${count} fois) et « ${other} » (${otherCount} fois) : gardez une seule forme.`,
      en: `“${word}” (${count}) and “${other}” (${otherCount}): keep one form.`,
    }),
  },

  applies: ({ blocks }) => blocks.some(isBody),

  *check(article) {
    for (const uses of usesIn(article).values()) {
      if (uses.size < 2) continue;
      const [main, ...others] = [...uses.values()].sort((a, b) => b.count - a.count);
      for (const { count, word, block, start, end } of others) {
        yield {
          message: 'inconsistent',
          data: { word, other: main!.word, count, otherCount: main!.count },
          at: placeIn(block, start, end),
        };
      }
    }
  },
});

interface Use {
  /** As it first stands, and where. */
  readonly word: string;
  readonly block: Block;
  readonly start: number;
  readonly end: number;
  readonly count: number;
}

type Group = readonly string[];

/** Variants that differ by accents only are one phrase: what stands in the text tells them apart. */
const LIST = phraseList(
  VARIANTS.flatMap((group) =>
    group.flatMap((variant) => pluralsOf(variant).map((form) => [form, group] as const)),
  ),
);

function pluralsOf(variant: string): readonly string[] {
  if (variant === 'courrier électronique') return [variant, 'courriers électroniques'];
  return /[sx]$/.test(variant) ? [variant] : [variant, `${variant}s`];
}

/** For each group, the variants in use, in the order in which they first stand. */
function usesIn(article: Article): ReadonlyMap<Group, ReadonlyMap<string, Use>> {
  const all = new Map<Group, Map<string, Use>>();
  for (const folded of foldedBlocksIn(article)) {
    const { block } = folded;
    for (const { item: group, start, end } of phrasesIn(LIST, folded)) {
      const word = block.text.slice(start, end);
      const variant = variantOf(word, group);
      if (variant === undefined || isName(block, word, start, group)) continue;
      const uses = all.get(group) ?? new Map<string, Use>();
      all.set(group, uses);
      const former = uses.get(variant);
      uses.set(
        variant,
        former ? { ...former, count: former.count + 1 } : { word, block, start, end, count: 1 },
      );
    }
  }
  return all;
}

const PLACES: ReadonlySet<string> = new Set(['taïwan', 'kiev', 'birmanie', 'biélorussie']);

function variantOf(word: string, group: Group): string | undefined {
  const form = word.toLowerCase().normalize('NFC').replace(/[‐‑]/g, '-');
  return group.find((variant) => pluralsOf(variant).includes(form));
}

/** A capital inside a sentence names something that has but one spelling: `Maitre Gims`, `Île-de-France`. */
function isName({ text }: Block, word: string, start: number, [plain]: Group): boolean {
  if (PLACES.has(plain!) || word[0] === word[0]!.toLowerCase()) return false;
  return start > 0 && !/[.!?…:\n«“]\s*$/.test(text.slice(Math.max(0, start - 3), start));
}
