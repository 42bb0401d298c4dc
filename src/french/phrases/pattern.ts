import { foldOf } from '../fold.ts';
import { wordsOf } from '../words.ts';

/**
 * One piece of a phrase: a word out of some (`stems` match by their first letters), a gap of a few words, or a mark that
 * parts clauses and may (`pause`) or must (`colon`) stand there.
 */
export type Piece =
  | {
      readonly kind: 'word';
      readonly forms: ReadonlySet<string>;
      readonly stems: readonly string[];
      readonly optional: boolean;
    }
  | { readonly kind: 'gap' }
  | { readonly kind: 'pause' }
  | { readonly kind: 'colon' };

type WordPiece = Extract<Piece, { kind: 'word' }>;

/** A stem is as long as the key of an index at least, so that the index finds it. */
export const KEY_LENGTH = 4;

const MARKS: Readonly<Record<string, 'gap' | 'pause' | 'colon'>> = { '…': 'gap', ',': 'pause', ':': 'colon' };

/**
 * Reads a phrase as lists write it: words in their own spelling (accents and case are folded), `a|b` for one of two words,
 * `(a|b)` for words that may be missing, `révolutionn*` for all words that begin so, `…` for up to six words, `,` where a
 * mark may part the words and `:` where a colon must stand. Lists are checked by their tests (`checkedPiecesOf`), not at each run.
 */
export function piecesOf(phrase: string): readonly Piece[] {
  const pieces: Piece[] = [];
  for (const written of phrase.split(' ')) readPiece(written, pieces);
  return pieces;
}

/** The first piece of a phrase, told without reading the rest. */
export function firstPieceOf(phrase: string): Piece {
  const end = phrase.indexOf(' ');
  return piecesOf(end < 0 ? phrase : phrase.slice(0, end))[0]!;
}

/**
 * The same as `piecesOf`, for the tests of lists.
 *
 * @throws Error for a phrase that does not begin with a word, for too short a stem, or a choice of more than words: mistakes of a list
 */
export function checkedPiecesOf(phrase: string): readonly Piece[] {
  const pieces = piecesOf(phrase);
  const first = pieces[0];
  if (first?.kind !== 'word' || first.optional) throw new Error(`“${phrase}” must begin with a word.`);
  for (const piece of pieces) {
    if (piece.kind !== 'word') continue;
    const several = [...piece.forms, ...piece.stems].find((word) => wordsOf(word).length > 1);
    if (several !== undefined) throw new Error(`“${several}” is more than one word.`);
    const short = piece.stems.find((stem) => stem.length < KEY_LENGTH);
    if (short !== undefined) throw new Error(`“${short}*” is too short a stem.`);
  }
  return pieces;
}

function readPiece(written: string, pieces: Piece[]): void {
  const mark = MARKS[written];
  if (mark) {
    pieces.push({ kind: mark } as Piece);
    return;
  }
  const optional = written.charCodeAt(0) === 0x28;
  const inner = optional ? written.slice(1, -1) : written;
  if (optional || /[|*]|^-/.test(inner)) pieces.push(choiceOf(inner.split('|'), optional));
  else if (PLAIN.test(inner)) pieces.push(choiceOf([inner], false));
  else for (const [start, end] of wordsOf(inner)) pieces.push(choiceOf([inner.slice(start, end)], false));
}

/** One word and no more. */
const PLAIN = /^[a-zà-öø-ÿœ]+$/;

function choiceOf(words: readonly string[], optional: boolean): WordPiece {
  const forms = new Set<string>();
  const stems: string[] = [];
  for (const word of words) {
    if (word.endsWith('*')) stems.push(foldOf(word.slice(0, -1)));
    else forms.add(foldOf(word));
  }
  return { kind: 'word', forms, stems, optional };
}

/** Whether a folded word fits a word of a phrase. */
export function fits({ forms, stems }: WordPiece, form: string): boolean {
  if (forms.has(form)) return true;
  // Most words of phrases have no stem.
  return stems.length > 0 && stems.some((stem) => form.startsWith(stem));
}

/**
 * The keys under which an index finds a phrase, told without reading it: the first letters of its first word or of each word
 * that it may be. A compound that is cut into words is found by its whole and by its first part.
 */
export function keysOf(phrase: string): ReadonlySet<string> {
  const end = phrase.indexOf(' ');
  const keys = new Set<string>();
  for (const word of (end < 0 ? phrase : phrase.slice(0, end)).split('|')) {
    const form = foldOf(word.endsWith('*') ? word.slice(0, -1) : word);
    keys.add(keyOf(form));
    if (/['-]/.test(form)) for (const part of firstPartsOf(form)) keys.add(keyOf(part));
  }
  return keys;
}

function firstPartsOf(form: string): readonly string[] {
  return [...form.matchAll(/['-]/g)].flatMap(({ index, 0: mark }) =>
    mark === "'" ? [form.slice(0, index + 1)] : [form.slice(0, index)],
  );
}

/** The key of a folded word. */
export function keyOf(form: string): string {
  return form.length > KEY_LENGTH ? form.slice(0, KEY_LENGTH) : form;
}
