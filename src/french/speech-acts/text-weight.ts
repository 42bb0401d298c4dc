import type { FoldedWord } from '../originality/folded-words.ts';
import { isOfAnother } from './another.ts';
import { COUNTED, type TextField, type TextWord, textWordOf } from './text-words.ts';
import type { Unit } from './units.ts';

/** What some words say of a text, as a sum, and which fields they are of. */
export interface TextWeight {
  readonly sum: number;
  readonly fields: ReadonlySet<TextField>;
}

const MOST_TEXT = 4;

/** What a unit says of a text: its words of texts, each once, less those of other things, and its counts of words. */
export function weightOfText({ words, text }: Unit): TextWeight {
  const fields = new Set<TextField>();
  const seen = new Set<string>();
  let sum = 0;
  for (const [at, { form, quoted }] of words.entries()) {
    const found = quoted ? undefined : textWordOf(form);
    if (!found || seen.has(form) || (form === 'ton' && isPossessive(words, at))) continue;
    const weight = weightAt(words, at, found, text);
    if (weight === 0) continue;
    sum += weight;
    seen.add(form);
    fields.add(found.field);
  }
  return { sum: Math.min(sum, MOST_TEXT), fields };
}

function weightAt(
  words: readonly FoldedWord[],
  at: number,
  { field, weight }: TextWord,
  text: string,
): number {
  if (COUNTED.has(words[at]!.form) && isCounted(words, at)) return COUNT;
  if (field === 'measure') return MENTION.test(text) ? COUNT : 0;
  if (isSetPhrase(words, at)) return 0;
  if (field === 'knowledge' || field === 'change') return 0;
  const isOwn = field === 'insert' || (weight === 2 && field !== 'work');
  return !isOwn && isOfAnother(words, at) ? 0 : weight;
}

/** `par exemple`, `toute question`, `suite à`: no word of a text. */
function isSetPhrase(words: readonly FoldedWord[], at: number): boolean {
  const { form } = words[at]!;
  const before = words[at - 1]?.form ?? '';
  if (form === 'exemple') return before === 'par';
  if (form === 'question' || form === 'questions')
    return before === 'toute' || before === 'vos' || before === 'des';
  return form === 'suite' && /^(?:a|au|aux)$/.test(words[at + 1]?.form ?? '');
}

const BEFORE_TON: ReadonlySet<string> = new Set('le un du au ce de meme quel'.split(' '));

/** `ton genou`: a determiner, and no way to speak. */
function isPossessive(words: readonly FoldedWord[], at: number): boolean {
  return at > 0 && !BEFORE_TON.has(words[at - 1]!.form);
}

const COUNT = 2;
/** A word that is named as a word: `les mots « découvrez »`. */
const MENTION = /(?:mots?|expressions?|requêtes?)\s+[«“"]/iu;

const NUMBERS =
  /^(?:\d.*|un|une|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|quinze|vingt|trente|quarante|cinquante|soixante|cent|cents|mille|vingtaine|dizaine|centaine|nombre|max|maximum)$/;

function isCounted(words: readonly FoldedWord[], at: number): boolean {
  const before = words[at - 1]?.form ?? '';
  return NUMBERS.test(/^d(?:e|')$/.test(before) ? (words[at - 2]?.form ?? '') : before);
}
