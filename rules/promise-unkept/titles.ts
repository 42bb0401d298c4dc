import type { Article } from '../../src/document/article.ts';
import { placeIn } from '../../src/document/block.ts';
import { shownHeadingsIn, subheadingsIn } from '../../src/document/headings.ts';
import { isWrittenAsIs, placeOfField } from '../../src/document/metadata.ts';
import type { Place } from '../../src/document/place.ts';
import { type CountedThing, countedThingsOf } from '../../src/french/counted-things.ts';
import { LIGHT_LEMMAS } from '../../src/french/lists/light-lemmas.ts';
import { PART_NOUNS } from '../../src/french/lists/part-nouns.ts';
import { quotationsOf } from '../../src/french/originality/quotations.ts';
import { sentencesIn } from '../../src/french/sentences.ts';
import { type Enumeration, enumerationsIn } from './enumerations.ts';

const MOST = 40;

/** The number that the title announces, or else the introduction, where the text gives fewer or more. */
export function* titlePromisesIn(article: Article) {
  const title = titleOf(article);
  const thing = title && countIn(title.text);
  if (title && thing) {
    const given = givenOf(enumerationsIn(article), thing.value, isPart(thing));
    if (!given) return;
    yield {
      message: 'title' as const,
      data: { promised: thing.value, given: given.count, noun: thing.noun },
      at: title.at(thing),
      ...(given.isSure ? {} : { severity: 'warning' as const }),
    };
    return;
  }
  yield* introductionPromisesIn(article);
}

/** `Voici sept habitudes…` before the first of several numbered headings. */
function* introductionPromisesIn(article: Article) {
  const first = subheadingsIn(article)[0]?.section;
  if (first === undefined) return;
  for (const { text, block, start } of sentencesIn(article)) {
    if (block.section >= first) return;
    if (block.kind !== 'paragraph' || !ANNOUNCES.test(text)) continue;
    const thing = countedThingsOf(text).find((one) => isCount(one) && isPart(one));
    const given = thing && givenOf(enumerationsIn(article), thing.value, false);
    if (!given) continue;
    const data = { promised: thing.value, given: given.count, noun: thing.noun };
    const at = placeIn(block, start + thing.start, start + thing.end);
    yield { message: 'introduction' as const, data, at, severity: 'warning' as const };
    return;
  }
}

/** A text that speaks of itself and its reader. */
const ANNOUNCES =
  /(?<!\p{L})(?:voici|découvrez|cet article|ce guide|(?:nous|je) vous|suivez|on vous)(?!\p{L})/iu;

function countIn(title: string): CountedThing | undefined {
  const thing = countedThingsOf(title).find((one) => isCount(one) && !isQuoted(title, one));
  return thing && (isPart(thing) || isHead(title, thing)) ? thing : undefined;
}

function isCount({ value, lemmas }: CountedThing): boolean {
  return (
    value <= MOST &&
    Number.isInteger(value) &&
    !lemmas.some((lemma) => LIGHT_LEMMAS.has(lemma) && !PART_NOUNS.has(lemma))
  );
}

function isPart({ lemmas }: CountedThing): boolean {
  return lemmas.some((lemma) => PART_NOUNS.has(lemma));
}

/** What the title is about: `Les 7 plages`, `Bretagne : 7 plages`, not `Un van de 7 places`. */
function isHead(title: string, { start }: CountedThing): boolean {
  return /(?:^|[:|–—]\s*|\b(?:top|les|nos|mes|ces)\s+)$/i.test(title.slice(0, start));
}

/** The title of a book that is told of promises nothing. */
function isQuoted(title: string, { start }: CountedThing): boolean {
  return quotationsOf(title).some((quotation) => quotation.start <= start && start < quotation.end);
}

interface Title {
  readonly text: string;
  readonly at: (thing: CountedThing) => Place;
}

function titleOf(article: Article): Title | undefined {
  const heading = shownHeadingsIn(article).find(({ level }) => level === 1);
  if (heading) {
    const { text } = heading.block;
    return { text, at: ({ start, end }) => placeIn(heading.block, start, end) };
  }
  const { h1, title } = article.metadata;
  const field = h1 ?? title;
  if (field) {
    const own = field.range;
    const at = ({ start, end }: CountedThing) =>
      own && isWrittenAsIs(article.source, field)
        ? { start: own.start + start, end: own.start + end }
        : placeOfField('title', field);
    return { text: field.value, at };
  }
  const [first] = article.blocks;
  if (article.format !== 'text' || !first || first.text.length > 120 || /[.:]$/.test(first.text))
    return undefined;
  return { text: first.text, at: ({ start, end }) => placeIn(first, start, end) };
}

/** Fewer than so many may be told in prose under other headings. */
const FEWEST_UNNUMBERED = 4;

/** What the text gives instead of what was promised; undefined where it keeps its word, or nothing tells. */
function givenOf(
  enumerations: readonly Enumeration[],
  promised: number,
  isPart: boolean,
): { readonly count: number; readonly isSure: boolean } | undefined {
  if (enumerations.some(({ count }) => count === promised)) return undefined;
  const numbered = enumerations.filter(({ kind }) => kind === 'numbered').map(({ count }) => count);
  const sum = numbered.reduce((total, count) => total + count, 0);
  if (sum === promised) return undefined;
  const most = Math.max(0, ...enumerations.map(({ count }) => count));
  if (numbered.length > 0) {
    const count = Math.max(...numbered);
    return { count, isSure: isPart && numbered.length === 1 && most < promised };
  }
  if (!isPart || promised < FEWEST_UNNUMBERED || most >= promised) return undefined;
  const headings = enumerations.filter(({ kind }) => kind === 'headings').map(({ count }) => count);
  if (headings.length === 0 || enumerations.some(({ kind }) => kind === 'table')) return undefined;
  const count = Math.max(...headings);
  // What is counted may be told under other headings than its own.
  return count < 2 ? undefined : { count, isSure: false };
}
