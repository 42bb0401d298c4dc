import { isBody, placeOf } from '../../src/document/block.ts';
import { defineRule } from '../../src/engine/rule.ts';
import { presenceIn } from '../../src/french/keyphrase/presence.ts';
import { keyphraseIn } from '../../src/french/keyphrase.ts';

/** An article that never speaks of its keyphrase cannot answer the search that it aims at. */
export default defineRule({
  id: 'keyphrase-absent',
  category: 'keyphrase',
  severity: 'error',
  needs: ['keyphrase'],
  summary: {
    fr: 'Le texte parle de la requête visée.',
    en: 'The text speaks of its keyphrase.',
  },
  weight: { cause: 'keyphrase' },

  messages: {
    absent: ({ keyphrase }: { keyphrase: string }) => ({
      fr: `Le texte ne parle guère de « ${keyphrase} » : la plupart de ses mots n’y sont pas. Traitez la requête visée, ou choisissez-en une autre.`,
      en: `The text hardly speaks of “${keyphrase}”: most of its words are missing. Deal with the keyphrase, or choose another.`,
    }),
    apart: ({ keyphrase }: { keyphrase: string }) => ({
      fr: `Aucune phrase ne contient tous les mots de « ${keyphrase} », même accordés : réunissez-les dans une phrase au moins.`,
      en: `No sentence holds all words of “${keyphrase}”, in any inflection: bring them together in one sentence at least.`,
    }),
  },

  applies: (article) => article.blocks.some(isBody),

  *check(article) {
    const { body, compiled } = keyphraseIn(article)!;
    if (body.occurrences.length > 0) return;
    const { words, held, related } = presenceIn(article, compiled);
    const at = placeOf(article.blocks.find(isBody)!);
    const data = { keyphrase: article.metadata.keyphrase!.value };
    if (held + related < SPOKEN_OF * words || words === 0) yield { message: 'absent', data, at };
    else yield { message: 'apart', data, at, severity: 'warning' };
  },
});

/** From this share of its words on, a text may speak of a keyphrase in its own way. */
const SPOKEN_OF = 0.5;
