import { boundAfter, boundBefore, separatorBefore, toleranceAt } from './bounds.ts';
import { collectives, thousands } from './lists/numbers.ts';
import type { Bound } from './lists/quantities.ts';
import { countedAdjectives } from './lists/quantities.ts';
import { numberAt } from './numbers.ts';
import type { PhraseTable } from './phrases.ts';
import { matchAt } from './phrases.ts';
import type { Prompt } from './reading.ts';

/** A bounded number of something: tokens `from` to `to`. */
export interface Quantity {
  readonly min?: number;
  readonly max?: number;
  readonly target?: number;
  readonly from: number;
  readonly to: number;
  /** The token of the first number. */
  readonly at: number;
  /** No bound was said. */
  readonly bare: boolean;
  /** "environ". */
  readonly approximate?: boolean;
}

interface Numbers {
  readonly first: number;
  readonly second?: number;
  readonly to: number;
  readonly plus: boolean;
}

const connectors = new Set(['a', 'to', 'et', 'and', 'ou', 'or']);

/** Reads the quantity whose first number stands at a token; without a unit, only when none is asked for. */
export function quantityAt(
  prompt: Prompt,
  at: number,
  unit: PhraseTable<unknown> | undefined,
): Quantity | undefined {
  const numbers = numbersAt(prompt, at, unit);
  if (!numbers) return undefined;
  const inner = boundAfter(prompt, numbers.to, false);
  let to = inner?.to ?? numbers.to;
  if (unit) {
    const counted = unitAt(prompt, to, unit);
    if (counted === undefined) return undefined;
    to = counted;
  }
  const outer = boundAfter(prompt, to, true);
  const tolerance = toleranceAt(prompt, outer?.to ?? to, numbers.first);
  const left = boundBefore(prompt, at);
  const bound = numbers.plus ? 'min' : (inner?.value ?? outer?.value ?? left?.value);
  return {
    ...sidesOf(numbers, bound, tolerance?.share),
    from: left?.from ?? at,
    to: tolerance?.to ?? outer?.to ?? to,
    at,
    bare: bound === undefined && numbers.second === undefined,
    approximate: bound === 'approx' || prompt.tokens[numbers.to - 1]!.word in collectives,
  };
}

// "3x H2", "une dizaine d'intertitres".
function unitAt({ tokens }: Prompt, at: number, unit: PhraseTable<unknown>): number | undefined {
  const token = tokens[at];
  if (!token || token.gap > 0) return undefined;
  const found = matchAt(unit, tokens, at);
  if (found) return found.to;
  const next = tokens[at + 1];
  const isLink =
    token.word === 'x' ||
    countedAdjectives.has(token.word) ||
    ((token.word === 'd' || token.word === 'de') &&
      (tokens[at - 1]!.word in collectives || thousands.has(tokens[at - 1]!.word)));
  return isLink && next?.gap === 0 ? matchAt(unit, tokens, at + 1)?.to : undefined;
}

function sidesOf(numbers: Numbers, bound: Bound | undefined, share: number | undefined) {
  const { first, second } = numbers;
  if (second !== undefined) return { min: first, max: second };
  if (bound === 'min') return { min: first };
  if (bound === 'max') return { max: first };
  if (share === undefined) return { target: first };
  return { target: first, min: Math.round(first * (1 - share)), max: Math.round(first * (1 + share)) };
}

function numbersAt(prompt: Prompt, at: number, unit: PhraseTable<unknown> | undefined): Numbers | undefined {
  const { tokens } = prompt;
  const one = numberAt(tokens, at);
  if (!one) return undefined;
  const counted = unit && tokens[one.to]?.gap === 0 ? matchAt(unit, tokens, one.to)?.to : undefined;
  const two = secondNumber(prompt, counted ?? one.to);
  const plus =
    /^\s?\+/.test(separatorBefore(prompt, one.to)) && !/^\s?\+\s?\//.test(separatorBefore(prompt, one.to));
  if (!two) return { first: one.value, to: one.to, plus };
  const first = one.value < 20 && two.value >= 1000 && two.value % 100 === 0 ? one.value * 1000 : one.value;
  if (first >= two.value || two.value > first * 20) return { first: one.value, to: one.to, plus };
  return { first, second: two.value, to: two.to, plus: false };
}

function secondNumber(prompt: Prompt, at: number) {
  const { tokens } = prompt;
  const token = tokens[at];
  if (!token || token.newLine) return undefined;
  if (/^\s?(?:-|–|—|\/|\.\.\.?|…|‑|−)\s?$/.test(separatorBefore(prompt, at))) return numberAt(tokens, at);
  if (token.gap > 0 || tokens[at + 1]?.gap !== 0) return undefined;
  if (token.word === 'jusqu' || token.word === 'up') {
    const far = tokens[at + 1]!.word === 'a' || tokens[at + 1]!.word === 'to';
    return far && tokens[at + 2]?.gap === 0 ? numberAt(tokens, at + 2) : undefined;
  }
  return connectors.has(token.word) ? numberAt(tokens, at + 1) : undefined;
}
