import { isFunctionWord } from '../../src/french/function-words.ts';
import { isPlainWord } from '../../src/french/typography/words.ts';

/** A mark right before a letter; full stops part sentences, and are glued-sentences. */
export const MARK = /[,;:!?…](?=\p{L})/gu;

const WORD_AFTER = /\p{L}{1,30}(?![\p{L}\p{N}_@#/\\=(])/uy;
const ELIDED = /(?:[cdjlmnst]|(?:jus|lors|puis|quoi)?qu|aujourd)['’]\p{L}/iuy;
const WORD_BEFORE = /(?:^|[^\p{L}\p{N}_@#/\\.])(\p{L}{2,30})$/u;
/** Signs that end a group of words, a share or a number among them. */
const END_BEFORE = /[\p{N}%€)»”]$/u;
/** Words that open a clause after a colon; codes of languages (`en`, `de`) are none. */
const AFTER_COLON: ReadonlySet<string> = new Set(
  `le les la un une des il elle ils elles on nous vous je ce cette ces pour dans avec que qui si mais ses son leurs`.split(
    /\s+/,
  ),
);

/** Whether words, not codes and numbers, meet at a mark. */
export function isGlued(text: string, start: number, end: number): boolean {
  const mark = text.slice(start, end);
  const after = wordAt(text, end);
  if (after === undefined) return false;
  const left = leftOf(text, start, mark !== ',' && !/^\p{Lu}/u.test(after));
  const before = WORD_BEFORE.exec(left)?.[1];
  if (mark === ':') return before !== undefined && isPlainWord(before) && AFTER_COLON.has(after);
  const isClause = after === '' || isFunctionWord(after);
  if (before === undefined) return ',;'.includes(mark) && isClause && END_BEFORE.test(left);
  // Words of no language with accents of its own may be code: `a,b`, `en,fr`.
  if (isPlainWord(before)) return isClause || isPlainWord(after);
  return ',;'.includes(mark) && (isClause || (/^\p{Lu}/u.test(before) && isPlainWord(after)));
}

/** What stands before a mark that may be spaced on its left: `la page ;on veut`. Before a capital, sentences are glued: another rule's. */
function leftOf(text: string, start: number, maySpace: boolean): string {
  const left = text.slice(Math.max(0, start - LOOK_BACK), start);
  return maySpace ? left.replace(/(?<=\S)[ \u00a0\u202f]$/, '') : left;
}

const LOOK_BACK = 33;

/** The word at an offset, `''` for an elided one; undefined when it is none. */
function wordAt(text: string, at: number): string | undefined {
  ELIDED.lastIndex = at;
  if (ELIDED.test(text)) return '';
  WORD_AFTER.lastIndex = at;
  const [word] = WORD_AFTER.exec(text) ?? [];
  if (word === undefined || (word.length === 1 && word !== 'à' && word !== 'y')) return undefined;
  return word;
}
