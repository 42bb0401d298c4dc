// Defects of the use of a keyphrase. Phrases of our own are put in where they must be too many, and ordered where they must be missing.
import { heading, image, insertAfter, link, paragraph } from './blocks.mjs';
import { isProse, subheadingsIn } from './corpus.mjs';
import { fold, foldedWordsOf, proseOf, spotsIn, wordsIn } from './places.mjs';

const PHRASES = [
  ['poêle à granulés', 'poele granules granule'],
  ['trottinette électrique', 'trottinette trottinettes electrique electriques'],
  ['assurance emprunteur', 'assurance assurances emprunteur emprunteurs'],
  ['croquettes pour chat', 'croquettes croquette chat chats chatte'],
  ['semis de tomates', 'semis tomates tomate'],
  ['parquet flottant', 'parquet parquets flottant flottants'],
];

/** A phrase none of whose words the article holds. */
function foreignPhrase(article, random) {
  const own = foldedWordsOf(article);
  return random.shuffled(PHRASES).find(([, forms]) => !forms.split(' ').some((form) => own.has(form)))?.[0];
}

/** A word that the prose often uses in one form, by which the rule at hand can be broken. */
function ownWord(article, random, isFit, minTimes = 3) {
  const counts = new Map();
  const prose = proseOf(article);
  for (const [word] of prose.matchAll(/(?<![\p{L}\p{N}’'@./_-])\p{Ll}{7,}(?![\p{L}\p{N}’'@/_-])/gu))
    counts.set(word, (counts.get(word) ?? 0) + 1);
  const usual = [...counts].filter(
    ([word, times]) => times >= minTimes && !/(?:ment|aient|aises?|er|ez|ant|ent|ons|ent)$/.test(word),
  );
  return random.shuffled(usual.map(([word]) => word)).find(isFit);
}

const stem = (word) => fold(word).slice(0, 5);

function outOfIntro(article, random) {
  const blocks = article.blocks.filter(isProse);
  const intro = fold(`${blocks[0]?.text} ${wordsIn(proseOf(article)).slice(0, 140).join(' ')}`);
  return ownWord(article, random, (word) => !intro.includes(stem(word)));
}

function outOfTitle(article, random) {
  const title = article.metadata.title?.value;
  return title && ownWord(article, random, (word) => !fold(title).includes(stem(word)));
}

function outOfSubheadings(article, random) {
  const below = subheadingsIn(article).filter(({ level }) => level === 2 || level === 3);
  if (below.length < 2) return undefined;
  const texts = fold(below.map(({ text }) => text).join(' '));
  return ownWord(article, random, (word) => !texts.includes(stem(word)));
}

function ordered(keyphrase) {
  return keyphrase ? { edits: [], options: { keyphrase }, place: 'any' } : undefined;
}

function inAllSubheadings(article, random) {
  const keyphrase = foreignPhrase(article, random);
  const below = subheadingsIn(article).filter(
    ({ level, block }) => (level === 2 || level === 3) && block.marks.length === 0,
  );
  if (!keyphrase || below.length < 5 || below.length < subheadingsIn(article).length) return undefined;
  const edits = below.map(({ block }) => {
    const { sourceEnd } = block.map.at(-1);
    return { start: sourceEnd, end: sourceEnd, text: ` du ${keyphrase}` };
  });
  return { edits, options: { keyphrase }, place: 'any' };
}

function dense(article, random) {
  const keyphrase = foreignPhrase(article, random);
  const words = wordsIn(proseOf(article)).length;
  const ends = spotsIn(article, /(?<=\p{L})\.(?= \p{Lu}|$)/gu);
  const needed = Math.ceil(words * 0.045);
  if (!keyphrase || words < 120 || words > 900 || ends.length < needed) return undefined;
  const edits = ends
    .slice(0, needed)
    .map(({ start, end }) => ({ start, end, text: ` avec un ${keyphrase}.` }));
  return { edits, options: { keyphrase }, place: 'any' };
}

const STUFFED = [
  (phrase) =>
    `Notre ${phrase} est fiable. Un ${phrase} se choisit avec soin. Avec ce ${phrase}, rien ne manque.`,
  (phrase) =>
    `Vous cherchez un ${phrase} ? Le meilleur ${phrase} est ici. Commandez votre ${phrase} avant midi, et profitez du prix.`,
  (phrase) =>
    `Le ${phrase} a la cote. Acheter un ${phrase} en ligne reste facile. Chaque ${phrase} est garanti deux ans.`,
];

