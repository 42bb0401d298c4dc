import { LAST, TARGET_SHIFT } from '../automaton.ts';
import { AT, digestOf, FORMAT_VERSION, HEADER_WORDS, MAGIC } from '../lexicon-file.ts';
import { minimise, type State } from './minimise.ts';

/** One form of the lexicon with its value (see form-value.ts). */
export interface ValuedForm {
  readonly form: string;
  readonly value: number;
}

/**
 * Writes a lexicon file (layout in lexicon-file.ts): the same forms, in any order, give the same bytes.
 *
 * @param analyses the text of what the values number (see analyses.ts)
 */
export function pack(forms: readonly ValuedForm[], analyses: string, dictionaryVersion: string): Uint8Array {
  const alphabet = alphabetOf(forms);
  const values = [...new Set(forms.map(({ value }) => value >>> 0))].sort((left, right) => left - right);
  const { transitions, root } = transitionsOf(automatonOf(forms, alphabet, values));

  const text = new TextEncoder().encode(analyses);
  const words = HEADER_WORDS + transitions.length + values.length;
  const length = Math.ceil((words * 4 + alphabet.length * 2 + text.length) / 4) * 4;
  const bytes = new Uint8Array(length);
  const view = new Uint32Array(bytes.buffer);
  view.set(transitions, HEADER_WORDS);
  view.set(values, HEADER_WORDS + transitions.length);
  new Uint16Array(bytes.buffer, words * 4, alphabet.length).set(alphabet);
  bytes.set(text, words * 4 + alphabet.length * 2);
  bytes.set(new TextEncoder().encode(dictionaryVersion), AT.dictionaryVersion * 4);

  const header = { magic: MAGIC, format: FORMAT_VERSION, byteLength: length, formCount: forms.length, root };
  const lengths = {
    alphabet: alphabet.length,
    transitions: transitions.length,
    values: values.length,
    analyses: text.length,
  };
  for (const [field, value] of Object.entries({ ...header, ...lengths }))
    view[AT[field as keyof typeof AT]] = value;
  view[AT.digest] = digestOf(view.subarray(AT.formCount));
  return bytes;
}

// Frequent letters first: a look-up then finds its edge early in the run.
function alphabetOf(forms: readonly ValuedForm[]): number[] {
  const counts = new Map<number, number>();
  for (const { form } of forms) {
    for (let at = 0; at < form.length; at++) {
      const unit = form.charCodeAt(at);
      counts.set(unit, (counts.get(unit) ?? 0) + 1);
    }
  }
  const units = [...counts]
    .sort((left, right) => right[1] - left[1] || left[0] - right[0])
    .map(([unit]) => unit);
  if (units.length > 255) throw new Error(`${units.length} letters do not fit 8-bit labels.`);
  return [0, ...units];
}

function automatonOf(
  forms: readonly ValuedForm[],
  alphabet: readonly number[],
  values: readonly number[],
): State {
  const labels = new Map(alphabet.map((unit, label) => [unit, label]));
  const numbers = new Map(values.map((value, number) => [value, number + 1]));
  const words = forms.map(({ form, value }) => {
    const path = Array.from(form, (_, at) => labels.get(form.charCodeAt(at))!);
    return { key: String.fromCharCode(...path), path, number: numbers.get(value >>> 0)! };
  });
  words.sort((left, right) => (left.key < right.key ? -1 : 1));
  return minimise(words.map(({ path, number }) => [path, number] as const));
}

// Each state is a run: its value under label 0 if it has one, then its edges. Runs begin at 1, as 0 means "no state".
function transitionsOf(start: State): { transitions: Uint32Array; root: number } {
  const states = statesOf(start);
  const offsets = new Map<State, number>();
  let length = 1;
  for (const state of states) {
    offsets.set(state, length);
    length += state.labels.length + (state.value ? 1 : 0);
  }
  if (length >= 2 ** (32 - TARGET_SHIFT))
    throw new Error(`${length} transitions do not fit ${32 - TARGET_SHIFT} bits.`);

  const transitions = new Uint32Array(length);
  for (const state of states) {
    let at = offsets.get(state)!;
    const end = at + state.labels.length + (state.value ? 1 : 0);
    const put = (label: number, target: number) => {
      transitions[at] = (target << TARGET_SHIFT) | (at === end - 1 ? LAST : 0) | label;
      at++;
    };
    // Values are numbered from 1 in states, where 0 means that no form ends; in the file from 0.
    if (state.value) put(0, state.value - 1);
    state.labels.forEach((label, edge) => {
      put(label, offsets.get(state.targets[edge]!)!);
    });
  }
  return { transitions, root: offsets.get(start)! };
}

// Targets before their sources: the order that compresses best.
function statesOf(start: State): State[] {
  const states: State[] = [];
  const seen = new Set<State>();
  const visit = (state: State) => {
    if (seen.has(state)) return;
    seen.add(state);
    state.targets.forEach(visit);
    states.push(state);
  };
  visit(start);
  return states;
}
