import { withPairs } from './connectors/pairs.ts';
import { type ListedConnector, longestFrom, type Standing } from './connectors/trie.ts';
import { BEFORE_BUS, BEFORE_WELL } from './lists/connectors.ts';
import { type Token, tokensOf } from './tokens.ts';

/** A word or phrase that ties its sentence or clause to what was said: UTF-16 offsets in the sentence. */
export interface Connector {
  readonly start: number;
  readonly end: number;
  /** In its plain form, for counting: `bien que` for `bien qu'`, `grâce à` for `grâce aux`; both parts of `d'une part … d'autre part`. */
  readonly connector: string;
  /** Whether the sentence opens with it. */
  readonly opens: boolean;
}

/** A connector before its pairs are sought. */
export interface Candidate extends Connector {
  readonly standing: Standing;
}

/** The connectors of a sentence, in order, elided and contracted forms and two-part ones included. */
export function connectorsOf(sentence: string): readonly Connector[] {
  return connectorsAmong(sentence, tokensOf(sentence));
}

/** Whether a sentence opens with a connector. */
export function opensWithConnector(sentence: string): boolean {
  return connectorsOf(sentence)[0]?.opens ?? false;
}

/** `connectorsOf` for a sentence that is cut into its tokens. */
export function connectorsAmong(sentence: string, tokens: readonly Token[]): readonly Connector[] {
  const candidates: Candidate[] = [];
  for (let index = 0; index < tokens.length; ) {
    const listed = longestFrom(sentence, tokens, index);
    const standing = listed && standingOf(sentence, tokens, index, listed);
    if (standing) candidates.push(candidateAt(tokens, index, listed, standing));
    index = standing ? listed.end : index + 1;
  }
  return withPairs(candidates).map(({ start, end, connector, opens }) => ({ start, end, connector, opens }));
}

function candidateAt(
  tokens: readonly Token[],
  index: number,
  { connector, end }: ListedConnector,
  standing: Standing,
): Candidate {
  const last = tokens[end - 1]!;
  return { start: tokens[index]!.start, end: last.end, connector, opens: index === 0, standing };
}

/** As what it stands here, if as a connector at all: a half may still find its other half. */
function standingOf(
  sentence: string,
  tokens: readonly Token[],
  index: number,
  listed: ListedConnector,
): Standing | undefined {
  // `soit 90 voix` explains a figure.
  if (listed.connector === 'soit' && startsWithDigit(tokens[listed.end]?.form)) return undefined;
  if (stands(sentence, tokens, index, listed)) return listed.standing;
  return listed.isPart ? 'part' : undefined;
}

function stands(sentence: string, tokens: readonly Token[], index: number, listed: ListedConnector): boolean {
  const before = tokens[index - 1];
  const after = tokens[listed.end]?.form;
  switch (listed.standing) {
    case 'sentence-head':
      return index === 0 && !opensComparison(tokens, listed);
    case 'clause-head':
      return !before || /[,;:(–—]/.test(sentence.slice(before.end, tokens[index]!.start));
    case 'part':
      return true;
  }
  if (!before) return true;
  if (listed.connector === 'car') return !BEFORE_BUS.has(before.form);
  if (listed.connector === 'bien que') return !BEFORE_WELL.has(before.form);
  // `à moins de dix euros` sets a price, no condition.
  if (listed.connector === 'à moins de') return !startsWithDigit(after);
  if (listed.connector === 'tant que') return before.form !== 'en';
  return true;
}

function startsWithDigit(form: string | undefined): boolean {
  return form !== undefined && /^\p{Nd}/u.test(form);
}

/** `Aussi rapide que son aîné` compares; `aussi` alone concludes. */
function opensComparison(tokens: readonly Token[], { connector, end }: ListedConnector): boolean {
  if (connector !== 'aussi') return false;
  return tokens.slice(end + 1, end + 3).some(({ form }) => form === 'que' || form === "qu'");
}
