import type { Article } from '../../src/document/article.ts';
import { placeIn } from '../../src/document/block.ts';
import { defineRule } from '../../src/engine/rule.ts';
import { foldOf } from '../../src/french/fold.ts';
import { COMMON_PLACES } from '../../src/french/lists/common-places.ts';
import { namesIn, vocabularyIn } from '../../src/french/originality/names.ts';

/** A person, a firm or a product that no source names was added by the writer. */
export default defineRule({
  id: 'source-name-unsupported',
  category: 'originality',
  severity: 'warning',
  needs: ['source'],
  summary: {
    fr: 'Chaque nom propre du texte se trouve dans la source.',
    en: 'Each proper name of the text stands in the source.',
  },

  options: { allow: { type: 'array', items: { type: 'string' }, default: [] } },

  messages: {
    unsupported: ({ name }: { name: string }) => ({
      fr: `La source ne parle pas de « ${name} » : vérifiez ce nom, ou indiquez d’où il vient.`,
      en: `No source speaks of “${name}”: check this name, or say where it comes from.`,
    }),
  },

  *check(article, { allow }, { sources }) {
    const vocabularies = sources.map(vocabularyIn);
    const allowed = new Set([...allow, ...wordsOfKeyphrase(article)].flatMap(foldedWordsOf));
    const isSupported = (word: string) =>
      COMMON_PLACES.has(word) || allowed.has(word) || vocabularies.some((words) => words.has(word));
    const seen = new Set<string>();
    for (const { text, block, start, end, words } of namesIn(article)) {
      const folded = words.map(foldOf);
      // The name of a person or a firm is known once its main part is: a first name may be added.
      if (folded.some((word) => word.split('-').some(isSupported) || isSupported(word))) continue;
      if (seen.has(folded.join(' '))) continue;
      seen.add(folded.join(' '));
      yield { message: 'unsupported', data: { name: text }, at: placeIn(block, start, end) };
    }
  },
});

function wordsOfKeyphrase({ metadata }: Article): readonly string[] {
  return [metadata.keyphrase?.value ?? '', ...(metadata.synonyms?.value ?? [])];
}

function foldedWordsOf(phrase: string): readonly string[] {
  return phrase.split(/\s+/).map(foldOf);
}
