import { placeOfField } from '../../src/document/metadata.ts';
import { defineRule } from '../../src/engine/rule.ts';
import { foldOf } from '../../src/french/fold.ts';
import { isFunctionWord } from '../../src/french/function-words.ts';
import { sameWord } from '../../src/french/lemmas.ts';
import { tokensOf } from '../../src/french/tokens.ts';

/** A word that comes three times in a title was put there for search engines. */
export default defineRule({
  id: 'title-repeats-word',
  category: 'metadata',
  severity: 'warning',
  summary: {
    fr: 'Le titre ne répète pas le même mot.',
    en: 'The title does not repeat one word.',
  },
  needs: ['metadata'],

  options: {
    maxTimes: {
      type: 'integer',
      minimum: 1,
      default: 2,
      description: 'Times that a word may come, in any form.',
    },
  },

  messages: {
    repeated: ({ word, times }: { word: string; times: number }) => ({
      fr: `Le titre répète « ${word} » ${times} fois : gardez-le une fois.`,
      en: `The title repeats “${word}” ${times} times: keep it once.`,
    }),
  },

  applies: ({ metadata }) => metadata.title !== undefined,

  *check({ metadata: { title } }, { maxTimes }) {
    const words = contentWordsOf(title?.value ?? '');
    for (const group of groupsOf(words)) {
      if (group.length <= maxTimes) continue;
      yield {
        message: 'repeated',
        data: { word: group[0]!, times: group.length },
        at: placeOfField('title', title),
      };
    }
  },
});

/** What is longer is no title, and not read further. */
const MOST_WORDS = 60;

function contentWordsOf(title: string): readonly string[] {
  return tokensOf(title)
    .map(({ form }) => form)
    .filter((form) => form.length > 2 && /^\p{L}/u.test(form) && !form.endsWith("'") && !isFunctionWord(form))
    .slice(0, MOST_WORDS);
}

/** Words grouped by lemma. Forms of one word open alike, so that the lexicon is asked of those alone. */
function groupsOf(words: readonly string[]): readonly (readonly string[])[] {
  const groups: string[][] = [];
  for (const word of words) {
    const group = groups.find(([first]) => opening(first!) === opening(word) && sameWord(first!, word));
    if (group) group.push(word);
    else groups.push([word]);
  }
  return groups;
}

function opening(word: string): string {
  return foldOf(word).slice(0, 3);
}
