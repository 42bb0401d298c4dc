import type { Article } from '../../src/document/article.ts';
import { type CountedThing, countedThingsOf } from '../../src/french/counted-things.ts';
import { foldOf } from '../../src/french/fold.ts';
import { LIGHT_LEMMAS } from '../../src/french/lists/light-lemmas.ts';
import { contentLemmasIn } from '../../src/french/repeats/content.ts';
import { isQuotedAt } from '../../src/french/repeats/quoted.ts';
import { type Sentence, sentencesIn } from '../../src/french/sentences.ts';
import { tokensIn } from '../../src/french/tokens.ts';

/** A quantity that a text gives twice, with two values. */
export interface TwoValues {
  readonly first: Counted;
  readonly again: Counted;
}

interface Counted {
  readonly sentence: Sentence;
  readonly thing: CountedThing;
  readonly said: ReadonlySet<number>;
  /** The other numbers of the sentence: years, ranks, what it is counted for. */
  readonly others: string;
}

/** What compares, changes or distributes a quantity. */
const COMPARES =
  /(?<!\p{L})(?:contre|plus|moins|autres?|chaque|supplémentaires?|premi\p{L}+|derni\p{L}+|ensuite|puis|encore|pass\p{L}+ (?:de|à)|hausse|baisse|si|lorsque?|quand|jusqu|minimum|maximum|au-delà|entre|ou|soit|autrement)(?!\p{L})/iu;
const COMPARED = 6;
const LIKE = { shared: 4, share: 0.7 };

/** The quantities that a text gives twice with two values: the same noun, in two sentences that say the same of it. */
export function twoValuesIn(article: Article): readonly TwoValues[] {
  const byNoun = new Map<string, Counted[]>();
  const found: TwoValues[] = [];
  for (const again of countedIn(article)) {
    const key = again.thing.lemmas.toSorted()[0]!;
    const former = byNoun.get(key) ?? [];
    const first = former.find((one) => isSame(one, again));
    if (first) found.push({ first, again });
    else if (former.length < COMPARED) byNoun.set(key, [...former, again]);
  }
  return found;
}

function countedIn(article: Article): readonly Counted[] {
  const tokens = tokensIn(article);
  const lemmasOf = (index: number): readonly number[] => contentLemmasIn(article)[index]!;
  return sentencesIn(article).flatMap((sentence, index) => {
    const { block, start, text } = sentence;
    if (block.kind !== 'paragraph') return [];
    const things = countedThingsOf(text, tokens[index]!).filter(
      (one) => isQuantity(one) && !isQuotedAt(block, start + one.start),
    );
    const [thing] = things;
    if (!thing || things.length > 1 || lemmasOf(index).length <= LIKE.shared || COMPARES.test(text))
      return [];
    const numbers = tokens[index]!.filter(
      ({ form, start: at, end }) => /^\d/.test(form) && (end <= thing.start || at >= thing.end),
    );
    const others = numbers.map(({ form }) => form).join(' ');
    return [{ sentence, thing, said: new Set(lemmasOf(index)), others }];
  });
}

/** Durations, distances and prices belong to what they measure. */
function isQuantity({ value, lemmas }: CountedThing): boolean {
  return (
    value >= 2 &&
    !lemmas.some(
      (lemma) => LIGHT_LEMMAS.has(lemma) && lemma !== 'personne' && lemma !== 'femme' && lemma !== 'homme',
    )
  );
}

function isSame(one: Counted, other: Counted): boolean {
  if (isCase(one, other)) return false;
  if (one.others !== other.others || isRounded(one.thing.value, other.thing.value)) return false;
  const shared = [...one.said].filter((lemma) => other.said.has(lemma)).length;
  return shared >= LIKE.shared && shared >= LIKE.share * Math.min(one.said.size, other.said.size);
}

/** Word for word the same but for the number: one case after the other. */
function isCase(one: Counted, other: Counted): boolean {
  return withoutNumber(one) === withoutNumber(other);
}

function withoutNumber({ sentence: { text }, thing: { start, noun } }: Counted): string {
  return foldOf(text.slice(0, start) + text.slice(text.indexOf(noun, start)));
}

/** Values so near are one, rounded. */
const ROUNDED = 0.06;

function isRounded(one: number, other: number): boolean {
  return Math.abs(one - other) <= ROUNDED * Math.max(one, other);
}
