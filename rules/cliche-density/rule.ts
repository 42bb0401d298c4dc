import { analysis } from '../../src/document/analysis.ts';
import type { Article } from '../../src/document/article.ts';
import { type Block, isProse, placeIn } from '../../src/document/block.ts';
import { englishCount, frenchCount, inFrench } from '../../src/engine/counted.ts';
import { defineRule } from '../../src/engine/rule.ts';
import { foldedBlocksIn, phrasesIn } from '../../src/french/phrases/blocks.ts';
import { phraseList } from '../../src/french/phrases/phrases.ts';
import { countWords } from '../../src/french/words.ts';
import { CLICHES } from './lists/cliches.ts';

/** A text of stock phrases says little, and says it as every generator does. */
export default defineRule({
  id: 'cliche-density',
  category: 'residue',
  severity: 'error',
  summary: {
    fr: 'Le texte ne s’écrit pas en formules toutes faites.',
    en: 'The text is not written in stock phrases.',
  },
  weight: { remedy: 'rewrite' },

  options: {
    warn: {
      type: 'number',
      minimum: 0,
      default: 4,
      description: 'Phrases per thousand words above which it is a warning.',
    },
    reject: {
      type: 'number',
      minimum: 0,
      default: 8,
      description: 'Phrases per thousand words above which it is an error.',
    },
    minWords: {
      type: 'integer',
      minimum: 1,
      default: 100,
      description: 'Words of prose from which a text is judged.',
    },
    minPhrases: {
      type: 'integer',
      minimum: 1,
      default: 4,
      description: 'Phrases below which nothing is reported.',
    },
  },

  messages: {
    dense: ({
      count,
      perThousand,
      limit,
      phrases,
    }: {
      count: number;
      perThousand: number;
      limit: number;
      phrases: string;
    }) => ({
      fr: `${frenchCount(count, 'formule toute faite', 'formules toutes faites')}, soit ${inFrench(perThousand)} pour mille mots (limite : ${inFrench(limit)}) : ${phrases}. Mettez des faits à la place, ou supprimez.`,
      en: `${englishCount(count, 'stock phrase')}, ${perThousand} per thousand words (limit: ${limit}): ${phrases}. Put facts in their place, or delete.`,
    }),
  },

  applies: (article, { minWords }) => proseWordsIn(article) >= minWords,

  *check(article, { warn, reject, minPhrases }) {
    const found = clichesIn(article);
    const perThousand = Math.round((10_000 * found.length) / proseWordsIn(article)) / 10;
    if (found.length < minPhrases || perThousand <= warn) return;
    const [first] = found;
    const isBad = perThousand > reject;
    yield {
      message: 'dense',
      data: {
        count: found.length,
        perThousand,
        limit: isBad ? reject : warn,
        phrases: listOf(found),
      },
      at: placeIn(first!.block, first!.start, first!.end),
      ...(!isBad && { severity: 'warning' as const }),
    };
  },
});

interface Found {
  readonly block: Block;
  readonly start: number;
  readonly end: number;
}

const LIST = phraseList(CLICHES.map((phrase) => [phrase, phrase] as const));

const clichesIn: (article: Article) => readonly Found[] = analysis((article) =>
  foldedBlocksIn(article)
    .filter(({ block }) => isProse(block))
    .flatMap((folded) =>
      phrasesIn(LIST, folded).map(({ start, end }) => ({ block: folded.block, start, end })),
    ),
);

const proseWordsIn: (article: Article) => number = analysis(({ blocks }) =>
  blocks.reduce((sum, block) => (isProse(block) ? sum + countWords(block.text) : sum), 0),
);

const LISTED = 8;

/** The first different ones, as they stand. */
function listOf(found: readonly Found[]): string {
  const texts = new Set(found.map(({ block, start, end }) => block.text.slice(start, end).toLowerCase()));
  const listed = [...texts].slice(0, LISTED).map((text) => `« ${text} »`);
  return listed.join(', ') + (texts.size > LISTED ? '…' : '');
}