function stuffedSentences(article, random) {
  const keyphrase = foreignPhrase(article, random);
  if (!keyphrase) return undefined;
  const edit = insertAfter(article, random, paragraph(article, random.pick(STUFFED)(keyphrase)));
  return edit && { edits: [edit], options: { keyphrase } };
}

function stuffedTitle(article, random) {
  const keyphrase = foreignPhrase(article, random);
  const title = `${capital(keyphrase)} : prix du ${keyphrase}, avis ${keyphrase}`;
  return keyphrase && { edits: [], options: { keyphrase, metadata: { title } }, place: 'any' };
}

function stuffedBlock(article, random, write) {
  const keyphrase = foreignPhrase(article, random);
  if (!keyphrase || article.format === 'text') return undefined;
  const edit = insertAfter(article, random, write(keyphrase));
  return edit && { edits: [edit], options: { keyphrase } };
}

function capital(text) {
  return text[0].toUpperCase() + text.slice(1);
}

const about = (rule) =>
  [
    'keyphrase-absent',
    'keyphrase-in-title',
    'keyphrase-in-intro',
    'keyphrase-in-subheadings',
    'keyphrase-density',
    'keyphrase-stuffing',
    'title-repeats-word',
    'title-too-wide',
    'keyphrase-too-long',
    'heading-too-long',
  ].filter((id) => id !== rule);

export default [
  {
    kind: 'keyphrase-absent',
    also: about('keyphrase-absent'),
    variants: { foreign: (article, random) => ordered(foreignPhrase(article, random)) },
  },
  {
    kind: 'keyphrase-in-title',
    also: about('keyphrase-in-title'),
    variants: { missing: (article, random) => ordered(outOfTitle(article, random)) },
  },
  {
    kind: 'keyphrase-in-intro',
    also: about('keyphrase-in-intro'),
    variants: { missing: (article, random) => ordered(outOfIntro(article, random)) },
  },
  {
    kind: 'keyphrase-in-subheadings',
    formats: ['html', 'markdown', 'mdx'],
    also: about('keyphrase-in-subheadings'),
    variants: {
      missing: (article, random) => ordered(outOfSubheadings(article, random)),
      everywhere: inAllSubheadings,
    },
  },
  { kind: 'keyphrase-density', also: about('keyphrase-density'), variants: { dense } },
  {
    kind: 'keyphrase-stuffing',
    also: about('keyphrase-stuffing'),
    variants: {
      sentences: stuffedSentences,
      title: stuffedTitle,
      heading: (article, random) =>
        stuffedBlock(
          article,
          random,
          (phrase) =>
            `${heading(article, 2, `⟦${capital(phrase)}, ${phrase} pas cher et ${phrase} neuf⟧`)}\n\n${paragraph(article, 'Les prix varient selon la saison.')}`,
        ),
      alt: (article, random) =>
        stuffedBlock(article, random, (phrase) =>
          image(article, '/img/modele.jpg', `${phrase}, ${phrase} rouge, ${phrase} en promotion`),
        ),
    },
  },
  {
    kind: 'keyphrase-too-long',
    also: about('keyphrase-too-long'),
    variants: {
      long: (_, random) =>
        ordered(
          random.pick([
            'comment choisir meilleur poêle granulés silencieux maison ancienne mal isolée',
            'acheter trottinette électrique légère pliable étudiant petit budget Lyon',
          ]),
        ),
      empty: (_, random) => ordered(random.pick(['pour les', 'de la', 'avec le'])),
    },
  },
  {
    kind: 'keyphrase-in-own-link',
    also: about('keyphrase-in-own-link'),
    formats: ['html', 'markdown', 'mdx'],
    variants: {
      outgoing: (article, random) => {
        const keyphrase = foreignPhrase(article, random);
        if (!keyphrase) return undefined;
        const edit = insertAfter(
          article,
          random,
          paragraph(
            article,
            `Lisez aussi ce comparatif : ⟦${link(article, 'https://www.maison-verte.fr/comparatif', keyphrase)}⟧, mis à jour en mai.`,
          ),
        );
        return edit && { edits: [edit], options: { keyphrase } };
      },
    },
  },
];
