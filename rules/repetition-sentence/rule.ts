import { lineAt, lineStartsIn } from '../../src/document/lines.ts';
import { defineRule } from '../../src/engine/rule.ts';
import { parallelCasesIn } from '../../src/french/repeats/parallel-cases.ts';
import { isLeadIn, repeatedSentencesIn } from '../../src/french/repeats/sentences.ts';
import { isVerse } from '../../src/french/repeats/verse.ts';
import { sentencesIn } from '../../src/french/sentences.ts';

/** A sentence that returns word for word tells that a text was assembled, or that its generator went round in circles. */
export default defineRule({
  id: 'repetition-sentence',
  category: 'residue',
  severity: 'warning',
  summary: {
    fr: 'Aucune phrase n’est répétée mot pour mot.',
    en: 'No sentence is repeated word for word.',
  },

  messages: {
    repeated: ({ text, line }: { text: string; line: number }) => ({
      fr: `« ${text} » se trouve déjà à la ligne ${line} : supprimez cette phrase ou dites autre chose.`,
      en: `“${text}” already stands on line ${line}: delete the sentence, or say something else.`,
    }),
  },

  applies: (article) => sentencesIn(article).length > 1,

  *check(article) {
    const lines = lineStartsIn(article);
    const areParallel = parallelCasesIn(article);
    for (const { first, again } of repeatedSentencesIn(article)) {
      yield {
        message: 'repeated',
        data: { text: shortened(again.text), line: lineAt(lines, first.place.start) + 1 },
        at: again.place,
        // Steps in lists, refrains, cases side by side and what announces a list repeat each other on purpose.
        ...((again.block.kind !== 'paragraph' ||
          isLeadIn(again) ||
          isVerse(again.block) ||
          areParallel(first.block, again.block)) && { severity: 'info' as const }),
      };
    }
  },
});

const LONGEST_QUOTE = 60;

function shortened(text: string): string {
  return text.length <= LONGEST_QUOTE ? text : `${text.slice(0, LONGEST_QUOTE).replace(/\s\S*$/, '')}…`;
}
