import { elisionOf, takesElision } from '../lexicon/elision.ts';
import { isKnown, type Lexicon, lookUp, type Spelling } from '../lexicon/index.ts';
import { COSTS } from './edit/costs.ts';
import { rarityOf } from './edit/rarity.ts';
import type { Candidate, Search } from './edit/search.ts';
import { withoutDoubledSyllables, withoutHeldLetters } from './repetitions.ts';

/** What a repair is tried with. */
export interface RepairTools {
  readonly lexicon: Lexicon;
  readonly search: Search;
  readonly spelling: Spelling;
}

/**
 * Readings of a word whose error is at a boundary: a lost apostrophe (`jai`), space (`parcontre`) or hyphen (`estil`), a
 * needless hyphen (`parce-que`), or an error in one part of an elided or hyphenated word (`l'hommme`); and what it is without
 * a syllable or a letter struck again and again (`restrictictions`).
 *
 * @param word in lower case and normal form
 */
export function* repairsOf(word: string, tools: RepairTools): Generator<Candidate> {
  yield* lostApostrophes(word, tools);
  yield* lostSpaces(word, tools);
  yield* lostHyphens(word, tools);
  yield* needlessHyphens(word, tools);
  yield* wrongParts(word, tools);
  yield* struckTwice(word, tools);
}

function* struckTwice(word: string, tools: RepairTools): Generator<Candidate> {
  for (const form of withoutDoubledSyllables(word)) {
    const rarity = rarityIn(form, tools);
    if (rarity !== undefined) yield dearer({ form, cost: rarity, edits: 0 }, COSTS.syllable, form);
  }
  const plain = withoutHeldLetters(word);
  if (plain === undefined) return;
  for (const reading of readingsOf(plain, tools)) yield dearer(reading, COSTS.syllable, reading.form);
}

const ELIDED = ['l', 'd', 'j', 'm', 't', 's', 'n', 'c', 'qu', 'jusqu', 'lorsqu', 'puisqu', 'quoiqu'];

function* lostApostrophes(word: string, tools: RepairTools): Generator<Candidate> {
  for (const head of ELIDED) {
    if (!word.startsWith(head)) continue;
    const rest = word.slice(head.length);
    if (rest.length < 1 || !takesElision(rest)) continue;
    for (const reading of readingsOf(rest, tools)) {
      const whole = `${head}'${reading.form}`;
      if (right(whole, tools)) yield dearer(reading, COSTS.seam, whole);
    }
  }
}

/** A word itself when it is right, else what it is but for accents and one doubled letter. */
function readingsOf(word: string, tools: RepairTools): readonly Candidate[] {
  const rarity = rarityIn(word, tools);
  if (rarity !== undefined) return [{ form: word, cost: rarity, edits: 0 }];
  if (word.length < 4) return [];
  const near = tools.search(word, { limit: 2, passes: [40], spelling: tools.spelling });
  return near.map((reading) => dearer(reading, COSTS.second, reading.form));
}

/** Letters of the shortest word that two glued words may hold; shorter ones stand in anything. */
const SHORTEST_GLUED = 2;

function* lostSpaces(word: string, tools: RepairTools): Generator<Candidate> {
  if (word.includes("'") || word.includes('-')) return;
  for (let at = SHORTEST_GLUED; at <= word.length - SHORTEST_GLUED; at++) {
    const left = rarityIn(word.slice(0, at), tools);
    const right = left === undefined ? undefined : rarityIn(word.slice(at), tools);
    if (left === undefined || right === undefined) continue;
    yield dearer(
      { form: '', cost: left + right, edits: 0 },
      COSTS.space,
      `${word.slice(0, at)} ${word.slice(at)}`,
    );
  }
}

const CLITIC =
  /^(.{2,30}?)-?(je|tu|il|elle|on|iel|nous|vous|ils|elles|iels|ce|moi|toi|lui|leur|les?|la|y|en|là)$/;
// note-il, existe-elle: two vowels meet.
const VOWELS = /^(.{1,30}?[aec])-(il|elle|on|iel)$/;
const EUPHONIC = /^(.{1,30}?)-?t['-]?(il|elle|on|iel|ils|elles|iels)$/;

function* lostHyphens(word: string, tools: RepairTools): Generator<Candidate> {
  // a t-elle: the hyphen before was lost.
  if (/^t-(?:il|elle|on|ils|elles)$/.test(word))
    yield { form: `-${word}`, cost: COSTS.joint, edits: COSTS.joint };
  for (const [pattern, joint] of [
    [CLITIC, '-'],
    [EUPHONIC, '-t-'],
    [VOWELS, '-t-'],
  ] as const) {
    const match = pattern.exec(word);
    if (!match) continue;
    for (const reading of readingsOf(match[1]!, tools)) {
      const whole = reading.form + joint + match[2];
      if (whole === word || (match[2] === 'là' && reading.form.length < 3)) continue;
      if (right(whole, tools)) yield dearer(reading, COSTS.hyphen, whole);
    }
  }
}

function* needlessHyphens(word: string, tools: RepairTools): Generator<Candidate> {
  if (!word.includes('-')) return;
  const parts = word.split('-', 5);
  if (parts.length > 4) return;
  const joined = parts.join('');
  const rarity = rarityIn(joined, tools);
  if (rarity !== undefined) yield { form: joined, cost: rarity + COSTS.joint, edits: COSTS.joint };
  if (parts.some((part) => part.length < 2 || !right(part, tools))) return;
  yield {
    form: parts.join(' '),
    cost: COSTS.space + Math.max(...parts.map((part) => rarityIn(part, tools) ?? 0)),
    edits: COSTS.space,
  };
}

function* wrongParts(word: string, tools: RepairTools): Generator<Candidate> {
  const elision = elisionOf(word);
  if (elision) yield* rightWholes(tools.search(elision.rest), elision.head, '', tools);
  let tries = 0;
  for (let at = word.indexOf('-', 1); at > 0 && tries < 3; at = word.indexOf('-', at + 1), tries++) {
    const head = word.slice(0, at);
    const tail = word.slice(at + 1);
    yield* rightWholes(tools.search(head, PART), '', `-${tail}`, tools);
    yield* rightWholes(tools.search(tail, PART), `${head}-`, '', tools);
  }
}

const PART = { limit: 4, passes: [100] };

function* rightWholes(
  parts: readonly Candidate[],
  before: string,
  after: string,
  tools: RepairTools,
): Generator<Candidate> {
  for (const part of parts) {
    const whole = before + part.form + after;
    if (right(whole, tools)) yield { ...part, form: whole };
  }
}

function dearer({ cost, edits }: Candidate, by: number, form: string): Candidate {
  return { form, cost: cost + by, edits: edits + by };
}

function rarityIn(word: string, { lexicon, spelling }: RepairTools): number | undefined {
  const value = lookUp(lexicon, word);
  if (value === 0 || (spelling !== 'both' && !right(word, { lexicon, spelling }))) return undefined;
  return rarityOf(lexicon, word, value, COSTS);
}

function right(word: string, { lexicon, spelling }: Pick<RepairTools, 'lexicon' | 'spelling'>): boolean {
  return isKnown(word, { lexicon, spelling });
}
