// Slips of punctuation and spacing in the article's own sentences.
import { insertAfter, paragraph } from './blocks.mjs';
import { spotIn } from './places.mjs';
import { sentences } from './spelling.mjs';

/** One spot that matches, rewritten. */
function rewrite(pattern, text, isFit = () => true) {
  return (article, random) => {
    if (!isFit(article)) return undefined;
    const found = spotIn(article, random, pattern);
    return (
      found && [
        { start: found.start, end: found.end, text: typeof text === 'function' ? text(found.match) : text },
      ]
    );
  };
}

const written = (text) => (article, random) => {
  const edit = insertAfter(article, random, paragraph(article, text));
  return edit && [edit];
};

const MONTHS = 'janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre';
const capital = (word) => word[0].toUpperCase() + word.slice(1);
const isMostlyCurly = ({ source }) =>
  (source.match(/\p{L}’\p{L}/gu) ?? []).length > 8 && !/\p{L}'\p{L}/u.test(source);
const notHtml = ['markdown', 'mdx', 'text'];

export default [
  {
    kind: 'space-before-high-punctuation',
    also: ['nbsp-high-punctuation'],
    variants: {
      removed: rewrite(/\p{L}[\u00a0\u202f ][?!;:](?= |$)/gu, (match) => match[0][0] + match[0].at(-1)),
      ...sentences([
        'Faut-il arroser le soi⟦r?⟧ La question revient souvent.',
        'Quelle bonne nouvell⟦e!⟧ Les voisins sont ravis.',
        'Deux villes sont candidate⟦s:⟧ Brest et Vannes.',
      ]),
    },
  },
  {
    kind: 'nbsp-high-punctuation',
    variants: { plain: rewrite(/(?<=\p{L})[\u00a0\u202f](?=[?!;:»](?: |$))/gu, ' ') },
  },
  {
    kind: 'space-before-low-punctuation',
    variants: {
      comma: rewrite(/(?<=\p{Ll}{2}),(?= \p{Ll})/gu, ' ,'),
      stop: rewrite(/(?<=\p{Ll}{2})\.(?= \p{Lu}|$)/gu, ' .'),
    },
  },
  {
    kind: 'space-after-punctuation',
    also: ['spelling-unknown', 'spelling-glued'],
    variants: {
      comma: rewrite(/\p{Ll}{2}, \p{Ll}{2}/gu, (match) => match[0].replace(' ', '')),
      semicolon: rewrite(/\p{Ll}[\u00a0\u202f ]?; \p{Ll}/gu, (match) => match[0].replace(/; /, ';')),
    },
  },
  {
    kind: 'space-multiple',
    formats: notHtml,
    variants: {
      two: rewrite(/(?<=\p{Ll}{2}) (?=\p{Ll}{2})/gu, '  '),
      three: rewrite(/(?<=\p{Ll}\.) (?=\p{Lu})/gu, '   '),
    },
  },
  {
    kind: 'quotes-unbalanced',
    also: ['quotes-reversed', 'nbsp-high-punctuation'],
    variants: {
      closing: rewrite(/«[\u00a0\u202f ]?[^«»]{5,120}[\u00a0\u202f ]?»/gu, (match) =>
        match[0].replace(/[\u00a0\u202f ]?»$/, ''),
      ),
      opening: rewrite(/«[\u00a0\u202f ]?[^«»]{5,120}[\u00a0\u202f ]?»/gu, (match) =>
        match[0].replace(/^«[\u00a0\u202f ]?/, ''),
      ),
      ...sentences([
        'Le président parle d’une ⟦«\u00a0chance historique pour la vallée⟧.',
        'Une ⟦chance historique\u00a0»⟧, selon le président.',
      ]),
    },
  },
  {
    kind: 'quotes-reversed',
    also: [
      'quotes-unbalanced',
      'nbsp-high-punctuation',
      'glued-sentences',
      'space-before-high-punctuation',
      'nbsp-closing',
    ],
    variants: {
      swapped: rewrite(
        /«[\u00a0\u202f ]?[^«»]{5,120}[\u00a0\u202f ]?»/gu,
        (match) => `»${match[0].slice(1, -1)}«`,
      ),
      ...sentences([
        'La directrice parle d’un ⟦»\u00a0tournant\u00a0«⟧ pour l’école.',
        'Le maire l’a dit\u00a0: ⟦»Il faut agir⟧ vite\u00a0».',
        'Le programme « Horizon ⟦2021″⟧ se poursuit.',
        'Un ⟦»\u00a0grand⟧ jour\u00a0», selon les pompiers.',
      ]),
    },
  },
  {
    kind: 'quotes-straight',
    variants: sentences(['Les habitants parlent d’une ⟦"chance"⟧ pour la vallée.']),
  },
  { kind: 'apostrophe-mixed', variants: { one: rewrite(/(?<=\p{L})’(?=\p{L})/gu, "'", isMostlyCurly) } },
  {
    kind: 'unit-space',
    variants: sentences([
      'La TVA passe à ⟦5%⟧ sur les livres.',
      'Le billet coûte ⟦10€⟧ en ligne.',
      'La plage est à ⟦3km⟧ du port.',
      'Il faut ⟦250g⟧ de farine.',
    ]),
  },
  {
    kind: 'ellipsis',
    variants: sentences([
      'Il faut du pain, du sel, du beurre⟦...⟧ et du temps.',
      'On y vend des fruits, des fleurs, ⟦etc.…⟧ toute l’année.',
      'On y vend des fruits, des fleurs, ⟦etc...⟧ toute l’année.',
    ]),
  },
  {
    kind: 'ordinal',
    variants: sentences([
      'C’est la ⟦2ème⟧ édition du salon.',
      'La ⟦1ère⟧ étape part de Brest.',
      'Il habite au ⟦3ième⟧ étage.',
    ]),
  },
  {
    kind: 'capital-accent',
    variants: sentences([
      'L’⟦Etat⟧ prend en charge la moitié des frais.',
      '⟦Ecole⟧ et mairie partagent la salle.',
      '⟦A⟧ partir de lundi, la rue sera fermée.',
      'Les ⟦Etats-Unis⟧ ont accepté.',
    ]),
  },
  {
    kind: 'ligature-oe',
    variants: sentences([
      'Le ⟦coeur⟧ de la ville bat le soir.',
      'Sa ⟦soeur⟧ tient la caisse.',
      'Une ⟦oeuvre⟧ de jeunesse a été retrouvée.',
    ]),
  },
  {
    kind: 'number-grouping',
    variants: sentences([
      'La commune compte ⟦12500⟧ habitants.',
      'Les travaux coûtent ⟦1500000⟧ euros.',
      'Le stade offre ⟦45.000⟧ places.',
    ]),
  },
  {
    kind: 'dash',
    variants: sentences([
      'Le marché ⟦-⟧ le plus ancien de la région ⟦-⟧ ouvre à six heures.',
      'Le port ⟦--⟧ ou ce qu’il en reste ⟦--⟧ dort sous la neige.',
    ]),
  },
  {
    kind: 'month-capital',
    variants: {
      own: rewrite(new RegExp(`(?<=\\d(?:er)? )(?:${MONTHS})(?![\\p{L}])`, 'gu'), (match) =>
        capital(match[0]),
      ),
      ...sentences([
        'Le magasin rouvre le 3 ⟦Janvier⟧ 2023.',
        'La séance aura lieu ⟦Lundi⟧ 3 ⟦Avril⟧.',
        'Le délai court jusqu’en ⟦Mars⟧ prochain.',
        'La salle est fermée le ⟦Mardi⟧ matin.',
      ]),
    },
  },
  {
    kind: 'nfc',
    variants: {
      one: rewrite(/(?<=\p{L} )\p{Ll}*[éèêàçùîô]\p{Ll}*(?= )/gu, (match) => match[0].normalize('NFD')),
      block: written('Les élèves ont préparé la fête.'.normalize('NFD')),
    },
  },
];
