import type { Article } from '../../src/document/article.ts';
import { defineRule } from '../../src/engine/rule.ts';
import { PREPOSITIONS } from '../../src/french/lists/function-words.ts';
import { openingsIn } from '../../src/french/openings.ts';
import { type Sentence, sentencesIn } from '../../src/french/sentences.ts';
import { tokensIn } from '../../src/french/tokens.ts';

/** Sentences that open alike one after the other sound like a list. */
export default defineRule({
  id: 'sentence-openings',
  category: 'readability',
  severity: 'warning',
  summary: {
    fr: 'Les phrases qui se suivent s’ouvrent différemment.',
    en: 'Sentences in a row open differently.',
  },

  options: {
    inRow: {
      type: 'integer',
      minimum: 2,
      default: 3,
      description: 'Sentences in a row that may not all open alike.',
    },
    pronounsInRow: {
      type: 'integer',
      minimum: 2,
      default: 5,
      description: 'The same for personal pronouns and si, which carry a narration or set out cases.',
    },
  },

  messages: {
    alike: ({ opening, count }: { opening: string; count: number }) => ({
      fr: `${count} phrases de suite s’ouvrent par « ${opening} » : variez, ou réunissez-en deux.`,
      en: `${count} sentences in a row open with “${opening}”: vary, or join two of them.`,
    }),
  },

  applies: (article, { inRow }) => sentencesIn(article).length >= inRow,

  *check(article, { inRow, pronounsInRow }) {
    for (const { opening, sentences } of runsIn(article)) {
      const count = sentences.length;
      if (count < (CARRYING.has(opening) ? pronounsInRow : inRow)) continue;
      const at = { start: sentences[0]!.place.start, end: sentences[count - 1]!.place.end };
      yield { message: 'alike', data: { opening, count }, at };
    }
  },
});

const CARRYING: ReadonlySet<string> = new Set(
  "je j' tu il elle on nous vous ils elles c' ce ça si s'".split(' '),
);

/** Shorter sentences that open alike are a figure of speech. */
const FEWEST_WORDS = 4;

interface Run {
  readonly opening: string;
  readonly sentences: Sentence[];
}

/** Sentences that follow each other in the paragraphs of one section and open alike. */
function runsIn(article: Article): readonly Run[] {
  const openings = openingWordsIn(article);
  const order = new Map(article.blocks.map((block, index) => [block, index]));
  const runs: Run[] = [];
  let current: Run | undefined;
  for (const [index, sentence] of sentencesIn(article).entries()) {
    const opening = isPlain(sentence) ? openings[index] : undefined;
    const last = current?.sentences.at(-1)?.block;
    const follows = last !== undefined && order.get(sentence.block)! <= order.get(last)! + 1;
    if (current && follows && current.opening === opening) current.sentences.push(sentence);
    else if (opening === undefined) current = undefined;
    else {
      current = { opening, sentences: [sentence] };
      runs.push(current);
    }
  }
  return runs;
}

/** Items name their subject each by itself, quotations were spoken so, and rows of questions or cries are meant. */
function isPlain({ block, text, wordCount }: Sentence): boolean {
  return block.kind === 'paragraph' && wordCount >= FEWEST_WORDS && /\.[»”")\s]*$/.test(text.slice(-4));
}

/** Openings by words; a preposition tells nothing without its noun, an abbreviation or thanks nothing at all. */
function openingWordsIn(article: Article): readonly (string | undefined)[] {
  const tokens = tokensIn(article);
  return openingsIn(article).map((opening, index) => {
    if (!opening || /\.$|^merci$/.test(opening.words)) return undefined;
    if (opening.words !== 'en' && !PREPOSITIONS.has(opening.words)) return opening.words;
    return `${opening.words} ${tokens[index]![1]?.form ?? ''}`;
  });
}
