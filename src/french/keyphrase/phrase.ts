import { quotationsIn } from '../../document/quotations.ts';
import { tokensOf } from '../tokens.ts';
import { type Atom, atomsOf, endOfWord, gluedOf } from './atoms.ts';
import { positionIndex } from './lemma-index.ts';
import type { Role } from './role.ts';

/** A keyphrase or a synonym, ready to be looked for. */
export interface Phrase {
  readonly text: string;
  /** All its words, function words included, a hyphenated word in its parts, a quoted passage as one word. */
  readonly atoms: readonly Atom[];
  /** By atom: the content word it is part of, or -1. */
  readonly unitOf: readonly number[];
  /** Number of content words: what a sentence must hold. A quoted passage is one. */
  readonly unitCount: number;
  /** The positions at which a word of a text may begin to match, from the word's form and, of a homograph, its role. */
  readonly positionsOf: (form: string, role?: Role) => readonly number[];
  /** By atom: whether it stands in quotation marks, where only the very form matches. */
  readonly quoted: readonly boolean[];
}

const QUOTES = { '"': '"', '«': '»', '“': '”' };

/** Prepares one phrase. Linear in its length. */
export function phraseOf(text: string): Phrase {
  const atoms = atomsOf(text, tokensOf(text), true);
  const groups = quotationsOf(text, atoms);
  const joined = atoms.map((atom, index) => joinedAtom(atom, groups, index));
  const quoted = groups.map((group) => group >= 0);
  const unitOf = unitsOf(joined);
  const unitCount = 1 + unitOf.reduce((highest, unit) => Math.max(highest, unit), -1);
  return { text, atoms: joined, unitOf, unitCount, quoted, positionsOf: positionIndex(joined, quoted) };
}

/** By atom, the number of the quoted passage that holds it, or -1. */
function quotationsOf(text: string, atoms: readonly Atom[]): readonly number[] {
  const quotations = quotationsIn(text, QUOTES, 1);
  let next = 0;
  return atoms.map(({ start }) => {
    while (next < quotations.length && quotations[next]!.end <= start) next++;
    return next < quotations.length && quotations[next]!.start < start ? next : -1;
  });
}

/** Within quotation marks, words form one word. */
function joinedAtom(atom: Atom, groups: readonly number[], index: number): Atom {
  const group = groups[index]!;
  if (group < 0) return atom;
  const opens = groups[index - 1] !== group;
  const closes = groups[index + 1] !== group;
  return { ...atom, opens, closes, follows: true, isFunction: false };
}

/** A word that the phrase says twice is one unit. */
function unitsOf(atoms: readonly Atom[]): number[] {
  const units = new Map<string, number>();
  let unit = -1;
  return atoms.map((atom, index) => {
    if (atom.isFunction) return -1;
    if (!atom.opens) return unit;
    const word = gluedOf(atoms, index, endOfWord(atoms, index));
    unit = units.get(word) ?? units.size;
    units.set(word, unit);
    return unit;
  });
}
