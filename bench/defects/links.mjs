// Defects of links and images.
import { appendSentence, image, insertAfter, link, paragraph } from './blocks.mjs';

const ADDRESSES = [
  'https://www.example.com/guide',
  'http://example.org/',
  'https://exemple.com/article',
  '#',
  'http://localhost:3000/blog',
  'http://127.0.0.1:8080/',
  'https://votre-site.fr/contact',
  'https://www.yourwebsite.com',
  'https://example.com',
];
const CITATIONS = [
  ' :contentReference[oaicite:2]{index=2}',
  '【7†source】',
  '【12:3†rapport.pdf】',
  ' [oaicite:0]',
];
const GENERIC = [
  'ici',
  'cliquez ici',
  'en savoir plus',
  'lire la suite',
  'ce lien',
  'Cliquez ici',
  'voir plus',
  'plus d’infos',
  'click here',
  'Lire plus',
  'suivez ce lien',
  'En savoir plus…',
];
const PICTURES = [
  'https://via.placeholder.com/600x400',
  'https://placehold.co/800x600',
  'https://picsum.photos/1200/630',
  'https://dummyimage.com/600x400/000/fff',
  'https://example.com/image.jpg',
  'https://loremflickr.com/640/480',
  'https://placekitten.com/400/300',
  'https://fakeimg.pl/300/',
  '/images/placeholder.png',
];
const BROKEN = ['#section-qui-manque', '#ancre-perdue', '#etape-numero-douze'];

const notText = ['html', 'markdown', 'mdx'];

/** One variant per value: a sentence with a link. */
function linked(values, write) {
  return Object.fromEntries(
    values.map((value) => [
      value,
      (article, random) => {
        const edit = appendSentence(article, random, write(article, value));
        return edit && [edit];
      },
    ]),
  );
}

const emptyTargets = {
  'empty target': (article, random) => [
    appendSentence(
      article,
      random,
      `Voyez ${article.format === 'html' ? '⟦<a href="">le guide du jardin</a>⟧' : '⟦[le guide du jardin]()⟧'} pour la suite.`,
    ),
  ],
  'named target': (article, random) => [
    appendSentence(
      article,
      random,
      `Voyez ⟦${link(article, 'URL_DE_LA_PAGE', 'le guide du jardin')}⟧ pour la suite.`,
    ),
  ],
};

function pictures(write) {
  return Object.fromEntries(
    PICTURES.map((src) => [
      src,
      (article, random) => {
        const edit = insertAfter(article, random, write(article, src));
        return edit && [edit];
      },
    ]),
  );
}

export default [
  {
    kind: 'link-placeholder',
    also: ['link-broken-anchor', 'spelling-unknown'],
    variants: {
      ...linked(
        ADDRESSES,
        (article, href) => `Notre ⟦${link(article, href, 'guide du jardin')}⟧ donne la marche à suivre.`,
      ),
      ...linked(CITATIONS, (_, mark) => `La mesure est appliquée depuis le printemps⟦${mark}⟧.`),
      ...emptyTargets,
    },
    formats: notText,
  },
  {
    kind: 'link-text-generic',
    formats: notText,
    variants: linked(
      GENERIC,
      (article, text) =>
        `Pour le calendrier des marchés : ⟦${link(article, '/calendrier-des-marches', text)}⟧.`,
    ),
  },
  {
    kind: 'link-broken-anchor',
    formats: notText,
    variants: linked(
      BROKEN,
      (article, href) => `Nous y revenons ⟦${link(article, href, 'dans la dernière partie')}⟧ du guide.`,
    ),
  },
  {
    kind: 'link-insecure',
    formats: notText,
    variants: linked(
      ['http://www.jardin-facile.fr/semis'],
      (article, href) => `Le ⟦${link(article, href, 'calendrier des semis')}⟧ aide à choisir.`,
    ),
  },
  {
    kind: 'image-alt-missing',
    formats: notText,
    variants: {
      html: (article, random) =>
        article.format === 'mdx'
          ? undefined
          : [insertAfter(article, random, '<img src="/photos/marche-de-noel.jpg" width="800" height="600">')],
      jsx: (article, random) =>
        article.format === 'mdx'
          ? [insertAfter(article, random, '<img src="/photos/marche-de-noel.jpg" width="800" />')]
          : undefined,
      figure: (article, random) =>
        article.format === 'html'
          ? [
              insertAfter(
                article,
                random,
                '<figure>⟦<img src="/photos/port.webp">⟧<figcaption>Le port au petit matin.</figcaption></figure>',
              ),
            ]
          : undefined,
    },
  },
  {
    kind: 'image-placeholder',
    formats: notText,
    variants: pictures((article, src) => `⟦${image(article, src, 'Vue du jardin au printemps')}⟧`),
  },
  {
    kind: 'image-alt-poor',
    formats: notText,
    variants: Object.fromEntries(
      ['IMG_2034.jpg', 'image', 'photo', 'DSC00412', 'capture-ecran-2.png'].map((alt) => [
        alt,
        (article, random) => [insertAfter(article, random, `⟦${image(article, '/photos/marche.jpg', alt)}⟧`)],
      ]),
    ),
  },
  {
    kind: 'link-text-duplicate',
    formats: notText,
    variants: {
      two: (article, random) => {
        const written = ['/semis-de-mars', '/semis-d-avril'].map(
          (href) => `⟦${link(article, href, 'le calendrier des semis')}⟧`,
        );
        return [
          insertAfter(
            article,
            random,
            paragraph(
              article,
              `Consultez ${written[0]} puis, un mois plus tard, ${written[1]} de la région.`,
            ),
          ),
        ];
      },
    },
  },
];
