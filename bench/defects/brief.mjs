// Orders that the article does not meet, given as an object and as free text; English text in a French article; orders left in the text.
import { insertAfter, joined, paragraph } from './blocks.mjs';
import { subheadingsIn } from './corpus.mjs';
import { foldedWordsOf, proseOf, spotIn, wordsIn } from './places.mjs';

const ordered = (brief) => ({ edits: [], options: { brief }, place: 'any' });
const count = (article) => wordsIn(proseOf(article)).length;
const ENGLISH = [
  'The first thing to check is the quality of the soil, because young plants need plenty of light and water during the first weeks.',
  'Most people believe that a larger house is always better, but the cost of heating tells another story entirely.',
  'In this section we will look at the main advantages of working from home and at the habits that make it easier.',
  'Before you buy anything, take the time to compare the prices and read what other customers have written about it.',
];
const GERMAN =
  'Wer im Frühling einen Garten anlegen möchte, sollte zuerst den Boden prüfen und sich genug Zeit für die Planung nehmen.';
const SPANISH =
  'Antes de comprar una casa en el campo conviene visitar el pueblo en invierno y hablar con los vecinos de la zona.';

/** Foreign paragraphs, enough to be more than a tenth of the blocks. */
function inEnglish(article, random) {
  const blocks = article.blocks.filter(({ text }) => wordsIn(text).length >= 8).length;
  const number = Math.max(1, Math.ceil(blocks * 0.15));
  if (number > 20) return undefined;
  const texts = Array.from({ length: number }, (_, index) => paragraph(article, ENGLISH[index % 4]));
  const edit = insertAfter(article, random, joined(article, texts));
  return edit && { edits: [edit], options: { brief: { language: 'fr' } }, place: 'any' };
}

const ABSENT = ['chaudière à condensation', 'taille des rosiers', 'pneus hiver'];

function absentTerm(article, random) {
  const own = foldedWordsOf(article);
  return random
    .shuffled(ABSENT)
    .find(
      (term) =>
        !term
          .split(' ')
          .some((word) => word.length > 4 && own.has(word.normalize('NFD').replace(/\p{M}/gu, ''))),
    );
}

function forbidden(write) {
  return (article, random) => {
    const spot = spotIn(article, random, /(?<=\p{L} )\p{Ll}{7,12}(?=[ ,.])/gu);
    return spot && { edits: [], options: { brief: write(spot.match[0]) }, place: 'any' };
  };
}

const withoutSubheadings = (article) => subheadingsIn(article).length === 0;
const titled = (article, write) =>
  article.metadata.title && wordsIn(article.metadata.title.value).length >= 4
    ? ordered(write(article.metadata.title.value))
    : undefined;
const briefs = [
  'brief-word-count',
  'brief-language',
  'brief-subheadings',
  'brief-title',
  'brief-required-terms',
  'brief-required-sections',
  'brief-required-links',
  'keyphrase-absent',
];
const also = (kind) => briefs.filter((id) => id !== kind);

const ORDERS = [
  'Rédige un article de blog optimisé SEO de 800 mots sur les poêles à granulés.',
  'Write a 1000-word SEO article about wood stoves in French.',
  'Make this article SEO compatible, let there be subheadings, be in french.',
  'Tu es un rédacteur web expert en SEO. Rédige un article sur le chauffage au bois.',
  'Utilise un ton professionnel et inclus le mot-clé principal au moins cinq fois.',
  'Reformule le texte suivant en français et ajoute des sous-titres H2.',
  'Customize this title in french and create at least 700 words.',
];
const PROMPT =
  'Rédige un article en français d’au moins 50 mots sur la vie du quartier. Adopte un ton chaleureux et évite absolument les phrases trop longues. Termine par une question ouverte qui invite les lecteurs à réagir.';
const ECHOES = [
  'Adopte un ton chaleureux et évite absolument les phrases trop longues.',
  'Termine par une question ouverte qui invite les lecteurs à réagir.',
  'Comme demandé, ce texte adopte ⟦un ton chaleureux et évite absolument les phrases trop longues⟧ et reste simple.',
];

const foreign = (text) => (article, random) => {
  const edit = insertAfter(article, random, paragraph(article, text));
  return edit && [edit];
};

