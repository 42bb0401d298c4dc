import { isBody, placeIn } from '../../src/document/block.ts';
import { defineRule } from '../../src/engine/rule.ts';
import { compileKeyphrase, keyphraseMatchesOf } from '../../src/french/keyphrase.ts';

/** A banned term is banned for a reason that the writer need not know: law, brand, taste. */
export default defineRule({
  id: 'brief-forbidden-terms',
  category: 'brief',
  severity: 'error',
  needs: ['brief'],
  summary: {
    fr: 'Le texte ne contient aucun terme interdit.',
    en: 'The text holds no term that was banned.',
  },

  messages: {
    used: ({ term }: { term: string; text: string }) => ({
      fr: `« ${term} » est un terme interdit par la commande : remplacez-le.`,
      en: `“${term}” is a term that the brief bans: replace it.`,
    }),
  },

  applies: (_, __, { brief }) => (brief!.forbiddenTerms?.length ?? 0) > 0,

  *check(article, _, { brief }) {
    for (const term of brief!.forbiddenTerms!) {
      const compiled = compileKeyphrase(term);
      const { title } = article.metadata;
      if (title && title.origin !== 'body' && keyphraseMatchesOf(compiled, title.value).length > 0) {
        yield { message: 'used', data: { term, text: title.value }, at: title.range ?? { field: 'title' } };
      }
      for (const block of article.blocks) {
        if (!isBody(block)) continue;
        for (const { start, end } of keyphraseMatchesOf(compiled, block.text)) {
          yield {
            message: 'used',
            data: { term, text: block.text.slice(start, end) },
            at: placeIn(block, start, end),
          };
        }
      }
    }
  },
});
