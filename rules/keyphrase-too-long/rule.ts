import type { Place } from '../../src/document/place.ts';
import { defineRule } from '../../src/engine/rule.ts';
import { keyphraseIn } from '../../src/french/keyphrase.ts';

/** A keyphrase is what people type: a whole sentence is typed by nobody, and function words alone say nothing. */
export default defineRule({
  id: 'keyphrase-too-long',
  category: 'keyphrase',
  severity: 'warning',
  needs: ['keyphrase'],
  summary: {
    fr: 'La requête visée tient en quelques mots porteurs de sens.',
    en: 'The keyphrase is a few words that carry meaning.',
  },

  options: {
    maxWords: { type: 'integer', minimum: 1, default: 6, description: 'Content words of a keyphrase.' },
  },

  messages: {
    tooLong: ({ keyphrase, words, maxWords }: { keyphrase: string; words: number; maxWords: number }) => ({
      fr: `« ${keyphrase} » compte ${words} mots porteurs de sens, plus que ${maxWords} : gardez l’essentiel.`,
      en: `“${keyphrase}” has ${words} content words, more than ${maxWords}: keep what matters.`,
    }),
    functionWords: ({ keyphrase }: { keyphrase: string }) => ({
      fr: `« ${keyphrase} » ne contient que des mots-outils (le, de, pour…) : choisissez une requête qui dit un sujet.`,
      en: `“${keyphrase}” holds function words (le, de, pour…) only: choose a phrase that names a subject.`,
    }),
  },

  *check(article, { maxWords }) {
    const words = keyphraseIn(article)!.contentWords;
    const { value: keyphrase, range } = article.metadata.keyphrase!;
    const at: Place = range ?? { field: 'keyphrase' };
    if (words === 0) yield { message: 'functionWords', data: { keyphrase }, at };
    else if (words > maxWords) yield { message: 'tooLong', data: { keyphrase, words, maxWords }, at };
  },
});
