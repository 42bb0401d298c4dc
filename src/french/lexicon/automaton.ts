/**
 * The lexicon as an automaton: every form is a path of letters from `root` to a state with a value.
 *
 * To search it (suggestions): start at `automaton.root`; list a state's edges by
 * `for (let edge = firstEdge(automaton, state); edge !== 0; edge = nextEdge(automaton, edge))`, with `charOf` and `targetOf`
 * of each edge, or follow one letter by `step`; a form ends at a state whose `valueAt` is not 0, and `frequencyOf`,
 * `isVerbForm`, `mayBeSuggested`, … of form-value.ts say what is known of it. States and edges are plain integers, 0 is none.
 * Edges come in a fixed order (frequent letters first). Forms hold straight apostrophes and composed (NFC) letters.
 */
export interface Automaton {
  /** Runs of transitions, one run per state: label (8 bits), last of the run (1 bit), target state or value (18 bits and more). */
  readonly transitions: Uint32Array;
  /** Values of forms (see form-value.ts), by the number that a transition of label 0 holds. */
  readonly values: Uint32Array;
  /** UTF-16 code unit of each label; label 0 stands for the value of the state. */
  readonly alphabet: Uint16Array;
  /** Label of each UTF-16 code unit up to the highest of the alphabet; 0 when no form holds it. */
  readonly labels: Uint8Array;
  readonly root: number;
}

/** A transition's fields, in bits. */
export const LABEL_MASK = 0xff;
export const LAST = 0x100;
export const TARGET_SHIFT = 9;

/** The state that one letter (a UTF-16 code unit) leads to from a state, or 0. */
export function step(automaton: Automaton, state: number, codeUnit: number): number {
  const { transitions, labels } = automaton;
  const label = codeUnit < labels.length ? labels[codeUnit]! : 0;
  if (label === 0) return 0;
  // Labels ascend within a run, the most frequent letters first.
  for (let at = state; ; at++) {
    const transition = transitions[at]!;
    const found = transition & LABEL_MASK;
    if (found === label) return transition >>> TARGET_SHIFT;
    if (found > label || (transition & LAST) !== 0) return 0;
  }
}

/** The value of the form that ends at a state, or 0 when none does. */
export function valueAt(automaton: Automaton, state: number): number {
  const transition = automaton.transitions[state]!;
  return (transition & LABEL_MASK) === 0 ? automaton.values[transition >>> TARGET_SHIFT]! : 0;
}

/** The first edge that leaves a state, or 0 when none does. */
export function firstEdge(automaton: Automaton, state: number): number {
  const transition = automaton.transitions[state]!;
  if ((transition & LABEL_MASK) !== 0) return state;
  return (transition & LAST) !== 0 ? 0 : state + 1;
}

/** The edge after this one of the same state, or 0 when it was the last. */
export function nextEdge(automaton: Automaton, edge: number): number {
  return (automaton.transitions[edge]! & LAST) !== 0 ? 0 : edge + 1;
}

/** The letter of an edge, as a UTF-16 code unit. */
export function charOf(automaton: Automaton, edge: number): number {
  return automaton.alphabet[automaton.transitions[edge]! & LABEL_MASK]!;
}

/** The state an edge leads to. */
export function targetOf(automaton: Automaton, edge: number): number {
  return automaton.transitions[edge]! >>> TARGET_SHIFT;
}

/** The value of exactly this form (its own case, composed letters, straight apostrophe), or 0 when it is unknown. */
export function lookUp(automaton: Automaton, form: string): number {
  let state = automaton.root;
  for (let at = 0; at < form.length; at++) {
    state = step(automaton, state, form.charCodeAt(at));
    if (state === 0) return 0;
  }
  return valueAt(automaton, state);
}
