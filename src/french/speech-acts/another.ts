import type { FoldedWord } from '../originality/folded-words.ts';
import { textWordOf } from './text-words.ts';

const OF: ReadonlySet<string> = new Set(['de', "d'", 'du', 'des']);
const BEFORE_NOUN: ReadonlySet<string> = new Set(
  "la le les l' cet cette ce ces votre ton ta vos tes un une chaque mon notre mes nos sa son".split(' '),
);
/** Adjectives between a noun and what it belongs to. */
const MOST_ADJECTIVES = 2;
/** Words behind `de` that own nothing: `une phrase de plus`. */
const NO_OWNER: ReadonlySet<string> = new Set([
  'plus',
  'moins',
  'vos',
  'votre',
  'tes',
  'ta',
  'facon',
  'maniere',
]);

/**
 * Whether the text word at a place belongs to another thing than a text: `la version du règlement`, `le plan du meuble`, `le
 * titre de transport`, `l'article 1719`.
 */
export function isOfAnother(words: readonly FoldedWord[], at: number): boolean {
  if (/^\d/.test(words[at + 1]?.form ?? '') && textWordOf(words[at]!.form)?.field !== 'party') return true;
  for (let next = at + 1; next <= at + 1 + MOST_ADJECTIVES; next++) {
    const form = words[next]?.form;
    if (form === undefined || isParted(words, next)) return false;
    if (OF.has(form)) return !isText(words, next + 1);
    if (textWordOf(form)) return false;
  }
  return false;
}

function isParted(words: readonly FoldedWord[], at: number): boolean {
  const before = words[at - 1];
  const word = words[at]!;
  return before !== undefined && /\S/.test(word.block.text.slice(before.end, word.start));
}

function isText(words: readonly FoldedWord[], at: number): boolean {
  const next = BEFORE_NOUN.has(words[at]?.form ?? '') ? words[at + 1] : words[at];
  if (next === undefined || /^\d/.test(next.form) || NO_OWNER.has(next.form)) return true;
  return textWordOf(next.form) !== undefined;
}
