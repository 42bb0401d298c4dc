import { defineRule } from '../../src/engine/rule.ts';
import { foldOf } from '../../src/french/fold.ts';

/** An alternative text that is a file name or "image" describes nothing. */
export default defineRule({
  id: 'image-alt-poor',
  category: 'links',
  severity: 'info',
  summary: {
    fr: 'Le texte alternatif décrit l’image.',
    en: 'The alternative text describes the image.',
  },

  messages: {
    fileName: ({ alt }: { alt: string }) => ({
      fr: `Le texte alternatif « ${alt} » est un nom de fichier : décrivez l’image.`,
      en: `The alternative text “${alt}” is a file name: describe the image.`,
    }),
    generic: ({ alt }: { alt: string }) => ({
      fr: `Le texte alternatif « ${alt} » ne décrit rien : dites ce que montre l’image.`,
      en: `The alternative text “${alt}” describes nothing: say what the image shows.`,
    }),
  },

  applies: ({ images }) => images.some(({ alt }) => alt),

  *check({ images }) {
    for (const { alt, range } of images) {
      if (!alt) continue;
      if (FILE_NAME.test(alt.trim())) yield { message: 'fileName', data: { alt }, at: range };
      else if (GENERIC.test(foldOf(alt))) yield { message: 'generic', data: { alt }, at: range };
    }
  },
});

const FILE_NAME =
  /^[^\s]+\.(?:jpe?g|png|gif|webp|avif|svg|bmp|tiff?)$|^(?:img|dsc|dscn|pxl|p|image|screenshot|capture)[-_]?\d{3}[-_\d]*$/i;
const GENERIC =
  /^(?:une?|l'|la|le|the|an?)?(?:image|photo|photographie|img|picture|illustration|visuel|graphique|capture|captured'ecran|screenshot|sanstitre|untitled|alt|alttext|textealternatif|imagealt|placeholder|todo)(?:n?°?\d*)?[.:]?$/;
