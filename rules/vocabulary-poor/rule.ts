import type { Article } from '../../src/document/article.ts';
import type { Block } from '../../src/document/block.ts';
import { englishCount, frenchCount, inFrench } from '../../src/engine/counted.ts';
import { defineRule } from '../../src/engine/rule.ts';
import { sentencesIn } from '../../src/french/sentences.ts';
import { mtldIn } from '../../src/french/variety.ts';

/** A text that turns round the same few words says little. */
export default defineRule({
  id: 'vocabulary-poor',
  category: 'readability',
  severity: 'warning',
  summary: {
    fr: 'Le vocabulaire est varié.',
    en: 'The vocabulary is varied.',
  },
  weight: { remedy: 'rewrite', cause: 'repetition' },

  options: {
    minVariety: {
      type: 'number',
      minimum: 0,
      default: 40,
      description: 'MTLD: words that a stretch of text lasts before it repeats itself.',
    },
    rejectVariety: {
      type: 'number',
      minimum: 0,
      default: 26,
      description: 'MTLD below which the draft is rejected.',
    },
  },

  messages: {
    poor: ({ variety, minVariety }: { variety: number; minVariety: number }) => ({
      fr: `Le texte se répète au bout de ${frenchCount(variety, 'mot')} (MTLD), moins que ${inFrench(minVariety)} : variez les mots, supprimez les redites.`,
      en: `The text repeats itself after ${englishCount(variety, 'word')} (MTLD), fewer than ${minVariety}: vary the words, cut the repetitions.`,
    }),
    circling: ({ variety, minVariety }: { variety: number; minVariety: number }) => ({
      fr: `Le texte tourne en rond : il se répète au bout de ${frenchCount(variety, 'mot')} (MTLD), moins que ${inFrench(minVariety)}. Gardez chaque idée une fois, et apportez des faits.`,
      en: `The text goes round in circles: it repeats itself after ${englishCount(variety, 'word')} (MTLD), fewer than ${minVariety}. Keep each idea once, and bring facts.`,
    }),
  },

  // Shorter texts give no measure.
  applies: (article) => mtldIn(article) !== undefined,

  *check(article, { minVariety, rejectVariety }) {
    const variety = mtldIn(article)!;
    if (variety >= minVariety) return;
    const circling = variety < rejectVariety && isMostlyParagraphs(article) && !isReviewOfLinks(article);
    yield {
      message: circling ? 'circling' : 'poor',
      data: { variety, minVariety: circling ? rejectVariety : minVariety },
      at: sentencesIn(article)[0]!.place,
      ...(!circling && { severity: 'info' as const }),
    };
  },
});

/** Words of text for each link, below which a text presents what others wrote, one frame after the other. */
const WORDS_PER_LINK = 80;

function isReviewOfLinks(article: Article): boolean {
  const words = sentencesIn(article).reduce((sum, { wordCount }) => sum + wordCount, 0);
  return article.links.length * WORDS_PER_LINK >= words;
}

/** The least share of the text that stands in paragraphs, where each sentence is to say something new. */
const PARAGRAPH_SHARE = 0.7;

// Lists of links, versions or products repeat their words by right.
function isMostlyParagraphs({ blocks }: Article): boolean {
  const lengthOf = (some: readonly Block[]) => some.reduce((sum, { text }) => sum + text.length, 0);
  const text = blocks.filter(({ kind }) => kind !== 'code' && kind !== 'aside' && kind !== 'heading');
  return lengthOf(text.filter(({ kind }) => kind === 'paragraph')) >= PARAGRAPH_SHARE * lengthOf(text);
}
