import { frenchCount } from '../../src/engine/counted.ts';
import { defineRule } from '../../src/engine/rule.ts';
import { keyphraseIn } from '../../src/french/keyphrase.ts';

/** Alternative texts describe images; the keyphrase in most of them describes none. */
export default defineRule({
  id: 'keyphrase-in-alt',
  category: 'keyphrase',
  severity: 'info',
  needs: ['keyphrase'],
  summary: {
    fr: 'La requête visée ne remplit pas les textes alternatifs des images.',
    en: 'The keyphrase does not fill the alternative texts of images.',
  },

  options: {
    maxShare: {
      type: 'number',
      minimum: 0,
      maximum: 1,
      default: 0.75,
      description: 'Share of the alternative texts that may hold the keyphrase.',
    },
    minImages: {
      type: 'integer',
      minimum: 1,
      default: 5,
      description: 'Images with an alternative text from which the share is judged.',
    },
  },

  messages: {
    tooMany: ({ keyphrase, holding, images }: { keyphrase: string; holding: number; images: number }) => ({
      fr: `« ${keyphrase} » revient dans ${frenchCount(holding, 'texte alternatif', 'textes alternatifs')} sur ${images} : décrivez plutôt chaque image.`,
      en: `“${keyphrase}” stands in ${holding} of ${images} alternative texts: describe each image instead.`,
    }),
  },

  applies: (article, { minImages }) => keyphraseIn(article)!.alts.images.length >= minImages,

  *check(article, { maxShare }) {
    const { images, holding } = keyphraseIn(article)!.alts;
    if (holding.length <= maxShare * images.length) return;
    yield {
      message: 'tooMany',
      data: { keyphrase: article.metadata.keyphrase!.value, holding: holding.length, images: images.length },
      at: holding[0]!.range,
    };
  },
});