export default [
  {
    kind: 'brief-word-count',
    also: also('brief-word-count'),
    variants: {
      min: (article) => ordered({ minWords: Math.ceil(count(article) * 1.6) + 60 }),
      max: (article) =>
        count(article) > 300 ? ordered({ maxWords: Math.floor(count(article) * 0.6) }) : undefined,
      target: (article) =>
        count(article) > 300 ? ordered({ targetWords: Math.floor(count(article) * 0.6) }) : undefined,
      French: (article) =>
        ordered(`Écris un article en français d’au moins ${Math.ceil(count(article) * 1.6) + 60} mots.`),
      English: (article) =>
        ordered(`be in french, create at least ${Math.ceil(count(article) * 1.6) + 60} words`),
      between: (article) =>
        ordered(
          `Article entre ${Math.ceil(count(article) * 1.6) + 60} et ${Math.ceil(count(article) * 2) + 100} mots, ton neutre.`,
        ),
    },
  },
  {
    kind: 'brief-language',
    also: [...also('brief-language'), 'language-mix', 'lang-mismatch', 'spelling-unknown', 'spelling-glued'],
    variants: {
      paragraphs: inEnglish,
      English: () => ordered('Write the article in English.'),
      Spanish: () => ordered({ language: 'es' }),
    },
  },
  {
    kind: 'brief-subheadings',
    also: also('brief-subheadings'),
    variants: {
      none: (article) => (withoutSubheadings(article) ? ordered({ subheadings: true }) : undefined),
      more: (article) => ordered({ subheadings: { min: subheadingsIn(article).length + 3 } }),
      French: (article) =>
        withoutSubheadings(article)
          ? ordered('Rédige un article en français avec des sous-titres.')
          : undefined,
      English: (article) =>
        withoutSubheadings(article)
          ? ordered('Let there be subheadings for the article, be in french')
          : undefined,
    },
  },
  {
    kind: 'brief-title',
    also: also('brief-title'),
    variants: {
      other: (article) =>
        titled(article, () => ({ title: 'Poêle à granulés : combien coûte un hiver au chaud ?' })),
      kept: (article) => titled(article, (title) => ({ customTitle: true, sourceTitle: title })),
    },
  },
  {
    kind: 'brief-required-terms',
    also: also('brief-required-terms'),
    variants: {
      list: (article, random) => {
        const term = absentTerm(article, random);
        return term && ordered({ requiredTerms: [term] });
      },
    },
  },
  {
    kind: 'brief-forbidden-terms',
    also: also('brief-forbidden-terms'),
    variants: { list: forbidden((term) => ({ forbiddenTerms: [term] })) },
  },
  {
    kind: 'brief-required-sections',
    also: also('brief-required-sections'),
    variants: {
      list: (_, random) =>
        ordered({
          requiredSections: [
            random.pick(['Le prix d’un poêle à granulés', 'Questions sur la taille des rosiers']),
          ],
        }),
    },
  },
  {
    kind: 'brief-required-links',
    also: also('brief-required-links'),
    variants: {
      list: (_, random) =>
        ordered({ requiredLinks: [random.pick(['https://www.maison-verte.fr/poeles', 'jardin-facile.fr'])] }),
    },
  },
  {
    kind: 'language-mix',
    also: ['brief-language', 'spelling-unknown', 'spelling-glued', 'homophone'],
    variants: {
      ...Object.fromEntries(ENGLISH.map((text, index) => [`English ${index + 1}`, foreign(text)])),
      German: foreign(GERMAN),
      Spanish: foreign(SPANISH),
    },
  },
  {
    kind: 'prompt-echo',
    also: [
      ...briefs,
      'meta-commentary',
      'assistant-boilerplate',
      'language-mix',
      'spelling-unknown',
      'heading-missing',
    ],
    variants: {
      ...Object.fromEntries(ORDERS.map((text) => [text.slice(0, 40), foreign(text)])),
      ...Object.fromEntries(
        ECHOES.map((text) => [
          `brief ${text.slice(0, 40)}`,
          (article, random) => {
            const edit = insertAfter(article, random, paragraph(article, text));
            return edit && { edits: [edit], options: { brief: PROMPT }, baseOptions: { brief: PROMPT } };
          },
        ]),
      ),
    },
  },
];
