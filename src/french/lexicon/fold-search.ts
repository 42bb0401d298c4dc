import { type Automaton, firstEdge, LABEL_MASK, nextEdge, targetOf, valueAt } from './automaton.ts';

/** States visited at most, so that no word takes long; French words need some hundreds. */
const MAX_STEPS = 4000;

/**
 * The forms of the lexicon that are the same letters as a word when accents, ligatures (œ as oe, æ as ae) and case are put
 * aside (`etat` gives `état`, `etats` nothing of `état`), at most `limit`, in the order of the automaton.
 *
 * @param word in normal form
 */
export function foldedForms(automaton: Automaton, word: string, limit = 8): readonly string[] {
  const letters = foldLetters(word);
  if (letters.length === 0 || letters.length > 40) return [];
  const folds = foldsOf(automaton);
  const found: string[] = [];
  let steps = 0;

  const visit = (state: number, at: number, form: string) => {
    if (steps++ > MAX_STEPS || found.length >= limit) return;
    if (at === letters.length) {
      if (valueAt(automaton, state) !== 0) found.push(form);
      return;
    }
    const wanted = letters.charCodeAt(at);
    for (let edge = firstEdge(automaton, state); edge !== 0; edge = nextEdge(automaton, edge)) {
      const label = automaton.transitions[edge]! & LABEL_MASK;
      if (folds.first[label] !== wanted) continue;
      const folded = folds.letters[label]!;
      if (folded.length > 1 && !letters.startsWith(folded, at)) continue;
      visit(
        targetOf(automaton, edge),
        at + folded.length,
        form + String.fromCharCode(automaton.alphabet[label]!),
      );
    }
  };
  visit(automaton.root, 0, '');
  return found;
}

/** Letters without accents, ligatures and capitals: `Œuvrés` gives `oeuvres`. */
function foldLetters(letters: string): string {
  return letters
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/œ/g, 'oe')
    .replace(/æ/g, 'ae');
}

interface Folds {
  /** By label, the folded letter or letters, and the code unit of the first. */
  readonly letters: readonly string[];
  readonly first: Uint16Array;
}

const foldsOfAlphabets = new WeakMap<Uint16Array, Folds>();

function foldsOf({ alphabet }: Automaton): Folds {
  let folds = foldsOfAlphabets.get(alphabet);
  if (!folds) {
    const letters = Array.from(alphabet, (unit) => foldLetters(String.fromCharCode(unit)) || '\0');
    folds = { letters, first: Uint16Array.from(letters, (letter) => letter.charCodeAt(0)) };
    foldsOfAlphabets.set(alphabet, folds);
  }
  return folds;
}
