import { firstFrom } from '../../../document/first-from.ts';
import { labelWordFor } from '../label-spelling.ts';
import type { Line } from '../lines.ts';
import { lineAt } from '../lines.ts';
import type { Label } from '../lists/labels.ts';
import { labels, qualifiers } from '../lists/labels.ts';
import { fillers, orderVerbs } from '../lists/order-words.ts';
import type { PhraseMatch } from '../phrases.ts';
import { matchAt, phraseTable } from '../phrases.ts';
import type { Prompt } from '../reading.ts';

const table = phraseTable(labels);

/** A label found, and where its value may start. */
export interface Found {
  readonly label: Label;
  readonly from: number;
  readonly to: number;
  /** Where the value may start. */
  readonly after: number;
  readonly heading: boolean;
}

/** The label that starts at a token. */
export function labelAt(prompt: Prompt, lines: readonly Line[], at: number): Found | undefined {
  const { text, tokens } = prompt;
  const token = tokens[at]!;
  const match = matchAt(table, tokens, at) ?? misspeltAt(prompt, lines, at);
  if (!match || !mayStart(tokens, at, match.value)) return undefined;
  const last = qualified(tokens, match.to);
  const line = lines[lineAt(lines, token.start)]!;
  return (
    labelTo(text, tokens, line, match.value, at, last) ??
    labelTo(text, tokens, line, match.value, at, match.to)
  );
}

// "Longeur : …", "Keywrod: …": at the start of a line, a colon close behind.
function misspeltAt(
  { text, tokens }: Prompt,
  lines: readonly Line[],
  at: number,
): PhraseMatch<Label> | undefined {
  const { start } = tokens[at]!;
  const line = lines[lineAt(lines, start)]!;
  if (!/^[\s*•-]{0,6}$/.test(text.slice(line.start, start).slice(0, 12))) return undefined;
  const colon = text.slice(start, Math.min(line.end, start + maxLabel)).indexOf(':');
  if (colon < 0) return undefined;
  const inLabel = tokens.slice(at, Math.min(firstFrom(tokens, start + colon), at + 6));
  const spelt = inLabel.map((token) => ({ ...token, word: labelWordFor(token.word) }));
  if (spelt.every(({ word }, index) => word === inLabel[index]!.word)) return undefined;
  const match = matchAt(table, spelt, 0);
  return match?.to === spelt.length ? { ...match, from: at, to: at + match.to } : undefined;
}

const maxLabel = 44;

// "Mot-clé à placer 3 fois :", "les parties suivantes :".
function qualified(tokens: Prompt['tokens'], from: number): number {
  let to = from;
  while (to < tokens.length && to < from + 6 && tokens[to]!.gap === 0 && isQualifier(tokens[to]!)) to++;
  return to;
}

function isQualifier({ word, number, newLine }: Prompt['tokens'][number]): boolean {
  return !newLine && (number !== undefined || qualifiers.has(word));
}

function labelTo(
  text: string,
  tokens: Prompt['tokens'],
  line: Line,
  label: Label,
  at: number,
  to: number,
): Found | undefined {
  const token = tokens[at]!;
  const end = tokens[to - 1]!.end;
  const first =
    token.newLine ||
    token.gap === 3 ||
    /^\s*(?:[-*•]|\d+[.)])?\s*$/.test(text.slice(line.start, token.start).slice(0, 12));
  const opening = text[token.start - 1];
  const isTag = (opening === '<' && text[end] === '>') || (opening === '[' && text[end] === ']');
  const isQuoted = label.kind === 'keywords' && /^[ \u00a0][«“"]/.test(text.slice(end, end + 2));
  const after = isTag ? end + 1 : isQuoted ? end : afterSeparator(text, end, line.end, first);
  if (after !== undefined)
    return {
      label,
      from: at,
      to: label.kind === 'source' ? to : toOf(tokens, after, to),
      after,
      heading: false,
    };
  const heading =
    first && isHeading(text.slice(line.start, token.start), text.slice(end, Math.min(line.end, end + 8)));
  return heading ? { label, from: at, to, after: line.end, heading } : undefined;
}

// Inside a sentence, a label follows words of an order ("en suivant ce plan :").
function mayStart(tokens: Prompt['tokens'], at: number, label: Label): boolean {
  const { kind } = label;
  const { gap, newLine } = tokens[at]!;
  if (gap > 0 || newLine || kind === 'keywords') return true;
  if (kind === 'value' && label.field === 'keyphrase') return true;
  if (kind !== 'list' && kind !== 'value') return false;
  const { word } = tokens[at - 1]!;
  // "Sa structure est la suivante :" tells of something else.
  if (possessives.has(word)) return false;
  return fillers.has(word) || orderVerbs.has(word);
}

const possessives: ReadonlySet<string> = new Set(['sa', 'ses', 'leur', 'leurs', 'its', 'their']);

// A qualifier in brackets belongs to the label: "Mot-clé (SEO) :".
function toOf(tokens: Prompt['tokens'], after: number, to: number): number {
  let index = to;
  while (index < tokens.length && tokens[index]!.start < after) index++;
  return index;
}

const separatorPattern =
  /[ \t\u00a0\u202f*_`"»”]{0,6}(?:\([^()\n]{1,40}\)[ \t\u00a0\u202f*_]{0,4})?(?::|=>|=|：|→)[*_`]{0,3}/y;
const linePattern = /[ \t\u00a0\u202f*_`]{0,6}(?:\||[-–—][ \t\u00a0])/y;

function afterSeparator(text: string, end: number, lineEnd: number, first: boolean): number | undefined {
  for (const pattern of first ? [separatorPattern, linePattern] : [separatorPattern]) {
    pattern.lastIndex = end;
    const match = pattern.exec(text);
    if (match && match.index + match[0].length <= lineEnd) return match.index + match[0].length;
  }
  return undefined;
}

function isHeading(before: string, after: string): boolean {
  return (
    (/^\s{0,3}#{1,6}\s*\**$/.test(before) && /^[\s*:]*$/.test(after)) ||
    (/^\s*\*\*$/.test(before) && /^\*\*\s*$/.test(after))
  );
}
