import { defineRule } from '../../src/engine/rule.ts';

/** Without an alternative text an image is read aloud by its file name, or skipped. */
export default defineRule({
  id: 'image-alt-missing',
  category: 'links',
  severity: 'warning',
  summary: {
    fr: 'Chaque image a un attribut alt, vide si elle décore.',
    en: 'Every image has an alt attribute, empty when it decorates.',
  },

  messages: {
    missing: ({ src }: { src: string }) => ({
      fr: `L’image « ${src} » n’a pas de texte alternatif : décrivez-la, ou écrivez alt="" si elle décore.`,
      en: `The image “${src}” has no alternative text: describe it, or write alt="" if it decorates.`,
    }),
  },

  applies: ({ images }) => images.length > 0,

  *check({ images }) {
    for (const { alt, label, decorative, src, range } of images) {
      if (alt === undefined && label === undefined && !decorative)
        yield { message: 'missing', data: { src }, at: range };
    }
  },
});
