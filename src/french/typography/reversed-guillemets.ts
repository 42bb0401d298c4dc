import { matchesOf } from '../../document/matches.ts';
import { isFunctionWord } from '../function-words.ts';

/** The guillemets of a text by their neighbours: which of them must have been meant as the other. */
export interface Guillemets {
  /** Whether a `»` that closes nothing, with white space or nothing beside it, opens a quotation. */
  opens(at: number): boolean;
  /** Whether a `«` inside a quotation that is open closes it. */
  closes(at: number, open: { readonly at: number; readonly isReversed?: boolean }): boolean;
  /** The offset of the last mark of a kind, -1 when there is none. */
  lastOf(mark: string): number;
}

const GUILLEMETS = /[«»]/g;
/** Characters of the longest quotation between two marks that both are reversed, as far as a gate will guess. */
const LONGEST = 400;

/** The guillemets of a text. */
export function guillemetsOf(text: string): Guillemets {
  const places = matchesOf(text, GUILLEMETS).map(({ index }) => index);
  const order = new Map(places.map((at, index) => [at, index]));
  const excess = excessOf(text, places);
  const last = new Map<string, number>();
  const lastOf = (mark: string) => {
    const at = last.get(mark) ?? text.lastIndexOf(mark);
    last.set(mark, at);
    return at;
  };
  return {
    opens: (at) => {
      const index = order.get(at)!;
      const next = places[index + 1];
      if (next === undefined || next - at > LONGEST || !mayOpen(text, at)) return false;
      // As many closers as openers from here on: they are all reversed. One closer more: its opener is lost.
      if (text[next] === '«') return excess[index]! <= 0 && mayClose(text, next);
      return mayClose(text, next) && introducesQuotation(text, at, isBeforeMark(text, next));
    },
    closes: (at, { at: opening, isReversed = false }) => {
      if (at - opening > LONGEST || !mayClose(text, at) || startsLine(text, at)) return false;
      return isReversed || isBeforeMark(text, at) || lastOf('»') < at;
    },
    lastOf,
  };
}

/** Whether a mark is the first of its line. */
export function startsLine(text: string, at: number): boolean {
  let before = at - 1;
  while (text[before] === ' ') before--;
  return before < 0 || text[before] === '\n';
}

/** Closers less openers from each guillemet to the end of the text. */
function excessOf(text: string, places: readonly number[]): readonly number[] {
  const excess: number[] = [];
  let sum = 0;
  for (let index = places.length - 1; index >= 0; index--) {
    sum += text[places[index]!] === '»' ? 1 : -1;
    excess[index] = sum;
  }
  return excess;
}

const NO_BREAK = /[\u00a0\u202f]/;

/** White space or an opening sign before, a word after: a no-break space binds a mark to what it encloses. */
function mayOpen(text: string, at: number): boolean {
  const [before, after] = [text.charAt(at - 1), text.charAt(at + 1)];
  if (!/^$|[\s([’'—–]/.test(before) || !/[\s\p{L}\p{N}]/u.test(after)) return false;
  return !NO_BREAK.test(before) || NO_BREAK.test(after) || !/\s/.test(after);
}

/** White space or a word before, white space or a sign after. */
function mayClose(text: string, at: number): boolean {
  const [before, after] = [text.charAt(at - 1), text.charAt(at + 1)];
  if (!/[\s\p{L}\p{N}.!?…%)\]”]/u.test(before) || !/^$|[\s.,;:!?…)\]*<—–-]/.test(after)) return false;
  return !NO_BREAK.test(after) || NO_BREAK.test(before);
}

function isBeforeMark(text: string, at: number): boolean {
  return /^$|[.,;:!?…)\]]/.test(text.charAt(at + 1));
}

/** `Un » grand jour »`; not a path of a site or a menu: `Accueil » Blog » Vélo`, `options » réseau » avancé`. */
function introducesQuotation(text: string, at: number, isClosedByMark: boolean): boolean {
  const before = text.slice(Math.max(0, at - 30), at).trimEnd();
  if (/[:(]$/.test(before)) return true;
  if (!/^\s?\p{Ll}/u.test(text.slice(at + 1, at + 3))) return false;
  if (/[,’']$/.test(before)) return true;
  const word = /\p{L}+$/u.exec(before)?.[0] ?? '';
  return isFunctionWord(word) || (isClosedByMark && /\p{Ll}$/u.test(word));
}
