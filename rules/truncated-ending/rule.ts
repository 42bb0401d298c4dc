import type { Article } from '../../src/document/article.ts';
import { type Block, isProse, placeIn } from '../../src/document/block.ts';
import { defineRule } from '../../src/engine/rule.ts';
import { isFunctionWord } from '../../src/french/function-words.ts';
import { isKnown } from '../../src/french/lexicon/known.ts';
import { wordsOf } from '../../src/french/words.ts';

/** A text that stops in the middle of a sentence ran out of tokens, or was cut while it was pasted. */
export default defineRule({
  id: 'truncated-ending',
  category: 'residue',
  severity: 'error',
  summary: {
    fr: 'Le texte va jusqu’au bout de sa dernière phrase.',
    en: 'The text goes to the end of its last sentence.',
  },

  messages: {
    truncated: ({ ending }: { ending: string }) => ({
      fr: `Le texte s’arrête au milieu d’une phrase (« …${ending} ») : rétablissez la fin.`,
      en: `The text stops in the middle of a sentence (“…${ending}”): restore the end.`,
    }),
  },

  applies: (article) => article.blocks.some(isProse),

  *check(article) {
    // A heading without text under it was cut with what it announced.
    const last = article.blocks.findLast(({ kind }) => kind !== 'aside' && kind !== 'heading');
    if (!last || !isProse(last)) return;
    const text = last.text.trimEnd();
    if (SMILEY.test(text)) return;
    const words = wordsOf(text);
    const word = words.at(-1);
    if (!word || words.length < MIN_WORDS) return;
    const cut = isCut(last, text, word);
    const cutInWord = isCutInWord(last, text, word, words.length);
    const withoutEnd = isWithoutEnd(article, last, text, words);
    if (!cut && !cutInWord && !withoutEnd) return;
    // A full stop, or the word of a dialect, may be all that is missing.
    const isSure = cut ? !isParted(last, text) : withoutEnd && (cutInWord || isClauseBegun(text, words));
    yield {
      message: 'truncated',
      data: { ending: text.slice(Math.max(0, text.length - 40)).replace(/^\S*\s/, '') },
      at: placeIn(last, word[0], text.length),
      ...(!isSure && { severity: 'warning' as const }),
    };
  },
});

/** A face of punctuation and letters, which ends a sentence as a full stop does. */
const SMILEY = /(?<=[\s.!?…]|^)[:;=8xX][-o'^]?[)(\][dDpPoOsS/\\|*3]{1,4}$/;

// Shorter last lines are signatures, labels and links.
const MIN_WORDS = 4;

/** The last of several items may keep the comma that parts it from none. */
function isParted({ kind }: Block, text: string): boolean {
  return kind === 'list-item' && text.endsWith(',');
}

function isCut({ kind }: Block, text: string, [start, end]: Span): boolean {
  const word = text.slice(start, end);
  const tail = text.slice(end).trim();
  if (/^[,([«“-]$/.test(tail)) return true;
  if (tail === ';') return kind === 'paragraph';
  if (tail !== '') return false;
  const lower = word.toLowerCase();
  if (/['’]$/.test(word)) return true;
  // Adverbs in -ment end a sentence as they please, function words or not.
  if (!isFunctionWord(word) || MAY_END.has(lower) || lower.endsWith('ment')) return false;
  return kind === 'paragraph' || !MAY_END_ITEM.has(lower);
}

/** Fewer words may be a motto or a signature, which end on names. */
const MIN_WORDS_BEFORE_CUT = 12;

// Half a word, where a full stop is due: in lower case, neither known nor marked as code, link or foreign.
function isCutInWord({ kind, marks }: Block, text: string, [start, end]: Span, count: number): boolean {
  if (kind !== 'paragraph' || count < MIN_WORDS_BEFORE_CUT || end !== text.length) return false;
  const word = text.slice(start, end);
  if (/\S/.test(text[start - 1] ?? '')) return false;
  return /^\p{Ll}+$/u.test(word) && !isKnown(word) && !marks.some((mark) => mark.end > start);
}

/** What opens a clause, and does not join two names as `et` and `que` do. */
const OPENS_CLAUSE: ReadonlySet<string> = new Set([
  'mais',
  'car',
  'où',
  'quand',
  'lorsque',
  'puisque',
  'tandis',
]);

/** `…, mais les coopératives`: behind what opens the clause stands a name, and nothing of it. */
function isClauseBegun(text: string, words: readonly Span[]): boolean {
  const last = words.slice(-4).map(([start, end]) => text.slice(start, end));
  return last.some(
    (word, index) =>
      OPENS_CLAUSE.has(word.toLowerCase()) && index < last.length - 2 && isFunctionWord(last[index + 1]!),
  );
}

type Span = readonly [number, number];

/**
 * Of the last sentence nothing but the end is missing, in a text whose other paragraphs, or in a list whose other items,
 * all end theirs.
 */
function isWithoutEnd({ blocks }: Article, last: Block, text: string, words: readonly Span[]): boolean {
  const [start, end] = words.at(-1)!;
  const { kind } = last;
  if (kind !== 'paragraph' && kind !== 'list-item') return false;
  if (end !== text.length || !/^\p{Ll}/u.test(text.slice(start))) return false;
  const fewest = kind === 'paragraph' ? MIN_WORDS_BEFORE_CUT : MIN_WORDS;
  if (words.length < fewest || last.marks.some((mark) => mark.end >= end)) return false;
  const begun = Math.max(0, ...Array.from(text.matchAll(SENTENCE_END), ({ index }) => index));
  if (words.filter(([from]) => from > begun).length < MIN_WORDS) return false;
  const { shortest, whole, ended } = ENDINGS[kind];
  const others = blocks.filter(
    (block) => block.kind === kind && block !== last && block.text.length >= shortest,
  );
  return others.length >= whole && others.every((block) => ended.test(block.text.trimEnd().slice(-4)));
}

const SENTENCE_END = /[.!?…][»”")\s]/g;
/** Shorter paragraphs are titles, signatures and labels; so many others show that this text ends its sentences. */
const ENDINGS = {
  paragraph: { shortest: 100, whole: 2, ended: /[.!?…:;][»”")\]\s]*$/ },
  'list-item': { shortest: 20, whole: 2, ended: /[.!?…][»”")\]\s]*$/ },
} as const;

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

// Function words that may close a sentence without a full stop.
const MAY_END = words(
  `moi toi lui elle elles eux nous vous soi ça cela ceci celui-ci celle-ci ceux-ci celles-ci rien tout tous toutes autre autres
  autrui personne plus moins même mêmes non oui si ensuite après avant depuis dessus dessous devant derrière contre pour autour en y
  là ici dehors dedans ailleurs alors aussi encore toujours jamais ensemble bien mal mieux peu beaucoup assez trop tard tôt certains
  chacun chacune aucun aucune nul pas point où quoi qui comment pourquoi quand combien lequel laquelle lesquels lesquelles mien mienne tien sien
  nôtre vôtre premier première fait eu été être avoir`,
);
// Those that may close a list item, a caption, a line of a poem.
const MAY_END_ITEM = words(
  `un une sans avec entre il ils on je tu est sont suis es êtes était étaient a ont avons avez`,
);
