import { endOfValue } from '../capture-extent.ts';
import { briefWords } from '../lists/order-words.ts';
import { readers } from '../lists/readers.ts';
import { trimmed } from '../quotes.ts';
import type { Prompt, Reading, Taken } from '../reading.ts';
import { rangeOf } from '../reading.ts';

const maxWords = 8;
// "small business owners", "des voyageurs".
const reach = 3;

/** Reads the readers an article is for ("un article pour des débutants", ", for small business owners"); in its subject they are none. */
export function* readAudience(prompt: Prompt, taken: Taken): Iterable<Reading> {
  for (let at = 0; at < prompt.tokens.length; at++) {
    const { word } = prompt.tokens[at]!;
    if (taken[at] || !(isFor(word) ? followsText(prompt, taken, at) : isAim(prompt, at))) continue;
    const reading = audienceAt(prompt, taken, at);
    if (!reading) continue;
    yield reading;
    at = reading.to - 1;
  }
}

function isFor(word: string): boolean {
  return word === 'for' || word === 'pour';
}

// "Cible les familles": an order of its own.
function isAim({ tokens }: Prompt, at: number): boolean {
  return aims.has(tokens[at]!.word) && tokens[at]!.gap > 0 && determiners.has(tokens[at + 1]?.word ?? '');
}

const aims: ReadonlySet<string> = new Set('cible cibler ciblez vise viser visez target'.split(' '));

// Behind a comma, or behind the name of the text or its tone.
function followsText({ tokens }: Prompt, taken: Taken, at: number): boolean {
  const { gap, newLine } = tokens[at]!;
  if (gap > 0) return at > 0 && (!newLine || gap === 3);
  const before = tokens[at - 1]!.word;
  return taken[at - 1] === 1 || briefWords.has(before) || before === 'tone' || before === 'ton';
}

function audienceAt(prompt: Prompt, taken: Taken, at: number): Reading | undefined {
  const { text, tokens } = prompt;
  let first = at + 1;
  if (determiners.has(tokens[first]?.word ?? '')) first++;
  let head = first;
  while (head < first + reach && tokens[head]?.gap === 0 && isBeforeHead(tokens[head]!.word)) head++;
  if (head >= first + reach || tokens[head]?.gap !== 0 || !readers.has(tokens[head]!.word)) return undefined;
  const to = endOfValue(prompt, taken, first, maxWords, false);
  if (to <= head) return undefined;
  const { start, end } = rangeOf(prompt, first, to);
  const place = trimmed(text, start, end);
  return { from: at, to, field: 'audience', value: text.slice(place.start, place.end), place };
}

// An adjective: "pour indiquer aux lecteurs" has a verb.
function isBeforeHead(word: string): boolean {
  return !readers.has(word) && !prepositions.has(word) && !/(?:er|ir|re)$/.test(word);
}

const prepositions: ReadonlySet<string> = new Set(
  'a au aux de du d des le la les en to of in the'.split(' '),
);

const determiners: ReadonlySet<string> = new Set('des les nos vos de the our all tous'.split(' '));
