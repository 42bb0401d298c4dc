import { defineRule } from '../../src/engine/rule.ts';

/** A grey box or a kitten held the place of an image that was to come. */
export default defineRule({
  id: 'image-placeholder',
  category: 'links',
  severity: 'error',
  summary: {
    fr: 'Chaque image est la vraie.',
    en: 'Every image is the real one.',
  },

  messages: {
    empty: () => ({
      fr: 'Cette image n’a pas d’adresse : donnez-la ou supprimez l’image.',
      en: 'This image has no address: give it or remove the image.',
    }),
    placeholder: ({ src }: { src: string }) => ({
      fr: `« ${src} » n’est qu’une image d’attente : mettez la vraie.`,
      en: `“${src}” is only a placeholder: use the real image.`,
    }),
  },

  applies: ({ images }) => images.length > 0,

  *check({ source, images }) {
    for (const { src, range } of images) {
      const target = src.trim();
      if (target === '' || target === '#') {
        if (EMPTY.test(source.slice(range.start, range.end))) yield { message: 'empty', data: {}, at: range };
      } else if (SERVICE.test(target) || EXAMPLE.test(target)) {
        yield { message: 'placeholder', data: { src }, at: range };
      }
    }
  },
});

// A script or an expression may fill what is missing; an address written empty was to be filled by hand.
const EMPTY = /\ssrc=(["'])\s*(?:#\s*)?\1|\]\(\s*(?:#\s*)?\)$/i;
/** Services that draw an image of any size. Own list. */
const SERVICE =
  /^(?:https?:)?\/\/(?:www\.)?(?:via\.placeholder\.com|placeholder\.(?:com|pics)|placehold\.(?:co|it|jp)|dummyimage\.com|picsum\.photos|loremflickr\.com|lorempixel\.com|lorem\.space|placekitten\.com|placebear\.com|place-?puppy\.com|placecage\.com|fakeimg\.pl|fpoimg\.com|unsplash\.it|source\.unsplash\.com)(?:[/?:]|$)/i;
/** Addresses that stand for one to be filled in. Own list. */
const EXAMPLE =
  /^(?:https?:)?\/\/(?:[a-z0-9-]+\.)?(?:example|exemple)\.(?:com|org|net|fr)\/|^(?:\.?\/)?(?:path\/to|chemin\/vers)\/|^(?:url|lien|link|src|image[-_]?url|url[-_](?:de[-_])?l?[-_']?image|votre[-_]image|your[-_]image|insert[-_]image[-_]here|todo|xx+)(?:\.(?:jpe?g|png|gif|webp|avif|svg))?$|(?:^|\/)(?:image[-_])?placeholder(?:[-_]image)?(?:[-_]?\d{1,4}(?:x\d{1,4})?)?\.(?:jpe?g|png|gif|webp|avif|svg)$/i;
