// Misspellings, glued and doubled words, missing elisions, confusions of homophones: made of the article's own words.
import dictionaryFr from 'dictionary-fr';
import nspell from 'nspell';
import { appendSentence, insertAfter, paragraph } from './blocks.mjs';
import { spotIn, spotsIn } from './places.mjs';

const speller = nspell(dictionaryFr);
const isWord = (word) => speller.correct(word);

const DOUBLED =
  'de du des les le la un une dans pour par sur avec et est qui au aux ce cette son ses mais sans'.split(' ');
const WORD = /(?<![\p{L}\p{N}’'@./_&-])\p{Ll}{6,14}(?![\p{L}\p{N}’'@/_&;-])/gu;

/** What fingers do to a word: two letters swapped, one dropped, one doubled, a neighbour hit. */
const SLIPS = {
  swapped: (word, at) => word.slice(0, at) + word[at + 1] + word[at] + word.slice(at + 2),
  dropped: (word, at) => word.slice(0, at) + word.slice(at + 1),
  doubled: (word, at) => word.slice(0, at) + word[at] + word.slice(at),
  hit: (word, at, random) =>
    word.slice(0, at) + random.pick([...'azertyuiopqsdfghjklmwxcvbn']) + word.slice(at + 1),
  // Without a circumflex on i or u, which the spelling of 1990 drops.
  unaccented: (word) => (/[îû]/.test(word) ? word : word.normalize('NFD').replace(/\p{M}/gu, '')),
};

function misspelt(slip) {
  return (article, random) => {
    for (const { match, start, end } of random.shuffled(spotsIn(article, WORD)).slice(0, 40)) {
      const [word] = match;
      const wrong = SLIPS[slip](word, random.between(1, word.length - 2), random);
      if (wrong !== word && isWord(word) && !isWord(wrong) && !isWord(capital(wrong)))
        return [{ start, end, text: wrong }];
    }
    return undefined;
  };
}

function capital(word) {
  return word[0].toUpperCase() + word.slice(1);
}

function glued(article, random) {
  const pairs = /(?<=[\p{L},] )\p{Ll}{3,10} \p{Ll}{3,12}(?=[ ,.])/gu;
  for (const { match, start, end } of random.shuffled(spotsIn(article, pairs)).slice(0, 40)) {
    const [left, right] = match[0].split(' ');
    const both = left + right;
    // peutêtre and motsclés lack a hyphen, noninteractif is derived.
    const isOther = left === 'non' || isWord(`${left}-${right}`);
    if (both.length >= 8 && isWord(left) && isWord(right) && !isWord(both) && !isOther)
      return [{ start, end, text: both }];
  }
  return undefined;
}

function doubled(article, random) {
  const found = spotIn(article, random, new RegExp(`(?<=\\p{L} )(?:${DOUBLED.join('|')})(?= \\p{L})`, 'gu'));
  return found && [{ start: found.start, end: found.end, text: `${found.match[0]} ${found.match[0]}` }];
}

function doubledAtOpening(article, random) {
  const found = spotIn(article, random, /(?<=^|[.!?] )(?:Les|Le|La|Des|Un|Une)(?= \p{Ll})/gu);
  return (
    found && [
      { start: found.start, end: found.end, text: `${found.match[0]} ${found.match[0].toLowerCase()}` },
    ]
  );
}

const FULL = {
  l: ['le', 'la'],
  d: ['de'],
  qu: ['que'],
  n: ['ne'],
  j: ['je'],
  s: ['se'],
  m: ['me'],
  jusqu: ['jusque'],
  lorsqu: ['lorsque'],
  puisqu: ['puisque'],
};

function unelided(letters) {
  const pattern = new RegExp(
    `(?<=\\p{L} )(${letters})[’'](?!un|une|onze|oui|y |en )([aàâeéèêiîoôu]\\p{Ll}{2,})(?=[ ,.])`,
    'gu',
  );
  return (article, random) => {
    const found = spotIn(article, random, pattern);
    if (!found) return undefined;
    const [, head, word] = found.match;
    return [{ start: found.start, end: found.end, text: `${random.pick(FULL[head])} ${word}` }];
  };
}

