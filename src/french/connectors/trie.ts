import { CLAUSE_HEADS, CONNECTORS, PAIRS, SENTENCE_HEADS } from '../lists/connectors.ts';
import { type Token, tokensOf } from '../tokens.ts';
import { isSpaceBetween } from '../white-space.ts';

/** Where a listed connector may stand; a `part` is one only beside its other half. */
export type Standing = 'anywhere' | 'clause-head' | 'sentence-head' | 'part';

/** A listed connector among the tokens of a sentence; `end` is the index after its last token. */
export interface ListedConnector {
  readonly connector: string;
  readonly standing: Standing;
  /** Whether it is also one half of a two-part connector. */
  readonly isPart: boolean;
  readonly end: number;
}

interface Node {
  readonly next: Map<string, Node>;
  entry?: { readonly connector: string; readonly standing: Standing; readonly isPart: boolean };
}

const PARTS: ReadonlySet<string> = new Set(PAIRS.flat());

let root: Node | undefined;

/** The longest listed connector that begins at a token, if one does. */
export function longestFrom(
  sentence: string,
  tokens: readonly Token[],
  index: number,
): ListedConnector | undefined {
  root ??= buildTrie();
  let node = root.next.get(tokens[index]!.form);
  let longest: ListedConnector | undefined;
  for (let at = index + 1; node; at++) {
    if (node.entry) longest = { ...node.entry, end: at };
    const token = tokens[at];
    if (!token || !isSpaceBetween(sentence, tokens[at - 1]!.end, token.start)) break;
    node = node.next.get(token.form);
  }
  return longest;
}

function buildTrie(): Node {
  const trie: Node = { next: new Map() };
  for (const part of PARTS) insert(trie, part, 'part');
  for (const connector of SENTENCE_HEADS) insert(trie, connector, 'sentence-head');
  for (const connector of CLAUSE_HEADS) insert(trie, connector, 'clause-head');
  for (const connector of CONNECTORS) insert(trie, connector, 'anywhere');
  return trie;
}

/** Forms that the last word of a connector takes before a vowel or together with an article. */
const OTHER_ENDS: Readonly<Record<string, readonly string[]>> = {
  que: ["qu'"],
  de: ["d'", 'du', 'des'],
  à: ['au', 'aux'],
  lorsque: ["lorsqu'"],
  puisque: ["puisqu'"],
  quoique: ["quoiqu'"],
};

function insert(trie: Node, connector: string, standing: Standing): void {
  const forms = tokensOf(connector).map(({ form }) => form);
  const last = forms.pop()!;
  const stem = forms.reduce(childOf, trie);
  // A capital often goes without its accent: `A cause de`.
  const bare = forms[0] === 'à' ? forms.slice(1).reduce(childOf, childOf(trie, 'a')) : undefined;
  const entry = { connector, standing, isPart: PARTS.has(connector) };
  for (const end of [last, ...(OTHER_ENDS[last] ?? [])]) {
    childOf(stem, end).entry = entry;
    if (bare) childOf(bare, end).entry = entry;
  }
}

function childOf(node: Node, form: string): Node {
  let child = node.next.get(form);
  if (!child) {
    child = { next: new Map() };
    node.next.set(form, child);
  }
  return child;
}
