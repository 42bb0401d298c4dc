import type { Article } from '../../src/document/article.ts';
import { defineRule } from '../../src/engine/rule.ts';
import { PREPOSITIONS } from '../../src/french/lists/function-words.ts';
import { openingsIn } from '../../src/french/openings.ts';
import { isQuotedAt } from '../../src/french/repeats/quoted.ts';
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
    pronounWords: {
      type: 'integer',
      minimum: 1,
      default: 54,
      description:
        'Words of these sentences above which personal pronouns, which carry a narration, may open them all.',
    },
  },

  messages: {
    alike: ({ opening, count }: { opening: string; count: number }) => ({
      fr: `${count} phrases de suite s’ouvrent par « ${opening} » : variez, ou réunissez-en deux.`,
      en: `${count} sentences in a row open with “${opening}”: vary, or join two of them.`,
    }),
  },

  applies: (article, { inRow }) => sentencesIn(article).length >= inRow,

  *check(article, { inRow, pronounWords }) {
    for (const run of runsIn(article)) {
      const { opening, sentences } = run;
      const count = sentences.length;
      if (count < inRow || isMeant(run, inRow, pronounWords)) continue;
      const at = { start: sentences[0]!.place.start, end: sentences[count - 1]!.place.end };
      yield { message: 'alike', data: { opening, count }, at };
    }
  },
});

const PRONOUNS: ReadonlySet<string> = new Set(
  "je j' tu il elle on nous vous ils elles c' ce ça cela".split(' '),
);
const CASES: ReadonlySet<string> = new Set(['si', "s'"]);
const CASES_IN_ROW = 5;

/** Pronouns are heard in short sentences, or in one more; `si` sets out cases; speech is given as it was. */
function isMeant({ opening, sentences }: Run, inRow: number, pronounWords: number): boolean {
  if (CASES.has(opening) && sentences.length < CASES_IN_ROW) return true;
  if (sentences.some(({ block, start }) => isQuotedAt(block, start))) return true;
  if (!PRONOUNS.has(opening) || sentences.length > inRow) return false;
  return sentences.reduce((sum, { wordCount }) => sum + wordCount, 0) > pronounWords;
}

/** Shorter sentences that open alike are a figure of speech; a pronoun and its verb make a sentence. */
const FEWEST_WORDS = 4;
const FEWEST_AFTER_PRONOUN = 2;

interface Run {
  readonly opening: string;
  readonly sentences: Sentence[];
}

/** Sentences of one paragraph that follow each other and open alike: from one paragraph to the next, it is a figure of speech. */
function runsIn(article: Article): readonly Run[] {
  const openings = openingWordsIn(article);
  const runs: Run[] = [];
  let current: Run | undefined;
  for (const [index, sentence] of sentencesIn(article).entries()) {
    const opening = isPlain(sentence, openings[index]) ? openings[index] : undefined;
    const follows = current?.sentences[0]?.block === sentence.block;
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
function isPlain({ block, text, wordCount }: Sentence, opening = ''): boolean {
  const fewest = PRONOUNS.has(opening) ? FEWEST_AFTER_PRONOUN : FEWEST_WORDS;
  return block.kind === 'paragraph' && wordCount >= fewest && /\.[»”")\s]*$/.test(text.slice(-4));
}

/** Openings by words; of a complement that a comma sets off, both; an abbreviation or thanks tell nothing. */
function openingWordsIn(article: Article): readonly (string | undefined)[] {
  const sentences = sentencesIn(article);
  const tokens = tokensIn(article);
  return openingsIn(article).map((opening, index) => {
    if (!opening || /\.$|^merci$/.test(opening.words)) return undefined;
    const second = tokens[index]![1];
    const isBefore = opening.words === 'en' || PREPOSITIONS.has(opening.words);
    const isSetOff = second && isBefore && sentences[index]!.text[second.end] === ',';
    return isSetOff ? `${opening.words} ${second.form}` : opening.words;
  });
}
