import type { Article, Image } from '../../src/document/article.ts';
import { defineRule } from '../../src/engine/rule.ts';

/** An image without width and height makes the text jump when it loads. */
export default defineRule({
  id: 'image-size',
  category: 'links',
  severity: 'off',
  summary: {
    fr: 'Chaque image annonce sa largeur et sa hauteur.',
    en: 'Every image states its width and height.',
  },

  messages: {
    missing: ({ src }: { src: string }) => ({
      fr: `L’image « ${src} » n’annonce pas sa taille : ajoutez width et height, sinon le texte saute au chargement.`,
      en: `The image “${src}” does not state its size: add width and height, or the text jumps as it loads.`,
    }),
  },

  applies: (article) => article.images.some((image) => tagOf(article, image)),

  *check(article) {
    for (const image of article.images) {
      const tag = tagOf(article, image);
      if (!tag || (/\swidth\s*=/i.test(tag) && /\sheight\s*=/i.test(tag)) || /aspect-ratio/i.test(tag))
        continue;
      yield { message: 'missing', data: { src: image.src }, at: image.range };
    }
  },
});

/** The tag of an image in HTML; Markdown has no place for a size. */
function tagOf({ source }: Article, { range }: Image): string | undefined {
  const written = source.slice(range.start, range.end);
  return written.startsWith('<') ? written : undefined;
}
