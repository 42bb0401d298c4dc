import { foldOf } from '../fold.ts';
import { isKnown } from '../lexicon/index.ts';
import type { ArticleVerdict } from './spelling-in.ts';

/** A name that an article spells in two ways: the rarer spelling, and the one it is most often written with. */
export interface NameVariant {
  readonly rarer: ArticleVerdict;
  readonly usual: ArticleVerdict;
}

/** Letters of the shortest name that is compared: shorter ones are other names. */
const SHORTEST = 6;

/**
 * The names of an article that are spelt in two ways, one letter apart and accents set aside (`Zelenski`, `Zelensky`);
 * each occurrence of the rarer spelling, the later one when both are as frequent.
 *
 * @param words what filters let pass or not, in document order
 */
export function nameVariantsOf(words: readonly ArticleVerdict[]): NameVariant[] {
  const names = words.filter(isName);
  const firsts = new Map<string, ArticleVerdict>();
  for (const name of names) if (!firsts.has(name.word)) firsts.set(name.word, name);
  const usualOf = new Map<string, ArticleVerdict>();
  for (const group of groupsBySkeleton([...firsts.values()])) {
    for (const name of group) {
      const usual = group.find(
        (other) => isMoreUsual(other, name) && isVariant(foldOf(name.word), foldOf(other.word)),
      );
      if (usual) usualOf.set(name.word, usual);
    }
  }
  return names.flatMap((rarer) => {
    const usual = usualOf.get(rarer.word);
    return usual ? [{ rarer, usual }] : [];
  });
}

function isName({ word }: ArticleVerdict): boolean {
  return word.length >= SHORTEST && /^\p{Lu}\p{Ll}+$/u.test(word) && !isKnown(word.toLowerCase());
}

/** Names are compared with those of the same first letters only, which keeps the work linear. */
function groupsBySkeleton(names: readonly ArticleVerdict[]): readonly (readonly ArticleVerdict[])[] {
  const groups = new Map<string, ArticleVerdict[]>();
  for (const name of names) {
    const key = foldOf(name.word).slice(0, 3);
    const group = groups.get(key);
    if (!group) groups.set(key, [name]);
    else if (group.length < 50) group.push(name);
  }
  return [...groups.values()];
}

function isMoreUsual(other: ArticleVerdict, name: ArticleVerdict): boolean {
  if (other.word === name.word) return false;
  return other.count > name.count;
}

/** One letter apart, where one spelling may stand for the other: not by an ending, which makes another word (Clinton, Clintons). */
function isVariant(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return false;
  let head = 0;
  while (head < a.length && a[head] === b[head]) head++;
  let tail = 0;
  while (tail < Math.min(a.length, b.length) - head && a.at(-1 - tail) === b.at(-1 - tail)) tail++;
  const left = a.slice(head, a.length - tail);
  const right = b.slice(head, b.length - tail);
  if (left.length === 2 && right.length === 2) return left[0] === right[1] && left[1] === right[0];
  if (left.length > 1 || right.length > 1) return false;
  if (left && right) return tail > 0 || /^(?:iy|yi|ij|ji|vw|wv)$/.test(left + right);
  // A letter more: at the end it makes a plural, a feminine, another name.
  return tail > 0;
}
