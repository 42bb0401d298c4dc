import { defineRule } from '../../src/engine/rule.ts';
import { compileKeyphrase, keyphraseMatchesOf } from '../../src/french/keyphrase.ts';
import { countWords } from '../../src/french/words.ts';

/** A link whose text is the keyphrase says that the other page is the one to find under it. */
export default defineRule({
  id: 'keyphrase-in-own-link',
  category: 'keyphrase',
  severity: 'warning',
  needs: ['keyphrase'],
  summary: {
    fr: 'Aucun lien sortant ne porte la requête visée comme texte.',
    en: 'No outgoing link has the keyphrase as its text.',
  },

  messages: {
    given: ({ text }: { text: string }) => ({
      fr: `Le lien « ${text} » donne la requête visée à une autre page : choisissez un autre texte de lien.`,
      en: `The link “${text}” gives the keyphrase to another page: choose another link text.`,
    }),
  },

  applies: (article) => article.links.length > 0,

  *check(article) {
    const compiled = compileKeyphrase(article.metadata.keyphrase!.value);
    for (const { href, text, range } of article.links) {
      if (href.startsWith('#') || href === '') continue;
      const [match] = keyphraseMatchesOf(compiled, text);
      if (!match?.exact || countWords(text) > countWords(text.slice(match.start, match.end)) + EXTRA_WORDS)
        continue;
      yield { message: 'given', data: { text }, at: range };
    }
  },
});

// An article or a determiner beside the phrase makes no other text of it.
const EXTRA_WORDS = 1;
