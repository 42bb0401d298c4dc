import type { CountedThing } from '../../src/french/counted-things.ts';
import type { Contradiction } from './shares.ts';

/** Nouns of which each two divide a whole without rest. Lemmas. */
const HALVES: readonly (readonly [string, string])[] = [
  ['femme', 'homme'],
  ['fille', 'garçon'],
  ['adulte', 'enfant'],
  ['victoire', 'défaite'],
  ['titulaire', 'remplaçant'],
];

/** `Douze élèves, dont sept filles et six garçons`: a whole before two halves that make more or, after a colon, less. */
export function wrongPartsOf(text: string, things: readonly CountedThing[]): readonly Contradiction[] {
  return things.slice(2).flatMap((second, index) => {
    const [whole, first] = [things[index]!, things[index + 1]!];
    if (!areHalves(first, second) || areHalves(whole, first)) return [];
    const lead = text.slice(whole.end, first.start);
    const isAll = /^[\s\u00a0\u202f]*[:(]\s*$/.test(lead);
    if (!isAll && !/^,?\s(?:[\p{L}-]+\s){0,2}?dont\s$/u.test(lead)) return [];
    if (!/^\s(?:[\p{L}-]+\s)?et\s$/u.test(text.slice(first.end, second.start))) return [];
    const sum = first.value + second.value;
    if (isAll ? sum === whole.value : sum <= whole.value) return [];
    return [{ start: whole.start, end: second.end, said: String(whole.value), other: String(sum) }];
  });
}

function areHalves(one: CountedThing, other: CountedThing): boolean {
  return HALVES.some(
    ([a, b]) =>
      (one.lemmas.includes(a) && other.lemmas.includes(b)) ||
      (one.lemmas.includes(b) && other.lemmas.includes(a)),
  );
}
