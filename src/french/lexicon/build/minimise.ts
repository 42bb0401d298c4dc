/** A state of a minimal acyclic automaton: its value (0: no form ends here) and its edges by ascending label. */
export interface State {
  readonly value: number;
  readonly labels: readonly number[];
  readonly targets: readonly State[];
}

/**
 * Builds the minimal acyclic automaton of sorted words, each with a positive value; two states are one when they hold the
 * same value and lead to the same states. Incremental construction after Daciuk, Mihov, Watson & Watson,
 * "Incremental Construction of Minimal Acyclic Finite-State Automata", Computational Linguistics 26(1), 2000.
 *
 * @param words label sequences, strictly ascending
 * @throws Error when the words are not ascending
 */
export function minimise(words: Iterable<readonly [labels: readonly number[], value: number]>): State {
  const register = new Map<string, State>();
  const ids = new Map<State, number>();
  const path: Draft[] = [draft()];
  let previous: readonly number[] = [];

  for (const [labels, value] of words) {
    const shared = sharedPrefix(previous, labels);
    if (shared === labels.length && previous.length > 0) throw new Error('Words must be strictly ascending.');
    while (path.length > shared + 1) freezeLast(path, register, ids);
    for (const label of labels.slice(shared)) {
      path[path.length - 1]!.labels.push(label);
      path.push(draft());
    }
    path[path.length - 1]!.value = value;
    previous = labels;
  }
  while (path.length > 1) freezeLast(path, register, ids);
  return path[0]!;
}

interface Draft {
  value: number;
  readonly labels: number[];
  readonly targets: State[];
}

function draft(): Draft {
  return { value: 0, labels: [], targets: [] };
}

function sharedPrefix(left: readonly number[], right: readonly number[]): number {
  let shared = 0;
  while (shared < left.length && left[shared] === right[shared]) shared++;
  if (shared < left.length && shared < right.length && left[shared]! > right[shared]!) {
    throw new Error('Words must be strictly ascending.');
  }
  return shared;
}

/** Replaces the last state of the path by its equal in the register. */
function freezeLast(path: Draft[], register: Map<string, State>, ids: Map<State, number>): void {
  const last = path.pop()!;
  const key = `${last.value};${last.labels};${last.targets.map((target) => ids.get(target))}`;
  let state = register.get(key);
  if (!state) {
    state = last;
    register.set(key, last);
    ids.set(last, ids.size);
  }
  path[path.length - 1]!.targets.push(state);
}
