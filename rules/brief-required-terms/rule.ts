import type { Article } from '../../src/document/article.ts';
import { isBody, placeOf } from '../../src/document/block.ts';
import { defineRule } from '../../src/engine/rule.ts';
import { compileKeyphrase, keyphraseMatchesOf } from '../../src/french/keyphrase.ts';
import { plainlySpaced, termVariantsOf } from '../../src/french/term-variants.ts';

/** Each term of the order has its reason: the draft must hold it. */
export default defineRule({
  id: 'brief-required-terms',
  category: 'brief',
  severity: 'error',
  needs: ['brief'],
  summary: {
    fr: 'Le texte contient tous les termes commandés.',
    en: 'The text holds all terms that were ordered.',
  },

  messages: {
    missing: ({ terms }: { terms: readonly string[] }) => ({
      fr: `${terms.length > 1 ? 'Employez les termes commandés, absents' : 'Employez le terme commandé, absent'} du texte : ${terms.map((term) => `« ${term} »`).join(', ')}.`,
      en: `Use the ${terms.length > 1 ? 'terms' : 'term'} ordered, missing from the text: ${terms.map((term) => `“${term}”`).join(', ')}.`,
    }),
  },

  applies: (_, __, { brief }) => (brief!.requiredTerms?.length ?? 0) > 0,

  *check(article, _, { brief }) {
    const texts = textsOf(article);
    const terms = brief!.requiredTerms!.filter((term) => {
      const [first, ...variants] = termVariantsOf(term);
      const compiled = compileKeyphrase(first!, variants);
      return !texts.some((text) => keyphraseMatchesOf(compiled, text).length > 0);
    });
    if (terms.length === 0) return;
    const first = article.blocks.find(isBody);
    yield { message: 'missing', data: { terms }, at: first ? placeOf(first) : { start: 0, end: 0 } };
  },
});

function textsOf({ blocks, metadata }: Article): readonly string[] {
  return [...blocks.filter(isBody).map(({ text }) => text), metadata.title?.value ?? ''].map(plainlySpaced);
}
