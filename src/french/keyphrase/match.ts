import { foldOf } from '../fold.ts';
import { type Atom, endOfWord, gluedOf } from './atoms.ts';
import type { Phrase } from './phrase.ts';

/** A run of atoms of a sentence, and the content words of the phrase that it holds. */
interface Hit {
  readonly from: number;
  readonly to: number;
  readonly units: readonly number[];
}

/** A run of atoms, `to` excluded. */
export interface AtomRun {
  readonly from: number;
  readonly to: number;
}

const LONGEST_WORD = 12;

/** The places of the very phrase among the atoms of a sentence: same words, same order, same forms; accents apart. */
export function exactRunsOf(phrase: Phrase, atoms: readonly Atom[]): readonly AtomRun[] {
  const wanted = phrase.atoms;
  const runs: AtomRun[] = [];
  if (wanted.length === 0) return runs;
  const fallbacks = fallbacksOf(wanted);
  let matched = 0;
  for (let at = 0; at < atoms.length; at++) {
    const atom = atoms[at]!;
    if (!atom.follows) matched = 0;
    while (matched > 0 && wanted[matched]?.fold !== atom.fold) matched = fallbacks[matched - 1]!;
    if (wanted[matched]!.fold === atom.fold) matched++;
    if (matched < wanted.length) continue;
    const from = at + 1 - wanted.length;
    const isWhole = atom.closes && atoms[from]!.opens && keepsContent(phrase, atoms, from);
    if (isWhole) runs.push({ from, to: at + 1 });
    matched = isWhole ? 0 : fallbacks[matched - 1]!;
  }
  return runs;
}

/** `la vitamine a servi` does not hold `vitamine A`, nor `Or, il pleut` `or`. */
function keepsContent(phrase: Phrase, atoms: readonly Atom[], from: number): boolean {
  return phrase.unitOf.every(
    (unit, index) =>
      unit < 0 ||
      phrase.quoted[index] ||
      (!atoms[from + index]!.isFunction && agreesInRole(phrase.atoms[index]!, atoms[from + index]!)),
  );
}

/** Knuth, Morris and Pratt's table: a search that never goes back in the sentence. */
function fallbacksOf(wanted: readonly Atom[]): readonly number[] {
  const fallbacks = [0];
  let length = 0;
  for (let at = 1; at < wanted.length; at++) {
    while (length > 0 && wanted[at]!.fold !== wanted[length]!.fold) length = fallbacks[length - 1]!;
    if (wanted[at]!.fold === wanted[length]!.fold) length++;
    fallbacks.push(length);
  }
  return fallbacks;
}

/** The shortest run of a sentence that holds all content words of the phrase in any inflection and order. */
export function tightestRunOf(phrase: Phrase, atoms: readonly Atom[]): AtomRun | undefined {
  if (phrase.unitCount === 0) return undefined;
  const hits = hitsOf(phrase, atoms);
  const held = new Array<number>(phrase.unitCount).fill(0);
  let missing = phrase.unitCount;
  let best: AtomRun | undefined;
  let first = 0;
  let to = 0;
  for (const hit of hits) {
    to = Math.max(to, hit.to);
    for (const unit of hit.units) if (held[unit]!++ === 0) missing--;
    for (; missing === 0; first++) {
      const from = hits[first]!.from;
      if (!best || to - from < best.to - best.from) best = { from, to };
      for (const unit of hits[first]!.units) if (--held[unit]! === 0) missing++;
    }
  }
  return best;
}

/** How many of the content words the atoms hold. */
export function heldUnitCount(phrase: Phrase, atoms: readonly Atom[]): number {
  return new Set(hitsOf(phrase, atoms).flatMap(({ units }) => units)).size;
}

function hitsOf(phrase: Phrase, atoms: readonly Atom[]): readonly Hit[] {
  const hits: Hit[] = [];
  for (let at = 0; at < atoms.length; at++) {
    if (!atoms[at]!.opens) continue;
    for (const position of positionsAt(phrase, atoms, at)) {
      const hit = hitAt(phrase, position, atoms, at);
      if (hit) hits.push(hit);
    }
  }
  return hits;
}

function positionsAt(phrase: Phrase, atoms: readonly Atom[], at: number): readonly number[] {
  const atom = atoms[at]!;
  const positions = phrase.positionsOf(atom.form, atom.role);
  // A function word meets no content word (`car` the bus), but may open a compound (`sous titre`).
  if (atom.isFunction && atom.closes) return positions.filter((position) => !phrase.atoms[position]!.closes);
  if (atom.closes) return positions;
  return [...positions, ...phrase.positionsOf(gluedOf(atoms, at, endOfWord(atoms, at)))];
}

/** Words are met as wholes: the run ends where a word of the sentence and one of the phrase end together. */
function hitAt(phrase: Phrase, position: number, atoms: readonly Atom[], at: number): Hit | undefined {
  if (!phrase.atoms[position]!.opens) return undefined;
  const glued = gluedHit(phrase, position, atoms, at);
  if (glued) return glued;
  for (let length = 1; length <= LONGEST_WORD; length++) {
    const wanted = phrase.atoms[position + length - 1];
    const atom = atoms[at + length - 1];
    if (!wanted || !atom || (length > 1 && !atom.follows)) return undefined;
    if (!meets(phrase, position + length - 1, atom)) return undefined;
    if (!wanted.closes || !atom.closes) continue;
    return hitOf(phrase, position, position + length, at, at + length);
  }
  return undefined;
}

/** `weekend` for `week-end`, and the reverse. */
function gluedHit(phrase: Phrase, position: number, atoms: readonly Atom[], at: number): Hit | undefined {
  const wantedEnd = endOfWord(phrase.atoms, position);
  const end = endOfWord(atoms, at);
  if (wantedEnd - position > 1 === end - at > 1) return undefined;
  if (gluedOf(phrase.atoms, position, wantedEnd) !== gluedOf(atoms, at, end)) return undefined;
  return hitOf(phrase, position, wantedEnd, at, end);
}

function meets(phrase: Phrase, position: number, atom: Atom): boolean {
  const wanted = phrase.atoms[position]!;
  if (wanted.fold === foldOf(atom.form) && (phrase.quoted[position] || agreesInRole(wanted, atom)))
    return true;
  return !phrase.quoted[position] && phrase.positionsOf(atom.form, atom.role).includes(position);
}

/** `il livre` is no book. */
function agreesInRole(wanted: Atom, atom: Atom): boolean {
  return wanted.role === undefined || atom.role === undefined || wanted.role === atom.role;
}

function hitOf(phrase: Phrase, position: number, end: number, from: number, to: number): Hit | undefined {
  const units = new Set<number>();
  for (let at = position; at < end; at++) if (phrase.unitOf[at]! >= 0) units.add(phrase.unitOf[at]!);
  return units.size > 0 ? { from, to, units: [...units] } : undefined;
}
