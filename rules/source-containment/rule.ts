import { defineRule } from '../../src/engine/rule.ts';
import { overlapIn } from '../../src/french/originality/overlap.ts';

/** A draft that repeats its source word for word is a copy, whatever its title. */
export default defineRule({
  id: 'source-containment',
  category: 'originality',
  severity: 'error',
  needs: ['source'],
  summary: {
    fr: 'Le texte ne reprend pas sa source mot pour mot.',
    en: 'The text does not repeat its source word for word.',
  },
  weight: { remedy: 'discard', cause: 'copied' },

  options: {
    warn: {
      type: 'number',
      minimum: 0,
      maximum: 1,
      default: 0.15,
      description: 'Share of the text from which it is a warning.',
    },
    reject: {
      type: 'number',
      minimum: 0,
      maximum: 1,
      default: 0.4,
      description: 'Share of the text from which it is an error.',
    },
    minGrams: {
      type: 'integer',
      minimum: 1,
      default: 40,
      description: 'Runs of five words that a draft must have to be compared.',
    },
  },

  messages: {
    copied: ({ percent, limit, longest }: { percent: number; limit: number; longest: number }) => ({
      fr: `${percent} % du texte se retrouve mot pour mot dans la source (limite : ${limit} %) ; le plus long passage compte ${longest} mots : réécrivez-le avec vos propres phrases.`,
      en: `${percent}% of the text stands word for word in the source (limit: ${limit}%); the longest passage has ${longest} words: rewrite it in your own sentences.`,
    }),
  },

  // A handful of shared words is a large share of a very short text, and says nothing.
  applies: (article, { minGrams }, { sources }) => overlapIn(article, sources).grams >= minGrams,

  *check(article, { warn, reject }, { sources }) {
    const { containment, runs } = overlapIn(article, sources);
    if (containment < warn) return;

    const longest = runs.reduce((best, run) => (run.words > best.words ? run : best));
    yield {
      message: 'copied',
      data: {
        percent: Math.round(100 * containment),
        limit: Math.round(100 * (containment < reject ? warn : reject)),
        longest: longest.words,
      },
      at: longest.place,
      related: [{ source: longest.source, ...longest.sourcePlace }],
      ...(containment < reject && { severity: 'warning' as const }),
    };
  },
});
