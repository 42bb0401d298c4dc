// The draft against its source: the article itself is the source, and the draft is its copy with one thing changed; or the other way round.
import { appendSentence, insertAfter, paragraph } from './blocks.mjs';
import { borrowed } from './borrowed.mjs';
import { proseOf, spotIn, spotsIn, wordsIn } from './places.mjs';

const asSource = (article) => ({ text: article.source, format: article.format });
const textOf = (text) => ({ text, format: 'text' });

/** The article as its own source: what changes in the draft has no support any more. */
function against(article, edits, extra = {}) {
  const options = { source: asSource(article) };
  return edits.every(Boolean) ? { edits, options, baseOptions: options, ...extra } : undefined;
}

function verbatim(article) {
  return wordsIn(proseOf(article)).length < 120
    ? undefined
    : { edits: [], options: { source: asSource(article) }, place: 'any' };
}

const SPUN = [
  [/\bmais\b/g, 'cependant'],
  [/\bpour\b/g, 'afin de'],
  [/\baussi\b/g, 'également'],
  [/\bplusieurs\b/g, 'divers'],
  [/\bpermet\b/g, 'autorise'],
  [/\bgrand(e?s?)\b/g, 'vaste'],
  [/\bdonc\b/g, 'ainsi'],
];

/** A source whose text is the draft's with words exchanged. */
function spun(article) {
  const prose = proseOf(article);
  if (wordsIn(prose).length < 150) return undefined;
  const text = SPUN.reduce((changed, [from, to]) => changed.replace(from, to), prose);
  return { edits: [], options: { source: textOf(text) }, place: 'any' };
}

/** Half of the draft's paragraphs stand in the source, among others. */
function half(article, random, corpus) {
  const blocks = article.blocks.filter(({ kind, text }) => kind === 'paragraph' && wordsIn(text).length > 12);
  const other = borrowed(corpus, random, 150, article);
  if (blocks.length < 4 || !other) return undefined;
  const kept = blocks.filter((_, index) => index % 4 !== 3).map(({ text }) => text);
  if (wordsIn(kept.join(' ')).length < 0.65 * wordsIn(proseOf(article)).length) return undefined;
  return { edits: [], options: { source: textOf([...other, ...kept].join('\n\n')) }, place: 'any' };
}

