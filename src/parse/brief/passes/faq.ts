import { isNegated } from '../capture-extent.ts';
import { faqNames, faqOrders } from '../lists/faq.ts';
import { matchAt, phraseTable } from '../phrases.ts';
import type { Prompt, Reading } from '../reading.ts';
import { rangeOf } from '../reading.ts';

const names = phraseTable([[true, faqNames]]);
const orders = phraseTable([[true, faqOrders]], { backwards: true });

/** Reads an ordered part of questions and answers ("termine par une FAQ"): a section to be found under its heading. */
export function* readFaq(prompt: Prompt): Iterable<Reading> {
  const { text, tokens } = prompt;
  for (let at = 0; at < tokens.length; at++) {
    const name = matchAt(names, tokens, at);
    if (!name) continue;
    const order = tokens[at]!.gap === 0 ? matchAt(orders, tokens, at) : undefined;
    const isAlone = tokens[at]!.gap === 1 && !tokens[at]!.newLine && (tokens[name.to]?.gap ?? 3) > 0;
    if ((order || isAlone) && !isNegated(prompt, order?.from ?? at) && tokens[name.to]?.gap !== 2) {
      const place = rangeOf(prompt, at, name.to);
      yield {
        from: order?.from ?? at,
        to: name.to,
        field: 'requiredSections',
        value: [text.slice(place.start, place.end)],
        place,
      };
    }
    at = name.to - 1;
  }
}
