import type { Block, MarkKind } from '../../src/document/block.ts';
import { quotationsIn } from '../../src/document/quotations.ts';
import { isKnown } from '../../src/french/lexicon/known.ts';
import { tokensOf } from '../../src/french/tokens.ts';

/** What a block says in its own words: quotations, links, italics and code may be foreign on purpose. */
export function ownTextOf({ text, marks }: Block): string {
  const spans = [...marks.filter(({ kind }) => ON_PURPOSE.has(kind)), ...quotationsIn(text, QUOTES)].sort(
    (a, b) => a.start - b.start,
  );
  let own = '';
  let from = 0;
  for (const { start, end } of spans) {
    if (start > from) own += `${text.slice(from, start)} `;
    from = Math.max(from, end);
  }
  return own + text.slice(from);
}

/** Whether the lower-case words of a text are French nearly all: a name or two may look foreign beside them. */
export function isOfFrenchWords(text: string): boolean {
  const forms = tokensOf(text.slice(0, LONGEST_SAMPLE))
    .map(({ start, end }) => text.slice(start, end))
    .filter((word) => LOWER_CASE.test(word));
  const french = forms.filter((form) => isKnown(form)).length;
  return forms.length >= FEWEST_FORMS && french >= FRENCH_SHARE * forms.length;
}

const ON_PURPOSE: ReadonlySet<MarkKind> = new Set([
  'quotation',
  'lang',
  'code',
  'link',
  'emphasis',
  'placeholder',
]);
const QUOTES = { '«': '»', '“': '”', '"': '"' };

const LONGEST_SAMPLE = 2_000;
const LOWER_CASE = /^\p{Ll}[\p{Ll}'’-]+$/u;
const FEWEST_FORMS = 3;
/** Of a foreign sentence of news, seldom more than half of the words are spelt like French ones. */
const FRENCH_SHARE = 0.85;
