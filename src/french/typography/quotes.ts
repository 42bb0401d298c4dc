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

interface Open {
  readonly at: number;
  readonly mark: string;
  /** Opened by a mark of the wrong kind: told already. */
  readonly isReversed?: boolean;
}

const CLOSER: Readonly<Record<string, string>> = { '«': '»', '“': '”', '„': '“' };
const MARKS = /[«»“”„″]/g;

/** The quotation marks of a text that stand wrong, in order of places. */
export function markFlawsOf(text: string): readonly MarkFlaw[] {
  if (!/[«»“”„″]/.test(text)) return [];
  const flaws: MarkFlaw[] = [];
  const open: Open[] = [];
  for (const { 0: mark, index: at } of text.matchAll(MARKS)) {
    const flaw = mark === '″' ? readPrime(text, at, open) : read(text, at, mark, open);
    if (flaw) flaws.push(flaw);
  }
  const unclosed = open
    .filter(({ isReversed }) => !isReversed)
    .map(({ at, mark }) => ({ at, kind: 'unclosed', mark }) as const);
  return [...flaws, ...unclosed].sort((a, b) => a.at - b.at);
}

function read(text: string, at: number, mark: string, open: Open[]): MarkFlaw | undefined {
  const last = open.at(-1);
  const closed = open.findLastIndex(({ mark: opener }) => CLOSER[opener] === mark);
  const closes = mark !== '«' && mark !== '„' && closed >= 0;
  if (closes) {
    open.splice(closed);
    return undefined;
  }
  if (mark === '«' || mark === '“' || mark === '„') {
    if (last?.mark === mark && standsAsCloser(text, at)) {
      open.pop();
      return { at, kind: 'closer', mark: CLOSER[mark]! };
    }
    // At the start of a line, the mark says that the quotation goes on.
    const goesOn =
      mark === '«' && last?.mark === '«' && /^\s*$/.test(text.slice(text.lastIndexOf('\n', at) + 1, at));
    if (goesOn) return undefined;
    const isNested = mark === '«' && open.some((outer) => outer.mark === '«');
    open.push({ at, mark });
    return isNested ? { at, kind: 'nested', mark } : undefined;
  }
  const opener = mark === '»' ? '«' : '“';
  if (!standsAsOpener(text, at)) return { at, kind: 'unopened', mark };
  open.push({ at, mark: opener, isReversed: true });
  return { at, kind: 'opener', mark: opener };
}

/** A double prime measures inches and seconds of arc, unless a quotation waits for its end. */
function readPrime(text: string, at: number, open: Open[]): MarkFlaw | undefined {
  const last = open.at(-1);
  if (!last || !standsAsCloser(text, at)) return undefined;
  const closer = CLOSER[last.mark]!;
  if (/\p{N}/u.test(text[at - 1]!) && !last.isReversed && text.includes(closer, at)) return undefined;
  open.pop();
  return { at, kind: 'closer', mark: closer };
}

function standsAsOpener(text: string, at: number): boolean {
  return /^$|[\s(]/.test(text.charAt(at - 1)) && /[\p{L}\p{N}]/u.test(text.charAt(at + 1));
}

function standsAsCloser(text: string, at: number): boolean {
  return /[\p{L}\p{N}.!?…%]/u.test(text.charAt(at - 1)) && /^$|[\s.,;:!?)]/.test(text.charAt(at + 1));
}

/** A pair of straight quotation marks: offsets of the two. */
export interface StraightPair {
  readonly start: number;
  readonly end: number;
}

/** The pairs of straight quotation marks of a text; none where one of its marks is neither clearly an opener nor a closer in its turn. */
export function straightPairsOf(text: string): readonly StraightPair[] {
  const pairs: StraightPair[] = [];
  let start: number | undefined;
  for (let at = text.indexOf('"'); at >= 0; at = text.indexOf('"', at + 1)) {
    const before = text.charAt(at - 1);
    const after = text.charAt(at + 1);
    if (start === undefined) {
      if (!/^$|[\s([«’'—–-]/.test(before) || !/[^\s"]/.test(after)) return [];
      start = at;
    } else {
      if (!/[^\s"([]/.test(before) || !/^$|[\s.,;:!?…)\]»—–-]/.test(after)) return [];
      pairs.push({ start, end: at });
      start = undefined;
    }
  }
  return start === undefined ? pairs : [];
}
