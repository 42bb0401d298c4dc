import { defineRule } from '../../src/engine/rule.ts';
import { frenchReasonOf } from './reasons.ts';

/** A front matter that does not parse takes title, date and all else with it. */
export default defineRule({
  id: 'front-matter-invalid',
  category: 'metadata',
  severity: 'warning',
  summary: {
    fr: 'Le front matter se lit sans erreur.',
    en: 'The front matter can be read without error.',
  },

  messages: {
    invalid: ({ reason }: { reason: string }) => ({
      fr: `Le front matter (l’en-tête du fichier) ne se lit pas : ${frenchReasonOf(reason)}.`,
      en: `The front matter cannot be read (“${reason}”): correct its syntax.`,
    }),
  },

  applies: ({ source, flaws }) => FENCE.test(source) || flaws.some(({ kind }) => kind === 'front-matter'),

  *check({ flaws }) {
    for (const { kind, detail, range } of flaws) {
      if (kind === 'front-matter') yield { message: 'invalid', data: { reason: detail }, at: range };
    }
  },
});

const FENCE = /^\ufeff?(?:---|\+\+\+|;;;|\{)/;
