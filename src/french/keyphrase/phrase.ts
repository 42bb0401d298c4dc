import { foldOf } from '../fold.ts';
import { lemmasOf } from '../lemmas.ts';
import { tokensOf } from '../tokens.ts';
import { type Atom, atomsOf } from './atoms.ts';

/** A keyphrase or a synonym, ready to be looked for. */
export interface Phrase {
  readonly text: string;
  /** All its words, function words included, a hyphenated word in its parts, a quoted passage as one word. */
  readonly atoms: readonly Atom[];
  /** By atom: the content word it is part of, or -1. */
  readonly unitOf: readonly number[];
  /** Number of content words: what a sentence must hold. A quoted passage is one. */
  readonly unitCount: number;
  /** The positions at which a word of a text may begin to match, from the word's form. */
  readonly positionsOf: (form: string) => readonly number[];
  /** By atom: whether it stands in quotation marks, where only the very form matches. */
  readonly quoted: readonly boolean[];
}

const QUOTATION = /"([^"]+)"|«([^»]+)»|“([^”]+)”/g;

/** Prepares one phrase. Linear in its length. */
export function phraseOf(text: string): Phrase {
  const quotations = [...text.matchAll(QUOTATION)].map((match) => [
    match.index,
    match.index + match[0].length,
  ]);
  const quotationAt = (at: number) => quotations.findIndex(([start, end]) => at >= start! && at < end!);
  const atoms = atomsOf(text, tokensOf(text), true);
  const groups = atoms.map(({ start }) => quotationAt(start));
  const joined = atoms.map((atom, index) => joinedAtom(atom, groups, index));
  const quoted = groups.map((group) => group >= 0);
  const unitOf = unitsOf(joined);
  const unitCount = 1 + unitOf.reduce((highest, unit) => Math.max(highest, unit), -1);
  return { text, atoms: joined, unitOf, unitCount, quoted, positionsOf: positionIndex(joined, quoted) };
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

/** The end, excluded, of the word that begins at an atom. */
export function endOfWord(atoms: readonly Atom[], from: number): number {
  let end = from;
  while (end < atoms.length - 1 && !atoms[end]!.closes) end++;
  return end + 1;
}

/** A phrase that says the same word over and over is searched from its first few only: the search stays linear. */
const MOST_POSITIONS = 8;

/** Three indexes, by how far accents count: not at all when either form has none. */
interface LemmaIndex {
  readonly byLemma: Map<string, number[]>;
  /** Folded lemmas of the atoms without accents: any form may meet them. */
  readonly byFold: Map<string, number[]>;
  /** Folded lemmas of the atoms with accents: only a form without may meet them. */
  readonly byBareFold: Map<string, number[]>;
}

function positionIndex(
  atoms: readonly Atom[],
  quoted: readonly boolean[],
): (form: string) => readonly number[] {
  const index: LemmaIndex = { byLemma: new Map(), byFold: new Map(), byBareFold: new Map() };
  for (const [position, atom] of atoms.entries()) {
    if (quoted[position]) add(index.byFold, atom.fold, position);
    else addAtom(index, atom.form, atom.fold, position);
  }
  addGlued(index, atoms);
  const found = new Map<string, readonly number[]>();
  return (form) => {
    let positions = found.get(form);
    if (!positions) {
      positions = lookUp(index, form);
      found.set(form, positions);
    }
    return positions;
  };
}

/** `weekend` is `week-end`: a compound may also be met without its hyphens. */
function addGlued(index: LemmaIndex, atoms: readonly Atom[]): void {
  for (let first = 0; first < atoms.length; first++) {
    if (atoms[first]!.closes) continue;
    let last = first;
    while (!atoms[last]!.closes) last++;
    add(index.byFold, gluedOf(atoms, first, last + 1), first);
    first = last;
  }
}

/** The folded letters of some atoms, run together. */
export function gluedOf(atoms: readonly Atom[], from: number, to: number): string {
  let glued = '';
  for (let at = from; at < to; at++) glued += atoms[at]!.fold;
  return glued;
}

function addAtom(index: LemmaIndex, form: string, fold: string, position: number): void {
  const bare = form === fold;
  for (const lemma of lemmasOf(form)) {
    if (!bare) add(index.byLemma, lemma, position);
    add(bare ? index.byFold : index.byBareFold, foldOf(lemma), position);
  }
  add(bare ? index.byFold : index.byBareFold, fold, position);
}

function add(map: Map<string, number[]>, key: string, position: number): void {
  const positions = map.get(key);
  if (!positions) map.set(key, [position]);
  else if (positions.length < MOST_POSITIONS && positions.at(-1) !== position) positions.push(position);
}

function lookUp(index: LemmaIndex, form: string): readonly number[] {
  const fold = foldOf(form);
  const positions = new Set<number>(index.byFold.get(fold));
  const take = (found: readonly number[] | undefined) => {
    for (const position of found ?? []) positions.add(position);
  };
  if (form === fold) take(index.byBareFold.get(fold));
  for (const lemma of lemmasOf(form)) {
    take(index.byLemma.get(lemma));
    take(index.byFold.get(foldOf(lemma)));
    if (form === fold) take(index.byBareFold.get(foldOf(lemma)));
  }
  return positions.size === 0 ? NOWHERE : [...positions].sort((a, b) => a - b);
}

const NOWHERE: readonly number[] = [];
