import type { Article } from '../../src/document/article.ts';
import { type Block, isBody, placeIn } from '../../src/document/block.ts';
import { isMarked } from '../../src/document/marked-spans.ts';
import { inFrench } from '../../src/engine/counted.ts';
import { defineRule } from '../../src/engine/rule.ts';
import { sentencesIn } from '../../src/french/sentences.ts';
import { excessOf, type Percent, percentsOf } from './percents.ts';

/** Shares that do not add up, or are written in three ways, were not reread. */
export default defineRule({
  id: 'number-inconsistent',
  category: 'spelling',
  severity: 'warning',
  summary: {
    fr: 'Les pourcentages s’additionnent et s’écrivent d’une seule façon.',
    en: 'Shares add up, and are written in one way.',
  },

  messages: {
    sum: ({ sum }: { sum: number }) => ({
      fr: `Les parts de cette phrase font ${inFrench(sum)} % : vérifiez-les à la source.`,
      en: `The shares of this sentence make ${sum}%: check them against the source.`,
    }),
    styles: ({ styles }: { styles: string }) => ({
      fr: `Les pourcentages s’écrivent ici de trois façons (${styles}) : gardez-en une.`,
      en: `Percentages are written in three ways here (${styles}): keep one.`,
    }),
  },

  applies: (article) => sharesIn(article).length > 0,

  *check(article) {
    for (const sentence of sentencesIn(article)) {
      const percents =
        sentence.text.includes('%') || sentence.text.includes('cent') ? percentsOf(sentence.text) : [];
      const sum = excessOf(sentence.text, percents);
      if (sum === undefined) continue;
      const [start, end] = [percents[0]!.start, percents.at(-1)!.end];
      const at = placeIn(sentence.block, sentence.start + start, sentence.start + end);
      yield { message: 'sum' as const, data: { sum }, at };
    }
    const firsts = firstOfEachStyle(article);
    const third = firsts[STYLES - 1];
    if (!third) return;
    yield {
      message: 'styles' as const,
      data: {
        styles: firsts.map(({ block, start, end }) => `« ${block.text.slice(start, end)} »`).join(', '),
      },
      at: placeIn(third.block, third.start, third.end),
    };
  },
});

const STYLES = 3;

interface Share extends Percent {
  readonly block: Block;
}

function sharesIn({ blocks }: Article): readonly Share[] {
  return blocks
    .filter((block) => isBody(block) && block.kind !== 'quotation' && /%|cent/.test(block.text))
    .flatMap((block) =>
      percentsOf(block.text)
        .filter(({ start, end }) => !isMarked(block, start, end, 'code', 'placeholder'))
        .map((percent) => ({ ...percent, block })),
    );
}

function firstOfEachStyle(article: Article): readonly Share[] {
  const firsts = new Map<Percent['style'], Share>();
  for (const share of sharesIn(article)) if (!firsts.has(share.style)) firsts.set(share.style, share);
  return [...firsts.values()];
}
