import { furtherBoundAt } from '../further-bound.ts';
import {
  changesOfLength,
  totalsAfter,
  totalsBefore,
  wordCountNames,
  wordUnits,
} from '../lists/quantities.ts';
import { numberAt } from '../numbers.ts';
import { matchAt, phraseTable } from '../phrases.ts';
import type { Quantity } from '../quantity.ts';
import { quantityAt } from '../quantity.ts';
import type { Prompt, Reading } from '../reading.ts';
import { isOfAPart, isSubject, isWatts } from './word-count-scope.ts';

const unit = phraseTable([[true, wordUnits]]);
const names = phraseTable([[true, wordCountNames]]);
const changes = phraseTable([[true, changesOfLength]], { backwards: true });
const totalBefore = phraseTable([[true, totalsBefore]], { backwards: true });
const totalAfter = phraseTable([[true, totalsAfter]]);

// Fewer words than this are no article.
const leastWords = 50;
// "Article 2 800 mots": the second article, of 800 words, or 2,800 words?
const numbered = new Set(
  'article articles partie section chapitre texte lot n no numero page version sujet post part chapter h2'.split(
    ' ',
  ),
);

// "On part sur 1 200 mots".
const leaves: ReadonlySet<string> = new Set('part pars partir partez partons table tabler tablez'.split(' '));

/** Reads the ordered length of the article ("entre 800 et 1 200 mots"), not the length of its parts. */
export function* readWordCount(prompt: Prompt): Iterable<Reading> {
  for (let at = 0; at < prompt.tokens.length; at++) {
    const quantity = quantityAt(prompt, at, unit) ?? unitSaidLater(prompt, at) ?? unitSaidBefore(prompt, at);
    if (!quantity) continue;
    at = quantity.to - 1;
    if (isChange(prompt, quantity)) {
      const total = totalBehind(prompt, quantity.to);
      if (total) yield total;
      at = (total?.to ?? quantity.to) - 1;
      continue;
    }
    if (isSmall(quantity) || isOfAPart(prompt, quantity) || isSubject(prompt, quantity)) continue;
    if (isWatts(prompt, quantity)) continue;
    yield* readingsOf(prompt, quantity);
    const further = furtherBoundAt(prompt, quantity.to, unit);
    if (!further || isOfAPart(prompt, further)) continue;
    yield* readingsOf(prompt, further);
    at = further.to - 1;
  }
}

// "le nombre de mots doit être compris entre 900 et 1 000".
function unitSaidBefore(prompt: Prompt, at: number): Quantity | undefined {
  const { tokens } = prompt;
  const name = matchAt(names, tokens, at);
  if (!name) return undefined;
  for (let next = name.to; next < name.to + 8 && tokens[next]?.gap === 0; next++) {
    const quantity = quantityAt(prompt, next, undefined);
    if (!quantity) continue;
    return (tokens[quantity.to]?.gap ?? 3) > 0 ? { ...quantity, from: at } : undefined;
  }
  return undefined;
}

// "minimum 700, maximum 900 mots".
function unitSaidLater(prompt: Prompt, at: number): Quantity | undefined {
  if (prompt.tokens[at]!.number === undefined) return undefined;
  const quantity = quantityAt(prompt, at, undefined);
  if (!quantity || quantity.bare || quantity.target !== undefined) return undefined;
  const further = furtherBoundAt(prompt, quantity.to, unit);
  if (!further) return undefined;
  const counted = matchAt(unit, prompt.tokens, further.to - 1);
  return counted?.to === further.to ? quantity : undefined;
}

function* readingsOf(prompt: Prompt, { min, max, target, from, to, at, bare }: Quantity): Iterable<Reading> {
  const token = prompt.tokens[at]!;
  const previous = prompt.tokens[at - 1];
  if (token.spacedNumber && previous && token.gap === 0 && numbered.has(previous.word)) {
    const second = Number(prompt.text.slice(token.start, token.end).split(' ').slice(1).join(''));
    yield { from, to, field: 'targetWords', doubt: [String(token.number), String(second)] };
    return;
  }
  if (
    bare &&
    previous &&
    token.gap === 0 &&
    (previous.word === 'on' || (previous.word === 'sur' && !leaves.has(prompt.tokens[at - 2]?.word ?? '')))
  ) {
    yield { from, to, field: 'targetWords', doubt: [`targetWords: ${target}`, 'subject'] };
    return;
  }
  if (min !== undefined) yield { from, to, field: 'minWords', value: min };
  if (max !== undefined) yield { from, to, field: 'maxWords', value: max };
  if (target !== undefined) yield { from, to, field: 'targetWords', value: target };
}

function isSmall({ min, max, target }: Quantity): boolean {
  return (max ?? target ?? min ?? 0) < leastWords;
}

function isChange({ tokens }: Prompt, { from }: Quantity): boolean {
  return tokens[from]!.gap === 0 && matchAt(changes, tokens, from) !== undefined;
}

// "en ajoutant 200 mots, pour arriver à 900 au total": the length is said behind the change.
function totalBehind(prompt: Prompt, from: number): Reading | undefined {
  const { tokens } = prompt;
  for (let at = from; at < from + 10 && (tokens[at]?.gap ?? 3) <= 1; at++) {
    const number = numberAt(tokens, at);
    if (!number || number.value < leastWords) continue;
    const after = tokens[number.to]?.gap === 0 ? matchAt(totalAfter, tokens, number.to) : undefined;
    if (!after && !matchAt(totalBefore, tokens, at)) continue;
    const to = after?.to ?? matchAt(unit, tokens, number.to)?.to ?? number.to;
    return { from: at, to, field: 'targetWords', value: number.value };
  }
  return undefined;
}
