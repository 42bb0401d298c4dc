import { isNegated } from '../capture-extent.ts';
import { listAt } from '../captured-list.ts';
import { sectionOrders } from '../lists/subheadings.ts';
import { matchAt, phraseTable } from '../phrases.ts';
import { quotedAt } from '../quotes.ts';
import type { Prompt, Reading, Taken } from '../reading.ts';

const orders = phraseTable([[true, sectionOrders]]);

/** Reads sections named in quotes ("with the headings “Origine” and “Culture”"). */
export function* readSections(prompt: Prompt, taken: Taken): Iterable<Reading> {
  const { text, tokens } = prompt;
  for (let at = 0; at < tokens.length; at++) {
    const order = matchAt(orders, tokens, at);
    const first = order && tokens[order.to];
    if (!first || first.newLine || !quotedAt(text, tokens[order.to - 1]!.end, first.start)) continue;
    if (isNegated(prompt, at)) continue;
    const reading = listAt(prompt, taken, { field: 'requiredSections', extent: 'list' }, at, order.to);
    if (!reading) continue;
    yield reading;
    at = reading.to - 1;
  }
}
