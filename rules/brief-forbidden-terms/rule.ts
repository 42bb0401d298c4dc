import { isBody, placeIn } from '../../src/document/block.ts';
import { defineRule } from '../../src/engine/rule.ts';
import { type CompiledKeyphrase, compileKeyphrase, keyphraseMatchesOf } from '../../src/french/keyphrase.ts';
import { plainlySpaced, termVariantsOf } from '../../src/french/term-variants.ts';
import { bannedAt } from './as-banned.ts';
import { isCapital, isNameAmong } from './names.ts';

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
    const terms = brief!.forbiddenTerms!;
    for (const term of terms) {
      const matchesIn = isNameAmong(term, terms) ? namesOf : matchesOf;
      const [first, ...variants] = termVariantsOf(term);
      const compiled = compileKeyphrase(first!, variants);
      const { title } = article.metadata;
      if (title && title.origin !== 'body' && matchesIn(compiled, term, title.value).length > 0) {
        yield { message: 'used', data: { term, text: title.value }, at: title.range ?? { field: 'title' } };
      }
      for (const block of article.blocks) {
        if (!isBody(block)) continue;
        for (const { start, end } of matchesIn(compiled, term, block.text)) {
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

// "Une orange" is no mention of Orange.
function namesOf(compiled: CompiledKeyphrase, term: string, text: string) {
  return matchesOf(compiled, term, text).filter(({ start, end }) => isCapital(text.slice(start, end)));
}

function matchesOf(compiled: CompiledKeyphrase, term: string, given: string) {
  const text = plainlySpaced(given);
  return keyphraseMatchesOf(compiled, text).flatMap((match) => bannedAt(term, text, match) ?? []);
}