/** A passage of another article stands in the draft, and that article is the source. */
function run(words) {
  return (article, random, corpus) => {
    const sentences = borrowed(corpus, random, words + 20, article);
    if (!sentences || sentences.some((sentence) => /["«»“”]/.test(sentence))) return undefined;
    const passage = sentences
      .join(' ')
      .split(' ')
      .slice(0, words)
      .join(' ')
      .replace(/[,;:.]?$/, '.');
    const source = textOf(
      `Une page sans rapport avec la suite, qui parle du temps.\n\n${sentences.join(' ')}`,
    );
    const edit = insertAfter(article, random, paragraph(article, passage));
    return edit && { edits: [edit], options: { source } };
  };
}

const RETITLED = {
  same: (title) => title,
  lower: (title) => title.toLowerCase(),
  site: (title) => `${title} | Le Journal`,
  quotes: (title) => `« ${title} »`,
};

function titleCopied(write) {
  return ({ metadata }) => {
    const title = metadata.title?.value;
    if (!title || wordsIn(title).length < 5) return undefined;
    return {
      edits: [],
      options: {
        source: { text: 'Une page sans rapport avec la suite, qui parle du temps.', title: write(title) },
      },
      place: 'any',
    };
  };
}

function changedNumber(pattern) {
  return (article, random) => {
    const spot = spotIn(article, random, pattern);
    if (!spot) return undefined;
    const number = Number(spot.match[0].replace(/\D/g, ''));
    const changed = String(number + random.pick([7, 13, 29]));
    if (number < 4 || article.source.includes(changed)) return undefined;
    return against(article, [{ start: spot.start, end: spot.end, text: changed }]);
  };
}

const NAMES = ['Vernoux', 'Delacourt', 'Kesselbach', 'Montaubry', 'Zimmerlin'];

function changedName(article, random) {
  const spot = spotIn(article, random, /(?<=\p{Ll} )\p{Lu}\p{Ll}{4,}(?=[ ,.])/gu);
  const name = random.pick(NAMES);
  return spot && !article.source.includes(name)
    ? against(article, [{ start: spot.start, end: spot.end, text: name }])
    : undefined;
}

const added = (list) =>
  Object.fromEntries(
    list.map((sentence) => [
      sentence.replace(/[⟦⟧]/g, '').slice(0, 50),
      (article, random) => against(article, [appendSentence(article, random, sentence)]),
    ]),
  );

const QUOTED = /(?:«[\u00a0\u202f ]?[^«»“”"]{40,300}[\u00a0\u202f ]?»|“[^«»“”"]{40,300}”)/gu;

/** A word of a quotation exchanged, or a part left out without a mark. */
function alteredQuote(change) {
  return (article, random) => {
    const spot = random.pick(spotsIn(article, QUOTED).filter(({ match }) => wordsIn(match[0]).length >= 8));
    const text = spot && change(article.source.slice(spot.start, spot.end), random);
    return text ? against(article, [{ start: spot.start, end: spot.end, text }]) : undefined;
  };
}

function exchanged(quote, random) {
  const words = [...quote.matchAll(/(?<= )\p{Ll}{5,}(?= )/gu)];
  const word = random.pick(words);
  return word && `${quote.slice(0, word.index)}magnifique${quote.slice(word.index + word[0].length)}`;
}

function cutShort(quote) {
  const words = quote.split(' ');
  const middle = Math.floor(words.length / 2);
  return words.length < 11
    ? undefined
    : [...words.slice(0, middle - 1), ...words.slice(middle + 2)].join(' ');
}

const copies = [
  'source-containment',
  'source-longest-run',
  'source-title-copied',
  'source-structure-copied',
  'source-number-unsupported',
  'source-name-unsupported',
  'source-quote-altered',
];
const INVENTED_QUOTES = [
  'Un voisin raconte\u00a0: ⟦«\u00a0Nous n’avions jamais vu une telle affluence depuis dix ans\u00a0»⟧.',
  '⟦«\u00a0Il faudra bien que quelqu’un paie la facture un jour\u00a0»⟧, prévient la trésorière.',
  'Selon elle, ⟦“les travaux seront terminés avant la fin de l’hiver”⟧, si le temps le permet.',
];
const INVENTED_NAMES = [
  'D’après ⟦Mathilde Vernoux⟧, la mesure arrive trop tard.',
  'Le projet est né à ⟦Saint-Ambroix-des-Prés⟧, sur une idée d’élèves.',
  'L’institut ⟦Kesselbach⟧ a confirmé ces résultats.',
];
const INVENTED_NUMBERS = [
  'Le chantier a coûté ⟦7 413⟧ euros.',
  'Près de ⟦87,3 %⟧ des habitants approuvent la mesure.',
  'Tout avait commencé en ⟦1847⟧, bien avant le chemin de fer.',
  'Quelque ⟦quarante-sept mille⟧ personnes ont défilé.',
];
// A sentence inserted breaks no copied run that a copy of the whole would not hold anyway.
const grown = ['section-too-long', 'paragraph-too-long', 'spelling-unknown', 'heading-missing'];

export default [
  { kind: 'source-containment', also: copies, variants: { verbatim, spun, half } },
  {
    kind: 'source-longest-run',
    also: [...copies, ...grown],
    variants: { '28 words': run(28), '50 words': run(50), '80 words': run(80) },
  },
  {
    kind: 'source-title-copied',
    also: copies,
    variants: Object.fromEntries(Object.entries(RETITLED).map(([name, write]) => [name, titleCopied(write)])),
  },
  {
    kind: 'source-number-unsupported',
    also: ['date-impossible', 'number-inconsistent', 'number-grouping', ...copies],
    variants: {
      share: changedNumber(/(?<=[ (])\d{2}(?=[\u00a0\u202f ]?%)/gu),
      year: changedNumber(/(?<=\p{L} )(?:19|20)\d\d(?=[ ,.])/gu),
      count: changedNumber(/(?<=\p{L} )[1-9]\d{1,2}(?= \p{Ll}{4})/gu),
      ...added(INVENTED_NUMBERS),
    },
  },
  {
    kind: 'source-name-unsupported',
    also: copies,
    variants: { exchanged: changedName, ...added(INVENTED_NAMES) },
  },
  {
    kind: 'source-quote-altered',
    also: copies,
    variants: {
      exchanged: alteredQuote(exchanged),
      'cut short': alteredQuote(cutShort),
      ...added(INVENTED_QUOTES),
    },
  },
  {
    kind: 'source-structure-copied',
    also: copies,
    variants: {
      same: (article) =>
        article.blocks.filter(({ kind, text }) => kind === 'paragraph' && wordsIn(text).length > 25).length <
        6
          ? undefined
          : verbatim(article),
    },
  },
];
