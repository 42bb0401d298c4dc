import { endOfValue, isNegated, quotedReading } from '../capture-extent.ts';
import { listAt } from '../captured-list.ts';
import type { Capture } from '../lists/captures.ts';
import { captureStops, captures, furtherTerms } from '../lists/captures.ts';
import { matchAt, phraseTable } from '../phrases.ts';
import { quotedAt } from '../quotes.ts';
import type { Prompt, Reading, Taken } from '../reading.ts';
import { rangeOf } from '../reading.ts';

const table = phraseTable(captures);
const further = phraseTable([[true, furtherTerms]]);

const maxWords = 8;
const maxClause = 16;
/** Reads values that follow their order in a sentence ("sur un ton amical", "ne pas mentionner X"). */
export function* readCaptures(prompt: Prompt, taken: Taken): Iterable<Reading> {
  const { tokens } = prompt;
  for (let at = 0; at < tokens.length; at++) {
    const found = matchAt(table, tokens, at);
    const reading = found && captureAt(prompt, taken, found.value, at, found.to);
    if (!reading) continue;
    yield reading;
    at = reading.to - 1;
    const more = furtherAt(prompt, taken, reading);
    if (!more) continue;
    yield more;
    at = more.to - 1;
  }
}

// "le mot-clé « a » et les expressions « b » et « c »": terms, banned when those before them are.
function furtherAt(prompt: Prompt, taken: Taken, { to, field }: Reading): Reading | undefined {
  const found = (prompt.tokens[to]?.gap ?? 3) <= 1 ? matchAt(further, prompt.tokens, to) : undefined;
  if (!found || (field !== 'forbiddenTerms' && field !== 'requiredTerms' && field !== 'keyphrase'))
    return undefined;
  const banned = field === 'forbiddenTerms';
  const capture = {
    field: banned ? 'forbiddenTerms' : 'requiredTerms',
    extent: 'list',
    quotedOnly: true,
  } as const;
  return captureAt(prompt, taken, capture, to, found.to);
}

function captureAt(
  prompt: Prompt,
  taken: Taken,
  capture: Capture,
  from: number,
  at: number,
): Reading | undefined {
  const { text, tokens } = prompt;
  const first = tokens[at];
  if (!first || first.newLine || first.gap > 2 || taken[at] || taken[from]) return undefined;
  if (isTurned(prompt, capture, from)) return undefined;
  const quoted = quotedAt(text, tokens[at - 1]!.end, first.start);
  if (capture.quotedOnly && !quoted) return undefined;
  if (capture.extent === 'list') return listAt(prompt, taken, capture, from, at);
  if (quoted) return quotedReading(prompt, from, at, capture.field, quoted);
  if (capture.extent === 'quoted' || first.gap > 0 || captureStops.has(first.word)) return undefined;
  const to = endOfValue(
    prompt,
    taken,
    at,
    capture.extent === 'clause' ? maxClause : maxWords,
    capture.extent === 'words',
  );
  if (to === at) return undefined;
  const place = rangeOf(prompt, at, to);
  return { from, to, field: capture.field, value: text.slice(place.start, place.end), place };
}

// "interdiction de citer", "pas de ton commercial"; "les erreurs à éviter".
function isTurned(prompt: Prompt, { field, nounsAmbiguous }: Capture, from: number): boolean {
  if (nounsAmbiguous) return prompt.tokens[from]!.gap === 0 && prompt.tokens[from - 1]!.word === 'a';
  if (field === 'forbiddenTerms') return false;
  if (isNounMention(prompt, from)) return true;
  const { gap } = prompt.tokens[from]!;
  const before = gap === 0 ? prompt.tokens[from - 1]?.word : undefined;
  return before === 'ne' || before === 'n' || isNegated(prompt, from);
}

// "la carte mobilité inclusion mention invalidité": in French, a noun.
function isNounMention({ tokens }: Prompt, from: number): boolean {
  const { word, gap } = tokens[from]!;
  if (gap > 0 || !/^mentions?$/.test(word) || tokens[from + 1]?.word.startsWith('obligatoire')) return false;
  return !verbsBefore.has(tokens[from - 1]?.word ?? '');
}

const verbsBefore: ReadonlySet<string> = new Set(
  'and to must should please also please will it then may'.split(' '),
);
