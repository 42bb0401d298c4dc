import type { Article } from '../../src/document/article.ts';
import { isBody, placeOf } from '../../src/document/block.ts';
import type { Brief } from '../../src/document/brief.ts';
import type { SourceRange } from '../../src/document/place.ts';
import { englishCount, frenchCount } from '../../src/engine/counted.ts';
import { defineRule } from '../../src/engine/rule.ts';
import { bodyWordsIn } from '../../src/french/body-words.ts';

/** The length was ordered: a draft that misses it is not what was bought. */
export default defineRule({
  id: 'brief-word-count',
  category: 'brief',
  severity: 'error',
  needs: ['brief'],
  summary: {
    fr: 'Le texte a la longueur commandée.',
    en: 'The text has the length that was ordered.',
  },
  weight: { cause: 'length', messages: { farTooShort: { remedy: 'rewrite' } } },

  options: {
    borderline: {
      type: 'number',
      minimum: 0,
      maximum: 1,
      default: 0.03,
      description: 'Miss of a minimum or a maximum that only warns.',
    },
    rangeBorderline: {
      type: 'number',
      minimum: 0,
      maximum: 1,
      default: 0.1,
      description: 'The same beyond a range, or beyond the margin around a target.',
    },
    targetMargin: {
      type: 'number',
      minimum: 0,
      maximum: 1,
      default: 0.1,
      description: 'Margin around a target.',
    },
  },

  messages: {
    tooShort: ({ words, min, missing }: { words: number; min: number; missing: number }) => ({
      fr: `L’article compte ${frenchCount(words, 'mot')} sur les ${min} commandés : ajoutez-en ${missing}.`,
      en: `The article has ${englishCount(words, 'word')} of the ${min} ordered: add ${missing}.`,
    }),
    farTooShort: ({ words, min, missing }: { words: number; min: number; missing: number }) => ({
      fr: `L’article compte ${words} mots sur les ${min} commandés, moins de la moitié : il en manque ${missing}. Écrivez l’article.`,
      en: `The article has ${words} words of the ${min} ordered, less than half: ${missing} are missing. Write the article.`,
    }),
    tooLong: ({ words, max, extra }: { words: number; max: number; extra: number }) => ({
      fr: `L’article compte ${frenchCount(words, 'mot')}, plus que les ${max} commandés : coupez-en ${extra}.`,
      en: `The article has ${englishCount(words, 'word')}, more than the ${max} ordered: cut ${extra}.`,
    }),
  },

  applies: (_, { targetMargin }, { brief }) => {
    const { min, max } = boundsOf(brief!, targetMargin);
    return min !== undefined || max !== undefined;
  },

  *check(article, { borderline, rangeBorderline, targetMargin }, { brief }) {
    const { min, max } = boundsOf(brief!, targetMargin);
    // « 400 à 600 mots » and « environ 500 » say about how long, « 400 mots minimum » is a limit.
    const slack = min !== undefined && max !== undefined ? rangeBorderline : borderline;
    const words = bodyWordsIn(article);
    const at = bodyRangeOf(article);
    if (min !== undefined && words < min) {
      const near = words >= min * (1 - slack);
      const message = words < min / 2 ? 'farTooShort' : 'tooShort';
      yield { message, data: { words, min, missing: min - words }, at, ...(near && WARNING) };
    }
    if (max !== undefined && words > max) {
      const near = words <= max * (1 + slack);
      yield { message: 'tooLong', data: { words, max, extra: words - max }, at, ...(near && WARNING) };
    }
  },
});

const WARNING = { severity: 'warning' } as const;

function boundsOf(
  { minWords, maxWords, targetWords }: Brief,
  margin: number,
): { min?: number; max?: number } {
  const around = targetWords !== undefined && minWords === undefined && maxWords === undefined;
  if (!around)
    return {
      ...(minWords !== undefined && { min: minWords }),
      ...(maxWords !== undefined && { max: maxWords }),
    };
  return { min: Math.ceil(targetWords * (1 - margin)), max: Math.floor(targetWords * (1 + margin)) };
}

/** Where words are missing or too many is everywhere: the first block stands for the body. */
function bodyRangeOf({ blocks }: Article): SourceRange {
  const first = blocks.find(isBody);
  return first ? placeOf(first) : { start: 0, end: 0 };
}
