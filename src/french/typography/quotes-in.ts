import { analysis } from '../../document/analysis.ts';
import type { Article } from '../../document/article.ts';
import { type MarkFlaw, markFlawsOf } from './quotes.ts';
import { type Typeset, typesetIn } from './typeset.ts';

/** A quotation mark of an article that stands wrong; offset in `block.text`. */
export interface QuoteFlaw extends Typeset, MarkFlaw {}

/** Blocks that a quotation may run through before its end. */
const LONGEST_QUOTATION = 12;

/**
 * The quotation marks of an article that stand wrong. A quotation may run through some paragraphs, with a mark at the head of
 * each and one at the end.
 */
export const quoteFlawsIn: (article: Article) => readonly QuoteFlaw[] = analysis((article) => {
  const blocks = flawsByBlock(typesetIn(article));
  const forgiven = new Set<MarkFlaw>();
  for (const [index, { flaws }] of blocks.entries()) {
    const last = flaws.findLast(({ kind }) => kind === 'unclosed');
    if (last && blocks[index + 1]?.typeset.text.startsWith(last.mark)) forgiven.add(last);
    const unopened = flaws.find(({ kind }) => kind === 'unopened');
    if (!unopened) continue;
    for (let at = index - 1; at >= Math.max(0, index - LONGEST_QUOTATION); at--) {
      const unclosed = blocks[at]!.flaws.find(
        ({ kind, mark }) => kind === 'unclosed' && CLOSES[mark] === unopened.mark,
      );
      if (!unclosed || forgiven.has(unclosed)) continue;
      forgiven.add(unclosed).add(unopened);
      // Farther up, only marks that head a paragraph belong to the same quotation.
      if (unclosed.at > 0) break;
    }
  }
  return blocks.flatMap(({ typeset, flaws }) =>
    flaws.filter((flaw) => !forgiven.has(flaw)).map((flaw) => ({ ...typeset, ...flaw })),
  );
});

function flawsByBlock(texts: readonly Typeset[]): { typeset: Typeset; flaws: readonly MarkFlaw[] }[] {
  let openSince = Number.NEGATIVE_INFINITY;
  return texts.map((typeset, index) => {
    const flaws = markFlawsOf(typeset.text, { isContinued: index - openSince <= LONGEST_QUOTATION });
    if (flaws.some(({ kind, mark }) => kind === 'unclosed' && mark === '«')) openSince = index;
    else if (flaws.some(({ kind, mark }) => kind === 'unopened' && mark === '»'))
      openSince = Number.NEGATIVE_INFINITY;
    return { typeset, flaws };
  });
}

const CLOSES: Readonly<Record<string, string>> = { '«': '»', '“': '”' };
