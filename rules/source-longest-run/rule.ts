import { defineRule } from '../../src/engine/rule.ts';
import { overlapIn } from '../../src/french/originality/overlap.ts';

/** A long run of the source's own words is a copied passage, even in a text that is otherwise rewritten. */
export default defineRule({
  id: 'source-longest-run',
  category: 'originality',
  severity: 'error',
  needs: ['source'],
  summary: {
    fr: 'Aucun long passage n’est repris tel quel de la source.',
    en: 'No long passage is taken as it is from the source.',
  },
  weight: { remedy: 'discard', cause: 'copied', absorbs: true },

  options: {
    warn: {
      type: 'integer',
      minimum: 5,
      default: 20,
      description: 'Words from which a passage is a warning.',
    },
    reject: {
      type: 'integer',
      minimum: 5,
      default: 40,
      description: 'Words from which a passage is an error.',
    },
    maxReports: {
      type: 'integer',
      minimum: 1,
      default: 5,
      description: 'Passages that are reported, the longest first.',
    },
  },

  messages: {
    copied: ({ words }: { words: number }) => ({
      fr: `Ces ${words} mots se suivent tels quels dans la source : reformulez le passage, ou citez-le entre guillemets.`,
      en: `These ${words} words stand as they are in the source: rewrite the passage, or quote it.`,
    }),
  },

  *check(article, { warn, reject, maxReports }, { sources }) {
    const runs = overlapIn(article, sources).runs.filter(({ words }) => words >= warn);
    const longest = [...runs].sort((a, b) => b.words - a.words).slice(0, maxReports);
    for (const { words, place, source, sourcePlace } of longest) {
      yield {
        message: 'copied',
        data: { words },
        at: place,
        related: [{ source, ...sourcePlace }],
        ...(words < reject && { severity: 'warning' as const }),
      };
    }
  },
});
