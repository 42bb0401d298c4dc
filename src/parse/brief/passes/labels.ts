import { fold } from '../fold.ts';
import { labelWordFor } from '../label-spelling.ts';
import type { Line } from '../lines.ts';
import { lineAt, tokenFrom } from '../lines.ts';
import type { Label } from '../lists/labels.ts';
import { answers, labels, qualifiers } from '../lists/labels.ts';
import { fillers, orderVerbs } from '../lists/order-words.ts';
import type { PhraseMatch } from '../phrases.ts';
import { matchAt, phraseTable } from '../phrases.ts';
import { quotedAt, trimmed } from '../quotes.ts';
import type { Prompt } from '../reading.ts';

/** A label with the range of its value: the rest of the line, or the lines below it. */
export interface Labelled {
  readonly label: Label;
  /** Tokens of the label itself. */
  readonly from: number;
  readonly to: number;
  /** The value, trimmed, in offsets of the prompt. */
  readonly start: number;
  readonly end: number;
  /** The value stands below its label. */
  readonly below: boolean;
}

const table = phraseTable(labels);

/** The labelled values of a prompt ("Mot-clé : …", "Plan :" and the list below it), in order, none inside another. */
export function labelledIn(prompt: Prompt, lines: readonly Line[]): readonly Labelled[] {
  const found: Labelled[] = [];
  const { tokens } = prompt;
  for (let at = 0; at < tokens.length; at++) {
    const label = labelAt(prompt, lines, at);
    if (!label) continue;
    const labelled = labelledOf(prompt, lines, label);
    if (isTooLong(labelled)) continue;
    const before = found.at(-1);
    if (before && before.end > labelled.start && !(before.below && before.label.kind === 'list'))
      found[found.length - 1] = cutBefore(prompt, before, tokens[at]!.start);
    found.push(labelled);
    at = label.to - 1;
    if (labelled.below && labelled.label.kind === 'list')
      at = Math.max(at, tokenFrom(tokens, labelled.end) - 1);
  }
  return found;
}

// "sous-titres obligatoires:Le marché couvert…": the article, glued to the order.
function isTooLong({ label, start, end, below }: Labelled): boolean {
  return !below && (label.kind === 'subheadings' || label.kind === 'seo') && end - start > 100;
}

interface Found {
  readonly label: Label;
  readonly from: number;
  readonly to: number;
  /** Where the value may start. */
  readonly after: number;
  readonly heading: boolean;
}

function labelAt(prompt: Prompt, lines: readonly Line[], at: number): Found | undefined {
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
  const inLabel = tokens.slice(at, Math.min(tokenFrom(tokens, start + colon), at + 6));
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

function labelledOf(
  prompt: Prompt,
  lines: readonly Line[],
  { label, from, to, after, heading }: Found,
): Labelled {
  const { text } = prompt;
  const index = lineAt(lines, prompt.tokens[from]!.start);
  const cell = text[lines[index]!.start] === '|' ? text.indexOf('|', after) : -1;
  const tag = closingOf(text, after, lines[index]!.end);
  const bracket =
    text[prompt.tokens[from]!.start - 1] === '(' ? text.slice(after, after + 200).indexOf(')') : -1;
  const close = tag ?? (bracket >= 0 ? after + bracket : cell);
  const lineEnd = close >= 0 && close < lines[index]!.end ? close : lines[index]!.end;
  const inline = trimmed(text, after, quotedEnd(text, label, after, lineEnd));
  if (inline.start < inline.end && !heading) {
    const quoted =
      label.kind === 'title' || label.kind === 'value'
        ? quotedAt(text, inline.start, inline.start + 1)
        : undefined;
    return { label, from, to, start: inline.start, end: quoted?.after ?? inline.end, below: false };
  }
  return { label, from, to, ...belowOf(prompt, lines, index, label), below: true };
}

// "les mots-clés « bail », « loyer » et « caution » dans le texte": the list ends with its quotes.
function quotedEnd(text: string, label: Label, after: number, lineEnd: number): number {
  if (label.kind !== 'keywords') return lineEnd;
  const list = /^(?:[ \u00a0]{0,3}(?:[,;]|et|and|ou|or)?[ \u00a0]{0,3}[«“"][^»”"\n]{1,80}[»”"]){1,30}/.exec(
    text.slice(after, Math.min(lineEnd, after + 2000)),
  );
  return list ? after + list[0].length : lineEnd;
}

// "<ton>neutre</ton>", "[TITLE] … [/TITLE]".
function closingOf(text: string, after: number, lineEnd: number): number | undefined {
  const mark = { '>': '</', ']': '[/' }[text[after - 1]!];
  const at = mark ? text.slice(after, Math.min(lineEnd, after + 400)).indexOf(mark) : -1;
  return at < 0 ? undefined : after + at;
}

// A list goes on over its lines until a blank line, or over blank lines as long as they are marked; one value is one line.
function belowOf({ text }: Prompt, lines: readonly Line[], index: number, label: Label) {
  let next = index + 1;
  while (next < lines.length && next <= index + 2 && isBlank(text, lines[next])) next++;
  const first = lines[next];
  if (!first || isBlank(text, first)) return { start: lines[index]!.end, end: lines[index]!.end };
  if (label.kind !== 'list' && label.kind !== 'keywords' && label.kind !== 'subheadings')
    return trimmed(text, first.start, first.end);
  let last = next;
  const marked = isMarked(text, first);
  for (let line = next + 1; line < lines.length; line++) {
    const blank = isBlank(text, lines[line]);
    if (blank && !marked) break;
    if (blank) continue;
    if (marked && !isMarked(text, lines[line]!)) break;
    if (!marked && isLabelLine(text, lines[line]!)) break;
    last = line;
  }
  return trimmed(text, first.start, lines[last]!.end);
}

function isLabelLine(text: string, line: Line): boolean {
  return /^[^\n:]{2,40}\s?:(?:\s|$)/.test(text.slice(line.start, Math.min(line.end, line.start + 44)));
}

function isBlank(text: string, line: Line | undefined): boolean {
  return !line || text.slice(line.start, Math.min(line.end, line.start + 2000)).trim() === '';
}

/** Whether a line is an item of a list, or a heading of an outline. */
export function isMarked(text: string, line: Line): boolean {
  return /^\s*(?:[-*+•●▪–—]\s|\d{1,2}(?:\.\d{1,2}){0,2}[.)]?\s|[a-zA-Z][.)]\s|[IVX]{1,5}[.)]\s|#{1,6}\s|[Hh][1-6](?:\s|\s?[:.–-])|\|)/.test(
    text.slice(line.start, Math.min(line.end, line.start + 24)),
  );
}

function cutBefore({ text }: Prompt, labelled: Labelled, at: number): Labelled {
  return { ...labelled, ...trimmed(text, labelled.start, Math.max(labelled.start, at), ',;.|([-–—') };
}

/** Yes or no, as the first word of a value says. */
export function answerOf(value: string): boolean | undefined {
  const first = /[\p{L}\p{M}]+/u.exec(value.slice(0, 40))?.[0];
  return first === undefined ? undefined : answers[fold(first)];
}