function unelidedIf(article, random) {
  const found = spotIn(article, random, /(?<=\p{L} )s[’']ils?(?= )/gu);
  return found && [{ start: found.start, end: found.end, text: found.match[0].replace(/s[’']/, 'si ') }];
}

/** Right → wrong, where only one of the two can be right. */
const CONFUSIONS = [
  [/(?<=\p{L} )a (?=été |permis |fait |dit |annoncé |décidé |déjà |pu |dû |pris |mis )/gu, 'à '],
  [/(?<=[ ’'](?:il|elle|on) )a (?=\p{Ll})/gu, 'à '],
  [/(?<=grâce )à(?= )/giu, 'a'],
  [/(?<=\p{L} )à (?=partir |travers |cause |propos |condition )/gu, 'a '],
  [/(?<=là )où(?= )/gu, 'ou'],
  [/(?<=d[’'])où(?= )/gu, 'ou'],
  [/(?<=(?:moment|cas|pays|jour|lieu|endroit) )où(?= )/gu, 'ou'],
  [/(?<=\p{L} )parmi(?= )/gu, 'parmis'],
  [/(?<=\p{L} )malgré(?= )/gu, 'malgrès'],
  [/(?<=\p{L} )quand(?= (?:il|elle|on|vous|nous|je|les) )/gu, 'qu’en'],
  [/(?<=\p{L} )ça(?= (?:ne|se|va|fait|marche|fonctionne) )/gu, 'sa'],
];

function confused([pattern, wrong]) {
  return (article, random) => {
    const found = spotIn(article, random, pattern);
    return (
      found && [
        { start: found.start, end: found.end, text: wrong.endsWith(' ') ? `⟦${wrong.trim()}⟧ ` : wrong },
      ]
    );
  };
}

/** A sentence added to a paragraph. */
export function sentences(list, minWords) {
  return Object.fromEntries(
    list.map((sentence) => [
      sentence.replace(/[⟦⟧]/g, ''),
      (article, random) => {
        const edit = appendSentence(article, random, sentence, minWords);
        return edit && [edit];
      },
    ]),
  );
}

const IMPOSSIBLE = [
  'La réunion s’est tenue le ⟦31 avril 2023⟧ à Nantes.',
  'Les inscriptions ferment le ⟦30 février⟧.',
  'Le décret du ⟦31 juin 2019⟧ a changé la donne.',
  'Le salon ouvrira le ⟦31 septembre⟧ prochain.',
  'Elle est née le ⟦29 février 2023⟧, un mercredi.',
  'Le bail prend fin le ⟦31 novembre 2025⟧.',
  'Rendez-vous le ⟦32 janvier⟧ devant la mairie.',
  'La fête a eu lieu le ⟦lundi 14 juillet 2020⟧ malgré la pluie.',
  'Le concert du ⟦vendredi 1er janvier 2020⟧ affichait complet.',
  'Tout a commencé le ⟦samedi 11 novembre 1918⟧, au petit matin.',
  'Le paiement est dû le ⟦31/04/2024⟧ au plus tard.',
];
const OVER_100 = [
  'Parmi les personnes interrogées, 45 % préfèrent le train, 38 % la voiture et 27 % le vélo.',
  'Le bois représente 52 % des ventes, le gaz 34 % et l’électricité 29 %.',
  'Les visiteurs viennent de Bretagne (61 %), de Normandie (33 %) et d’ailleurs (21 %).',
  'La moitié des foyers, soit 50 %, se chauffe au gaz, 41 % au fioul et 24 % au bois.',
];
const THREE_STYLES = [
  'La part du bio atteint 12 % en ville, 15 pour cent au bord de la mer et 9% à la montagne. Elle était de 7 % il y a dix ans.',
  'Le taux passe de 5% à 6 % selon le ministère, et il frôle les huit pour cent dans le Nord. Il atteint 10 pour cent ailleurs.',
];
const CALQUES = [
  'Cette réforme ⟦fait du sens⟧ pour les petites communes.',
  'Le maire veut ⟦adresser ce problème⟧ avant l’été.',
  'L’entreprise cherche à ⟦prendre avantage de⟧ la baisse des prix.',
  'La cérémonie ⟦prendra place⟧ samedi dans le parc.',
  '⟦À la fin de la journée⟧, seul le résultat compte pour les clients.',
  'Il faut ⟦rencontrer les exigences⟧ du cahier des charges.',
  'Elle a ⟦appliqué pour un poste⟧ de comptable.',
  'Les élèves doivent ⟦prendre une marche⟧ après le repas.',
  'Nous devons ⟦mettre l’emphase sur⟧ la formation.',
];
const PLEONASMS = [
  'Il faut ⟦prévoir à l’avance⟧ un budget pour les travaux.',
  '⟦Au jour d’aujourd’hui⟧, la ville compte trois marchés.',
  'La porte peut ⟦reculer en arrière⟧ sans bruit.',
  'Les deux équipes ⟦collaborent ensemble⟧ depuis mai.',
  'Le chat est ⟦monté en haut⟧ de l’arbre.',
  'Le prix est faible, ⟦voire même⟧ dérisoire.',
];
const VARIANTS = [
  'Prenez la clé du garage avant de sortir, puis rendez la clef au gardien.',
  'Cet évènement attire la foule ; un autre événement suivra en mai.',
  'Écrivez-nous par e-mail, car chaque courriel reçoit une réponse.',
];
const NAMES = [
  'Le maire Zelkowski a coupé le ruban. Plus tard, Zelkowsky a salué les bénévoles. Pour Zelkowski, la fête est réussie.',
  'Mme Petrossian dirige la chorale. Les choristes aiment Petrosian pour sa patience, et Mme Petrossian le leur rend.',
];

export const block = (list) =>
  Object.fromEntries(
    list.map((text) => [
      text.slice(0, 40),
      (article, random) => {
        const edit = insertAfter(article, random, paragraph(article, text));
        return edit && [edit];
      },
    ]),
  );

export default [
  {
    kind: 'spelling-unknown',
    also: ['spelling-glued'],
    variants: Object.fromEntries(Object.keys(SLIPS).map((slip) => [slip, misspelt(slip)])),
  },
  { kind: 'spelling-glued', also: ['spelling-unknown'], variants: { words: glued } },
  { kind: 'repeated-word', variants: { inside: doubled, opening: doubledAtOpening } },
  {
    kind: 'elision-missing',
    also: ['homophone'],
    variants: {
      l: unelided('l'),
      d: unelided('d'),
      qu: unelided('qu'),
      n: unelided('n'),
      j: unelided('j'),
      other: unelided('jusqu|lorsqu|puisqu'),
      reflexive: unelided('s|m'),
      si: unelidedIf,
    },
  },
  {
    kind: 'homophone',
    also: ['spelling-unknown', 'elision-missing'],
    variants: Object.fromEntries(
      CONFUSIONS.map((confusion) => [
        `${confusion[0].source.slice(0, 40)} → ${confusion[1]}`,
        confused(confusion),
      ]),
    ),
  },
  { kind: 'date-impossible', also: ['source-number-unsupported'], variants: sentences(IMPOSSIBLE) },
  {
    kind: 'number-inconsistent',
    also: ['unit-space'],
    variants: { ...sentences(OVER_100), ...block(THREE_STYLES) },
  },
  { kind: 'calque', variants: sentences(CALQUES) },
  { kind: 'pleonasm', variants: sentences(PLEONASMS) },
  { kind: 'variant-inconsistent', variants: block(VARIANTS) },
  { kind: 'spelling-name', variants: block(NAMES) },
];
