import { placeIn } from '../../src/document/block.ts';
import { englishCount, frenchCount } from '../../src/engine/counted.ts';
import { defineRule } from '../../src/engine/rule.ts';
import { bodyWordsIn } from '../../src/french/body-words.ts';
import { reportedIn } from '../../src/french/spelling/reported-in.ts';
import { spellerOf } from '../../src/french/spelling/speller.ts';

/** One unknown word may be a term; one in every line is a text that nobody has read over. */
export default defineRule({
  id: 'spelling-density',
  category: 'spelling',
  severity: 'error',
  summary: {
    fr: 'Le texte a été relu : les mots mal écrits y sont rares.',
    en: 'The text was read over: misspelt words are rare in it.',
  },
  weight: { remedy: 'rewrite', cause: 'misspelling' },
  needs: ['spelling'],

  options: {
    maxShare: {
      type: 'number',
      minimum: 0,
      maximum: 1,
      default: 0.06,
      description: 'Share of the words that may be unknown.',
    },
    minFound: { type: 'integer', minimum: 1, default: 6, description: 'Unknown words that tell.' },
  },

  messages: {
    dense: ({ found, words, each }: { found: number; words: number; each: number }) => ({
      fr: `${frenchCount(found, 'mot inconnu', 'mots inconnus')} sur ${words}, soit un sur ${each} : faites relire tout le texte.`,
      en: `${englishCount(found, 'unknown word')} of ${words}, one in ${each}: have the whole text read over.`,
    }),
  },

  *check(article, { maxShare, minFound }, { vocabulary }) {
    const { unknown, glued } = reportedIn(article, spellerOf(vocabulary, 'both'));
    const found = unknown.length + glued.length;
    const words = bodyWordsIn(article);
    const first = unknown[0] ?? glued[0];
    if (!first || found < minFound || found < maxShare * words) return;
    const { block, start, end } = first;
    const each = Math.max(1, Math.round(words / found));
    yield { message: 'dense', data: { found, words, each }, at: placeIn(block, start, end) };
  },
});
