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
    const last = article.blocks.findLast((block) => block.kind !== 'aside');
    if (!last || !isProse(last)) return;
    const text = last.text.trimEnd();
    const words = wordsOf(text);
    const word = words.at(-1);
    if (!word || words.length < MIN_WORDS) return;
    if (!isCut(last, text, word) && !isCutInWord(last, text, word, words.length)) return;
    yield {
      message: 'truncated',
      data: { ending: text.slice(Math.max(0, text.length - 40)).replace(/^\S*\s/, '') },
      at: placeIn(last, word[0], text.length),
    };
  },
});

// Shorter last lines are signatures, labels and links.
const MIN_WORDS = 4;

function isCut({ kind }: Block, text: string, [start, end]: readonly [number, number]): boolean {
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
function isCutInWord(
  { kind, marks }: Block,
  text: string,
  [start, end]: readonly [number, number],
  count: number,
): boolean {
  if (kind !== 'paragraph' || count < MIN_WORDS_BEFORE_CUT || end !== text.length) return false;
  const word = text.slice(start, end);
  if (/\S/.test(text[start - 1] ?? '')) return false;
  return /^\p{Ll}+$/u.test(word) && !isKnown(word) && !marks.some((mark) => mark.end > start);
}

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
