import type { Article } from '../../src/document/article.ts';
import { type Block, isProse, placeIn } from '../../src/document/block.ts';
import { defineRule } from '../../src/engine/rule.ts';
import {
  numbersInWordsOf,
  numbersOf,
  numberValuesOf,
  type WrittenNumber,
} from '../../src/french/originality/numbers.ts';

/** A figure that the source does not give was invented, or misread. */
export default defineRule({
  id: 'source-number-unsupported',
  category: 'originality',
  severity: 'warning',
  needs: ['source'],
  summary: {
    fr: 'Chaque chiffre du texte se trouve dans la source.',
    en: 'Each figure of the text stands in the source.',
  },

  options: {
    ignoreUpTo: {
      type: 'integer',
      minimum: 0,
      default: 3,
      description: 'Counts up to this number are not looked up.',
    },
  },

  messages: {
    unsupported: ({ number }: { number: string }) => ({
      fr: `La source ne donne pas le nombre ${number} : vérifiez-le, ou indiquez d’où il vient.`,
      en: `No source gives the number ${number}: check it, or say where it comes from.`,
    }),
  },

  *check(article, { ignoreUpTo }, { sources }) {
    const supported = supportedBy(sources);
    const seen = new Set<string>();
    for (const [block, number] of numbersIn(article)) {
      const { value, start, end, measured } = number;
      if (supported.has(value) || seen.has(value)) continue;
      if (!measured && Number(value) <= ignoreUpTo) continue;
      seen.add(value);
      yield {
        message: 'unsupported',
        data: { number: block.text.slice(start, end) },
        at: placeIn(block, start, end),
      };
    }
  },
});

function supportedBy(sources: readonly Article[]): ReadonlySet<string> {
  const texts = sources.flatMap(({ blocks, metadata }) => [
    ...blocks.map(({ text }) => text),
    metadata.title?.value ?? '',
    ...metadata.dates.map(({ value }) => value.replaceAll('-', '/')),
  ]);
  return new Set(texts.flatMap((text) => [...numberValuesOf(text)]));
}

function* numbersIn(article: Article): Iterable<readonly [Block, WrittenNumber]> {
  for (const block of article.blocks) {
    if (!isProse(block) && block.kind !== 'table-cell') continue;
    const numbers = [...numbersOf(block.text), ...numbersInWordsOf(block.text)];
    for (const number of numbers.sort((a, b) => a.start - b.start)) yield [block, number];
  }
}
