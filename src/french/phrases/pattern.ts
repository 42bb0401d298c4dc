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
 * mark may part the words and `:` where a colon must stand.
 *
 * @throws Error for a phrase that does not begin with a word, or for too short a stem: a mistake of a list
 */
export function piecesOf(phrase: string): readonly Piece[] {
  const pieces = phrase.split(' ').flatMap(readPiece);
  const first = pieces[0];
  if (first?.kind !== 'word' || first.optional) throw new Error(`“${phrase}” must begin with a word.`);
  return pieces;
}

function readPiece(written: string): readonly Piece[] {
  const mark = MARKS[written];
  if (mark) return [{ kind: mark } as Piece];
  const optional = written.startsWith('(');
  const inner = optional ? written.slice(1, -1) : written;
  if (optional || /[|*]|^-/.test(inner)) return [choiceOf(inner.split('|'), optional)];
  return wordsOf(inner).map(([start, end]) => choiceOf([inner.slice(start, end)], false));
}

function choiceOf(words: readonly string[], optional: boolean): WordPiece {
  const several = words.find((word) => wordsOf(word).length > 1);
  if (several !== undefined) throw new Error(`“${several}” is more than one word.`);
  const forms = words.filter((word) => !word.endsWith('*')).map(foldOf);
  const stems = words.filter((word) => word.endsWith('*')).map((word) => foldOf(word.slice(0, -1)));
  const short = stems.find((stem) => stem.length < KEY_LENGTH);
  if (short !== undefined) throw new Error(`“${short}*” is too short a stem.`);
  return { kind: 'word', forms: new Set(forms), stems, optional };
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
  const [written = ''] = phrase.split(' ', 1);
  return new Set(
    written.split('|').flatMap((word) => {
      const form = foldOf(word.replace('*', ''));
      return /['-]/.test(form) ? [form, ...firstPartsOf(form)].map(keyOf) : [keyOf(form)];
    }),
  );
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
