import { foldOf } from '../fold.ts';
import { lemmasOf } from '../lemmas.ts';
import { GENDER_PAIRS, SUPPLETIVE_FORMS } from '../lists/suppletive-forms.ts';
import { readingsOf } from '../readings.ts';
import { type Atom, endOfWord, gluedOf } from './atoms.ts';
import { isOfRole, type Role } from './role.ts';

/** Three indexes from lemmas to positions in a phrase, by how far accents count: not at all when either form has none. */
interface LemmaIndex {
  readonly byLemma: Map<string, number[]>;
  /** Folded lemmas of the atoms without accents: any form may meet them. */
  readonly byFold: Map<string, number[]>;
  /** Folded lemmas of the atoms with accents: only a form without may meet them. */
  readonly byBareFold: Map<string, number[]>;
}

/** A phrase that says the same word over and over is searched from its first few only: the search stays linear. */
const MOST_POSITIONS = 8;
const NOWHERE: readonly number[] = [];

/**
 * From a form, the positions in a phrase that it meets, in order: those that share a lemma with it, and the compounds that it
 * is without their hyphens. Remembers its answers.
 */
export function positionIndex(
  atoms: readonly Atom[],
  quoted: readonly boolean[],
): (form: string, role?: Role) => readonly number[] {
  const index: LemmaIndex = { byLemma: new Map(), byFold: new Map(), byBareFold: new Map() };
  for (const [position, atom] of atoms.entries()) {
    if (quoted[position]) add(index.byFold, atom.fold, position);
    else addAtom(index, atom, position);
  }
  addGlued(index, atoms);
  const mayBegin = initialsOf(index);
  const found = new Map<string, readonly number[]>();
  return (form, role) => {
    if (!mayBegin(form)) return NOWHERE;
    const key = role === undefined ? form : `${form} ${role}`;
    let positions = found.get(key);
    if (!positions) {
      positions = lookUp(index, form, role);
      found.set(key, positions);
    }
    return positions;
  };
}

/** `weekend` is `week-end`: a compound may also be met without its hyphens. */
function addGlued(index: LemmaIndex, atoms: readonly Atom[]): void {
  for (let first = 0; first < atoms.length; first++) {
    if (atoms[first]!.closes) continue;
    const end = endOfWord(atoms, first);
    add(index.byFold, gluedOf(atoms, first, end), first);
    first = end - 1;
  }
}

function addAtom(index: LemmaIndex, { form, fold, role }: Atom, position: number): void {
  const bare = form === fold;
  for (const lemma of lemmasInRole(form, role)) {
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

function lookUp(index: LemmaIndex, form: string, role: Role | undefined): readonly number[] {
  const fold = foldOf(form);
  // A verb meets by its infinitive: its form may be that of a noun.
  const byForm = role !== 'verb';
  const positions = new Set<number>(byForm ? index.byFold.get(fold) : undefined);
  const take = (found: readonly number[] | undefined) => {
    for (const position of found ?? []) positions.add(position);
  };
  if (byForm && form === fold) take(index.byBareFold.get(fold));
  for (const lemma of lemmasInRole(form, role)) {
    take(index.byLemma.get(lemma));
    take(index.byFold.get(foldOf(lemma)));
    if (form === fold) take(index.byBareFold.get(foldOf(lemma)));
  }
  return positions.size === 0 ? NOWHERE : [...positions].sort((a, b) => a - b);
}

/** The lemmas of a form in its role; all of them when the role is open. */
function lemmasInRole(form: string, role: Role | undefined): readonly string[] {
  const lemmas = lemmasOf(form);
  if (role === undefined) return lemmas;
  const readings = readingsOf(form);
  const inRole = new Set(readings.filter((reading) => isOfRole(reading, role)).map(({ lemma }) => lemma));
  if (role === 'verb') return [...inRole];
  const others = new Set(readings.map(({ lemma }) => lemma).filter((lemma) => !inRole.has(lemma)));
  const kept = lemmas.filter((lemma) => !others.has(lemma));
  return kept.length > 0 ? kept : lemmas;
}

/** Verbs some of whose forms begin with another letter than they do themselves. */
const SHIFTING_VERBS = ['être', 'avoir', 'aller'].map(foldOf);

/**
 * Whether a form may meet the index at all, by its first letter, which inflection keeps: most words of a text are then spared
 * the look-up of their lemmas.
 */
function initialsOf({ byFold, byBareFold }: LemmaIndex): (form: string) => boolean {
  const lemmas = new Set([...byFold.keys(), ...byBareFold.keys()]);
  if (SHIFTING_VERBS.some((verb) => lemmas.has(verb))) return () => true;
  const initials = new Set([...lemmas].map(initialOf));
  for (const [form, lemma] of [...SUPPLETIVE_FORMS, ...GENDER_PAIRS]) {
    if (lemmas.has(foldOf(lemma))) initials.add(initialOf(foldOf(form)));
  }
  const known = new Map<number, boolean>();
  return (form) => {
    const code = form.charCodeAt(0);
    let may = known.get(code);
    if (may === undefined) {
      may = initials.has(initialOf(foldOf(form.slice(0, 2))));
      known.set(code, may);
    }
    return may;
  };
}

function initialOf(fold: string): number {
  return fold.charCodeAt(0);
}
