import { linkOrders } from '../lists/links.ts';
import { matchAt, phraseTable } from '../phrases.ts';
import type { Prompt, Reading, Taken } from '../reading.ts';
import { rangeOf } from '../reading.ts';
import { linksIn } from './labelled-lists.ts';

const orders = phraseTable([[true, linkOrders]]);

// The URL stands within a few words of the order ("un lien vers notre page https://…").
const reach = 10;
const maxLinks = 20;

/** Reads the links that a sentence orders. */
export function* readLinks(prompt: Prompt, taken: Taken): Iterable<Reading> {
  const { text, tokens } = prompt;
  for (let at = 0; at < tokens.length; at++) {
    const found = matchAt(orders, tokens, at);
    if (!found) continue;
    const to = lastLink(prompt, taken, found.to);
    if (to === undefined) continue;
    const links = linksIn(text, tokens[found.to - 1]!.end, endOf(prompt, to));
    if (links.length === 0) continue;
    const value = links.map(({ start, end }) => text.slice(start, end));
    yield { from: at, to, field: 'requiredLinks', value, place: rangeOf(prompt, found.to, to) };
    at = to - 1;
  }
}

function endOf({ tokens }: Prompt, to: number): number {
  return tokens[to - 1]!.end;
}

function lastLink({ text, tokens }: Prompt, taken: Taken, from: number): number | undefined {
  let last: number | undefined;
  let since = 0;
  for (let at = from; at < tokens.length && since < reach && at < from + maxLinks * reach; at++, since++) {
    const token = tokens[at]!;
    if (taken[at]) break;
    const isDot = token.gap === 3 && text.slice(tokens[at - 1]!.end, token.start) === '.';
    if (token.gap === 3 && !isDot && !(token.newLine && token.url)) break;
    const isPath = /[\s("«]\/$/.test(text.slice(Math.max(0, token.start - 2), token.start));
    if (!token.url && !isDot && !isPath) continue;
    last = isDot || isPath ? endOfDomain(text, tokens, at) : at + 1;
    at = last - 1;
    since = 0;
  }
  return last;
}

// "exemple.fr/page": the tokens up to the next space.
function endOfDomain(text: string, tokens: Prompt['tokens'], at: number): number {
  let to = at + 1;
  while (
    to < tokens.length &&
    to < at + maxLinks &&
    !/[\s,;()]/.test(text.slice(tokens[to - 1]!.end, tokens[to]!.start))
  )
    to++;
  return to;
}
