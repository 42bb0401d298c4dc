import { matchesOf } from '../../document/matches.ts';
import { type Guillemets, guillemetsOf, startsLine } from './reversed-guillemets.ts';

/** A quotation mark that stands wrong; offset in the text. */
export interface MarkFlaw {
  readonly at: number;
  /**
   * `opener` and `closer` name what is due where a mark of the other kind stands; `unclosed` and `unopened` lack their partner; `nested` are
   * guillemets inside guillemets.
   */
  readonly kind: 'opener' | 'closer' | 'unclosed' | 'unopened' | 'nested';
  /** The mark that is due, or for the last three the mark itself. */
  readonly mark: string;
}

/** What is known of the blocks around a text. */
export interface MarkContext {
  /** A quotation of a block before may still be open. */
  readonly isContinued?: boolean;
}

interface Open {
  readonly at: number;
  readonly mark: string;
  /** Opened by a mark of the wrong kind: told already. */
  readonly isReversed?: boolean;
}

interface Reading {
  readonly text: string;
  readonly open: Open[];
  readonly guillemets: Guillemets;
  /** The end of a quotation of a block before may come. */
  isContinued: boolean;
}

const CLOSER: Readonly<Record<string, string>> = { '«': '»', '“': '”', '„': '“' };
const MARKS = /[«»“”„″]/g;

/** The quotation marks of a text that stand wrong, in order of places. */
export function markFlawsOf(text: string, { isContinued = false }: MarkContext = {}): readonly MarkFlaw[] {
  if (!/[«»“”„″]/.test(text)) return [];
  const flaws: MarkFlaw[] = [];
  const reading: Reading = { text, open: [], guillemets: guillemetsOf(text), isContinued };
  for (const { 0: mark, index: at } of matchesOf(text, MARKS)) {
    const flaw = mark === '″' ? readPrime(reading, at) : read(reading, at, mark);
    if (flaw) flaws.push(flaw);
  }
  const unclosed = reading.open
    .filter(({ isReversed }) => !isReversed)
    .map(({ at, mark }) => ({ at, kind: 'unclosed', mark }) as const);
  return [...flaws, ...unclosed].sort((a, b) => a.at - b.at);
}

function read(reading: Reading, at: number, mark: string): MarkFlaw | undefined {
  const closed = reading.open.findLastIndex(({ mark: opener }) => CLOSER[opener] === mark);
  if (closed >= 0) {
    reading.open.splice(closed);
    return undefined;
  }
  if (mark === '»' || mark === '”') return readCloser(reading, at, mark);
  return readOpener(reading, at, mark);
}

function readCloser(reading: Reading, at: number, mark: string): MarkFlaw | undefined {
  const { text, open, guillemets, isContinued } = reading;
  // The custom of old prints: each paragraph of a quotation begins with the mark that will end it.
  if (mark === '»' && isContinued && startsLine(text, at)) return undefined;
  const opener = mark === '»' ? '«' : '“';
  const isReversed = standsAsOpener(text, at) || (mark === '»' && !isContinued && guillemets.opens(at));
  if (!isReversed) {
    if (mark === '»') reading.isContinued = false;
    return { at, kind: 'unopened', mark };
  }
  open.push({ at, mark: opener, isReversed: true });
  return { at, kind: 'opener', mark: opener };
}

/** Marks that are open at once in the strangest text; beyond, none is looked for its partner. */
const DEEPEST = 20;

function readOpener({ text, open, guillemets }: Reading, at: number, mark: string): MarkFlaw | undefined {
  const last = open.at(-1);
  if (last?.mark === mark && (standsAsCloser(text, at) || (mark === '«' && guillemets.closes(at, last)))) {
    open.pop();
    return { at, kind: 'closer', mark: CLOSER[mark]! };
  }
  // At the start of a line, the mark says that the quotation goes on.
  if ((mark === '«' && last?.mark === '«' && startsLine(text, at)) || open.length >= DEEPEST)
    return undefined;
  const isNested = mark === '«' && open.some((outer) => outer.mark === '«');
  open.push({ at, mark });
  return isNested ? { at, kind: 'nested', mark } : undefined;
}

/** A double prime measures inches and seconds of arc, unless it stands before a word or a quotation waits for its end. */
function readPrime({ text, open, guillemets }: Reading, at: number): MarkFlaw | undefined {
  const last = open.at(-1);
  if (!last && /^$|[\s(’']/.test(text.charAt(at - 1)) && /\p{L}/u.test(text.charAt(at + 1))) {
    open.push({ at, mark: '«', isReversed: true });
    return { at, kind: 'opener', mark: '«' };
  }
  if (!last || !standsAsCloser(text, at)) return undefined;
  const closer = CLOSER[last.mark]!;
  if (/\p{N}/u.test(text[at - 1]!) && !last.isReversed && guillemets.lastOf(closer) > at) return undefined;
  open.pop();
  return { at, kind: 'closer', mark: closer };
}

function standsAsOpener(text: string, at: number): boolean {
  return /^$|[\s([’'—–]/.test(text.charAt(at - 1)) && /[\p{L}\p{N}]/u.test(text.charAt(at + 1));
}

function standsAsCloser(text: string, at: number): boolean {
  return /[\p{L}\p{N}.!?…%]/u.test(text.charAt(at - 1)) && /^$|[\s.,;:!?)]/.test(text.charAt(at + 1));
}

/** A pair of straight quotation marks: offsets of the two. */
export interface StraightPair {
  readonly start: number;
  readonly end: number;
  /** Whether guillemets are open around it. */
  readonly isInner: boolean;
}

/** The pairs of straight quotation marks of a text; none where one of its marks is neither clearly an opener nor a closer in its turn. */
export function straightPairsOf(text: string): readonly StraightPair[] {
  if (!text.includes('"')) return [];
  const pairs: StraightPair[] = [];
  let start: number | undefined;
  let isInner = false;
  for (const { 0: mark, index: at } of matchesOf(text, STRAIGHT_AND_OUTER)) {
    if (mark !== '"') isInner = mark === '«';
    else if (start === undefined) {
      if (!opensStraight(text, at)) return [];
      start = at;
    } else {
      if (!closesStraight(text, at)) return [];
      pairs.push({ start, end: at, isInner });
      start = undefined;
    }
  }
  return start === undefined ? pairs : [];
}

const STRAIGHT_AND_OUTER = /["«»]/g;

function opensStraight(text: string, at: number): boolean {
  return /^$|[\s([«’'—–-]/.test(text.charAt(at - 1)) && /[^\s"]/.test(text.charAt(at + 1));
}

function closesStraight(text: string, at: number): boolean {
  return /[^\s"([]/.test(text.charAt(at - 1)) && /^$|[\s.,;:!?…)\]»—–-]/.test(text.charAt(at + 1));
}
