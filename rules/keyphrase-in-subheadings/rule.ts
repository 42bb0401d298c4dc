import { placeOf } from '../../src/document/block.ts';
import { frenchCount } from '../../src/engine/counted.ts';
import { defineRule } from '../../src/engine/rule.ts';
import { keyphraseIn } from '../../src/french/keyphrase.ts';

/** Subheadings tell what an article deals with: the keyphrase in one or some of them, not in each. */
export default defineRule({
  id: 'keyphrase-in-subheadings',
  category: 'keyphrase',
  severity: 'warning',
  needs: ['keyphrase'],
  summary: {
    fr: 'La requête visée figure dans certains intertitres, pas dans tous.',
    en: 'Some subheadings hold the keyphrase, not all of them.',
  },
  weight: { cause: 'keyphrase' },

  options: {
    min: {
      type: 'integer',
      minimum: 0,
      default: 1,
      description: 'Subheadings that must hold the keyphrase.',
    },
    maxShare: {
      type: 'number',
      minimum: 0,
      maximum: 1,
      default: 0.75,
      description: 'Share of the subheadings that may hold the keyphrase.',
    },
    minHeadingsForMax: {
      type: 'integer',
      minimum: 1,
      default: 4,
      description: 'Subheadings from which the share is judged.',
    },
  },

  messages: {
    missing: ({ keyphrase, headings }: { keyphrase: string; headings: number }) => ({
      fr: `Aucun des ${headings} intertitres ne contient « ${keyphrase} » : mettez-en les mots dans l’un d’eux.`,
      en: `None of the ${headings} subheadings holds “${keyphrase}”: put its words into one of them.`,
    }),
    tooMany: ({
      keyphrase,
      holding,
      headings,
    }: {
      keyphrase: string;
      holding: number;
      headings: number;
    }) => ({
      fr: `« ${keyphrase} » revient dans ${frenchCount(holding, 'intertitre')} sur ${headings} : variez-les.`,
      en: `“${keyphrase}” stands in ${holding} of ${headings} subheadings: vary them.`,
    }),
  },

  applies: (article) => keyphraseIn(article)!.subheadings.headings.length > 1,

  *check(article, { min, maxShare, minHeadingsForMax }) {
    const { headings, holding } = keyphraseIn(article)!.subheadings;
    const keyphrase = article.metadata.keyphrase!.value;
    const at = placeOf((holding[0] ?? headings[0]!).block);
    if (holding.length < min) {
      yield { message: 'missing', data: { keyphrase, headings: headings.length }, at };
    } else if (headings.length >= minHeadingsForMax && holding.length > maxShare * headings.length) {
      yield {
        message: 'tooMany',
        data: { keyphrase, holding: holding.length, headings: headings.length },
        at,
      };
    }
  },
});
