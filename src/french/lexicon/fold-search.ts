import { type Automaton, charOf, firstEdge, nextEdge, targetOf, valueAt } from './automaton.ts';

/** States visited at most, so that no word takes long; French words need some hundreds. */
const MAX_STEPS = 4000;

/**
 * The forms of the lexicon that are the same letters as a word when accents, ligatures (œ as oe, æ as ae) and case are put
 * aside (`etat` gives `état`, `etats` nothing of `état`), at most `limit`, in the order of the automaton.
 *
 * @param word in normal form
 */
export function foldedForms(automaton: Automaton, word: string, limit = 8): readonly string[] {
  const letters = foldedLetters(word);
  const found: string[] = [];
  let steps = 0;

  const visit = (state: number, at: number, form: string) => {
    if (steps++ > MAX_STEPS || found.length >= limit) return;
    if (at === letters.length) {
      if (valueAt(automaton, state) !== 0) found.push(form);
      return;
    }
    for (let edge = firstEdge(automaton, state); edge !== 0; edge = nextEdge(automaton, edge)) {
      const letter = String.fromCharCode(charOf(automaton, edge));
      const folded = foldLetter(letter);
      if (letters.startsWith(folded, at)) visit(targetOf(automaton, edge), at + folded.length, form + letter);
    }
  };
  if (letters.length > 0 && letters.length <= 40) visit(automaton.root, 0, '');
  return found;
}

/** A word without its accents, ligatures and capitals: `Œuvrés` is `oeuvres`. */
export function foldedLetters(word: string): string {
  let folded = '';
  for (const letter of word) folded += foldLetter(letter);
  return folded;
}

const folds = new Map<number, string>();

function foldLetter(letter: string): string {
  const unit = letter.codePointAt(0)!;
  if (unit >= 0x61 && unit <= 0x7a) return letter;
  // Letters with accents are few, and normalising them is slow.
  let folded = folds.get(unit);
  if (folded === undefined) {
    folded = letter
      .toLowerCase()
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .replace('œ', 'oe')
      .replace('æ', 'ae');
    if (unit < 0x250) folds.set(unit, folded);
  }
  return folded;
}
