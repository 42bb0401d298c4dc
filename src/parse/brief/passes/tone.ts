import { endOfValue, isNegated } from '../capture-extent.ts';
import { briefWords, fillers, orderVerbs } from '../lists/order-words.ts';
import { tones } from '../lists/tones.ts';
import { trimmed } from '../quotes.ts';
import type { Prompt, Reading, Taken } from '../reading.ts';
import { rangeOf } from '../reading.ts';

const maxWords = 8;
// "friendly but expert tone".
const joins = new Set(['and', 'but', 'yet']);
const names = new Set(['ton', 'style', 'tone']);

/** Reads a tone named by its adjective ("ton neutre", "in a warm tone"). */
export function* readTone(prompt: Prompt, taken: Taken): Iterable<Reading> {
  for (let at = 0; at < prompt.tokens.length; at++) {
    const { word } = prompt.tokens[at]!;
    if (taken[at] || !(word === 'a' || word === 'in' || names.has(word) || tones.has(word))) continue;
    const reading = toneAt(prompt, taken, at);
    if (!reading) continue;
    yield reading;
    at = reading.to - 1;
  }
}

function toneAt(prompt: Prompt, taken: Taken, at: number): Reading | undefined {
  const { text, tokens } = prompt;
  const { word } = tokens[at]!;
  if (isNegated(prompt, at)) return undefined;
  if (word === 'a' || word === 'in') return toneBetween(prompt, taken, at);
  if (tones.has(word) && tokens[at + 1]?.gap === 0 && tokens[at + 1]!.word === 'tone') {
    let first = at;
    while (
      first >= 2 &&
      joins.has(tokens[first - 1]!.word) &&
      tones.has(tokens[first - 2]!.word) &&
      !taken[first - 2]
    )
      first -= 2;
    const place = rangeOf(prompt, first, at + 1);
    return { from: first, to: at + 2, field: 'tone', value: text.slice(place.start, place.end), place };
  }
  if (word === 'tone' && isAlone(prompt, at - 1)) return wordReading(prompt, at - 1, at + 1, at - 1);
  if (!['ton', 'style', 'tone'].includes(word) || tokens[at + 1]?.gap !== 0) return undefined;
  if (!tones.has(tokens[at + 1]!.word))
    return word !== 'tone' && isAlone(prompt, at) ? wordReading(prompt, at, at + 2, at + 1) : undefined;
  const to = endOfValue(prompt, taken, at + 1, maxWords, false);
  if (to === at + 1) return undefined;
  const place = rangeOf(prompt, at + 1, to);
  return { from: at, to, field: 'tone', value: text.slice(place.start, place.end), place };
}

// ", ton pratique,", ". Encouraging tone.": two words between two stops, neither of them of the text itself ("ton article").
function isAlone({ tokens }: Prompt, at: number): boolean {
  const [first, second] = [tokens[at], tokens[at + 1]];
  if (!first || !second || first.gap === 0 || first.gap === 2 || second.gap > 0) return false;
  if ((tokens[at + 2]?.gap ?? 3) === 0 || tokens[at + 2]?.gap === 2) return false;
  const other = names.has(first.word) ? second : first;
  return other.number === undefined && other.word.length > 3 && !isOfText(other.word);
}

function isOfText(word: string): boolean {
  return briefWords.has(word) || fillers.has(word) || orderVerbs.has(word) || belongings.has(word);
}

// "ton client": yours.
const belongings: ReadonlySet<string> = new Set(
  'client clients site blog entreprise nom avis public sujet titre plan role mission travail expertise experience introduction conclusion audience marque objectif writing same brand right guide tache job equipe'.split(
    ' ',
  ),
);

function wordReading({ text, tokens }: Prompt, from: number, to: number, at: number): Reading {
  const { start, end } = tokens[at]!;
  return { from, to, field: 'tone', value: text.slice(start, end), place: { start, end } };
}

// "in a warm and simple tone".
function toneBetween(prompt: Prompt, taken: Taken, at: number): Reading | undefined {
  const { text, tokens } = prompt;
  for (let index = at + 1; index <= at + 7; index++) {
    const token = tokens[index];
    if (!token || token.gap > 1 || token.newLine || taken[index] || taken[at]) return undefined;
    const isTone = token.word === 'tone' || (token.word === 'style' && tokens[at]!.word === 'in');
    if (!isTone) continue;
    const start = tokens[at]!.word === 'in' && ['a', 'an'].includes(tokens[at + 1]!.word) ? at + 2 : at + 1;
    if (index <= start) return undefined;
    const place = trimmed(text, tokens[start]!.start, tokens[index - 1]!.end);
    return { from: at, to: index + 1, field: 'tone', value: text.slice(place.start, place.end), place };
  }
  return undefined;
}
