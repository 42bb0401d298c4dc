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

  options: {
    allow: {
      type: 'array',
      items: { type: 'string' },
      default: [],
      description: 'Names that any draft may hold.',
    },
  },

  messages: {
    unsupported: ({ name }: { name: string }) => ({
      fr: `La source ne parle pas de « ${name} » : vérifiez ce nom, ou indiquez d’où il vient.`,
      en: `No source speaks of “${name}”: check this name, or say where it comes from.`,
    }),
  },

  *check(article, { allow }, { sources }) {
    const vocabularies = sources.map(vocabularyIn);
    const allowed = new Set([...allow, ...wordsOfKeyphrase(article)].flatMap(foldedWordsOf));
    const isKnown = (word: string) =>
      COMMON_PLACES.has(word) || allowed.has(word) || vocabularies.some((words) => words.has(word));
    // Of a compound, every part that is more than a particle: `Saint-Malo` does not vouch for another saint.
    const isSupported = (word: string) => isKnown(word) || partsOf(word).every(isKnown);
    const known = sources.flatMap((source) => namesIn(source).map(({ words }) => words.map(foldOf)));
    const seen = new Set<string>();
    for (const { text, block, start, end, words } of namesIn(article)) {
      const folded = words.map(foldOf);
      // The name of a person or a firm is known once its main part is: a first name may be added.
      if (folded.some(isSupported) && !isAltered(folded, known, isSupported)) continue;
      if (seen.has(folded.join(' '))) continue;
      seen.add(folded.join(' '));
      yield { message: 'unsupported', data: { name: text }, at: placeIn(block, start, end) };
    }
  },
});

/** A name of the source with one word exchanged for another that no source has. */
function isAltered(
  name: readonly string[],
  known: readonly (readonly string[])[],
  isSupported: (word: string) => boolean,
): boolean {
  const strange = name.findIndex((word) => !isSupported(word));
  if (strange < 0 || name.length < 2) return false;
  return known.some(
    (other) => other.length === name.length && other.every((word, at) => at === strange || word === name[at]),
  );
}

function partsOf(word: string): readonly string[] {
  const parts = word.split(/[-'’]/).filter(({ length }) => length > 3);
  return parts.length > 0 ? parts : [word];
}

function wordsOfKeyphrase({ metadata }: Article): readonly string[] {
  return [metadata.keyphrase?.value ?? '', ...(metadata.synonyms?.value ?? [])];
}

function foldedWordsOf(phrase: string): readonly string[] {
  return phrase.split(/\s+/).map(foldOf);
}
