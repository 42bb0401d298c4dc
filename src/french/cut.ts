import { analysis } from '../document/analysis.ts';
import type { Article } from '../document/article.ts';
import { type Block, isProse } from '../document/block.ts';
import { isFunctionWord } from './function-words.ts';
import { isKnown } from './lexicon/known.ts';
import { wordsOf } from './words.ts';

/** Where the text of a block stops in the middle of a sentence. */
export interface Cut {
  /** From the last word to the end of the text. */
  readonly start: number;
  readonly end: number;
  /** The last words, for a message. */
  readonly ending: string;
  /** What shows it: a word that calls for another (`de`, `l'`), an opening sign or a comma, half a word, or that only this block lacks its stop. */
  readonly by: 'word' | 'sign' | 'half' | 'stop';
}

const SHOWN = 40;
/** Most blocks end so, and need no look at their words. */
const STOPPED = /[.!?…:)»”"\]]$/;

/** Whether a block of prose stops in the middle of a sentence; among the blocks of its kind when it only lacks a stop. */
export function cutOf(article: Article, block: Block): Cut | undefined {
  if (!isProse(block)) return undefined;
  const text = block.text.trimEnd();
  if (STOPPED.test(text)) return undefined;
  const words = wordsOf(text);
  const word = words.at(-1);
  if (!word || words.length < MIN_WORDS) return undefined;
  const by = isCut(block, text, word)
    ? text.length === word[1]
      ? 'word'
      : 'sign'
    : isCutInWord(block, text, word, words.length)
      ? 'half'
      : isWithoutEnd(article, block, text, words)
        ? 'stop'
        : undefined;
  if (!by) return undefined;
  const ending = text.slice(Math.max(0, text.length - SHOWN)).replace(/^\S*\s/, '');
  return { start: word[0], end: text.length, ending, by };
}

// Shorter last lines are signatures, labels and links.
const MIN_WORDS = 4;

function isCut({ kind }: Block, text: string, [start, end]: Span): boolean {
  const word = text.slice(start, end);
  const tail = text.slice(end).trim();
  if (/^[,([«“-]$/.test(tail)) return true;
  if (tail === ';') return kind === 'paragraph';
  if (tail !== '') return false;
  const lower = word.toLowerCase();
  if (/['’]$/.test(word)) return true;
  if (!isFunctionWord(word) || MAY_END.has(lower)) return false;
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

type Span = readonly [number, number];

/**
 * Of the last sentence nothing but the end is missing, in a text whose other paragraphs, or in a list whose other items,
 * all end theirs.
 */
function isWithoutEnd(article: Article, last: Block, text: string, words: readonly Span[]): boolean {
  const [start, end] = words.at(-1)!;
  const { kind } = last;
  if (kind !== 'paragraph' && kind !== 'list-item') return false;
  if (end !== text.length || text.endsWith('.') || /\S/.test(text[start - 1] ?? '') || EMOJI.test(text))
    return false;
  if (!/^\p{Ll}/u.test(text.slice(start))) return false;
  const fewest = kind === 'paragraph' ? MIN_WORDS_BEFORE_CUT : MIN_WORDS;
  if (words.length < fewest || last.marks.some((mark) => mark.end >= end)) return false;
  const begun = Math.max(0, ...Array.from(text.matchAll(SENTENCE_END), ({ index }) => index));
  if (words.filter(([from]) => from > begun).length < MIN_WORDS) return false;
  const { long, ended } = endingsIn(article)[kind];
  const isCounted = isLong(last) ? 1 : 0;
  return ended === long - isCounted && ended >= FEWEST_ENDED;
}

/** How many long blocks of each kind there are, and how many of them end their last sentence. */
const endingsIn = analysis(({ blocks }) => {
  const counts = { paragraph: { long: 0, ended: 0 }, 'list-item': { long: 0, ended: 0 } };
  for (const block of blocks) {
    const { kind } = block;
    if ((kind !== 'paragraph' && kind !== 'list-item') || !isLong(block)) continue;
    counts[kind].long++;
    if (ENDINGS[kind].ended.test(block.text.trimEnd().slice(-4))) counts[kind].ended++;
  }
  return counts;
});

function isLong({ kind, text }: Block): boolean {
  return (kind === 'paragraph' || kind === 'list-item') && text.length >= ENDINGS[kind].shortest;
}

/** What lines its points up with pictures has no sentences. */
const EMOJI = /\p{Extended_Pictographic}/u;
const SENTENCE_END = /[.!?…][»”")\s]/g;
/** Shorter paragraphs are titles, signatures and labels. */
const ENDINGS = {
  paragraph: { shortest: 100, ended: /[.!?…:;][»”")\]\s]*$/ },
  'list-item': { shortest: 20, ended: /[.!?…][»”")\]\s]*$/ },
} as const;

/** So many others show that this text ends its sentences. */
const FEWEST_ENDED = 2;

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

// Function words that may close a sentence without a full stop.
const MAY_END = words(
  `moi toi lui elle elles eux nous vous soi ça cela ceci celui-ci celle-ci ceux-ci celles-ci rien tout tous toutes autre autres
  autrui personne plus moins même mêmes non oui si ensuite après avant depuis dessus dessous devant derrière contre pour autour en y
  là ici donc maintenant dehors dedans ailleurs alors aussi encore toujours jamais ensemble bien mal mieux peu beaucoup assez trop tard tôt certains
  chacun chacune aucun aucune nul pas point où quoi qui comment pourquoi quand combien lequel laquelle lesquels lesquelles mien mienne tien sien
  nôtre vôtre premier première fait eu été être avoir`,
);
// Those that may close a list item, a caption, a line of a poem.
const MAY_END_ITEM = words(
  `un une sans avec entre il ils on je tu est sont suis es êtes était étaient a ont avons avez`,
);
