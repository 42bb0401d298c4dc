import { foldOf } from '../fold.ts';
import { isFunctionWordAt, withAccents } from '../function-words.ts';
import type { Token } from '../tokens.ts';
import { isSpaceBetween } from '../white-space.ts';
import { type Role, roleAt, roleInPhrase } from './role.ts';

/** A word, or a part of a hyphenated word: what keyphrases are compared by. */
export interface Atom {
  /** Lower case, accents as written. */
  readonly form: string;
  readonly fold: string;
  /** Whether a word begins, or ends, with it: the parts of `arc-en-ciel` are one word. */
  readonly opens: boolean;
  readonly closes: boolean;
  /** Whether only white space parts it from the atom before. */
  readonly follows: boolean;
  readonly isFunction: boolean;
  /** Of a form that may be a noun or a verb, which of them its neighbours make it. */
  readonly role: Role | undefined;
  /** The span of its word in the text. */
  readonly start: number;
  readonly end: number;
}

/** The atoms of a text from its tokens, in order. */
export function atomsOf(text: string, tokens: readonly Token[], isPhrase = false): readonly Atom[] {
  const forms = tokens.map(({ form }) => (isPhrase ? withAccents(form) : form));
  const follows = (index: number) =>
    index > 0 && index < tokens.length && isJoined(text, tokens[index - 1]!.end, tokens[index]!.start);
  const atoms: Atom[] = [];
  for (const [index, token] of tokens.entries()) {
    const isFunction = isFunctionWordAt(forms, index, isPhrase) && !isCapitalLetter(text, token, index);
    const role = isPhrase ? roleInPhrase(forms, index) : roleAt(forms, index, follows);
    const spaced = index > 0 && isSpaceBetween(text, tokens[index - 1]!.end, token.start);
    pushAtoms(atoms, token, { isFunction, role }, spaced);
  }
  return atoms;
}

/** Nothing, or white space only: an elided word stands against the next. */
function isJoined(text: string, from: number, to: number): boolean {
  return from === to || isSpaceBetween(text, from, to);
}

/** The end, excluded, of the word that begins at an atom. */
export function endOfWord(atoms: readonly Atom[], from: number): number {
  let end = from;
  while (end < atoms.length - 1 && !atoms[end]!.closes) end++;
  return end + 1;
}

/** The folded letters of some atoms, run together. */
export function gluedOf(atoms: readonly Atom[], from: number, to: number): string {
  let glued = '';
  for (let at = from; at < to; at++) glued += atoms[at]!.fold;
  return glued;
}

function pushAtoms(
  atoms: Atom[],
  { form, start, end }: Token,
  sense: Pick<Atom, 'isFunction' | 'role'>,
  follows: boolean,
): void {
  if (!form.includes('-')) {
    atoms.push({ form, fold: foldOf(form), opens: true, closes: true, follows, ...sense, start, end });
    return;
  }
  const parts = form.split('-').filter(Boolean);
  for (const [index, part] of parts.entries()) {
    const opens = index === 0;
    const closes = index === parts.length - 1;
    const fold = foldOf(part);
    atoms.push({ form: part, fold, opens, closes, follows: follows || !opens, ...sense, start, end });
  }
}

/** `vitamine A`, `génération Y`: a name, not the verb or the pronoun. */
function isCapitalLetter(text: string, { start, end }: Token, index: number): boolean {
  return index > 0 && end - start === 1 && text[start] !== text[start]!.toLowerCase();
}
