// From what is found in published articles to the numbers that a draft is weighed by.
import { weightOf } from '../../src/engine/weight.ts';
import { rules } from '../../src/lint/rules.ts';
import { type Anchor, type Calibration, type Rarity, WHOLE } from '../../src/report/evidence/calibration.ts';
import { chargesOf, plainEvidenceOf } from '../../src/report/evidence/charges.ts';
import type { Counted } from '../../src/report/evidence/counted.ts';
import { BIT, doseOf } from '../../src/report/evidence/rarity.ts';
import type { Document } from './collect.ts';

/** Shorter texts say little of what is usual. */
const FEWEST_WORDS = 150;
/** No set counts for more than so many articles, so that one house's habits do not become the measure. */
const SET_CAP = 150;
/** Tables end at one article in 2^11. */
const DEEPEST = 12;

/** Which share of published articles has less against it than a score's evidence. */
export const ANCHORED: readonly (readonly [share: number, score: number])[] = [
  [0.75, 90],
  [0.9, 80],
  [0.98, 70],
  [0.995, 50],
];

const ruleOf = new Map(rules.map((rule) => [rule.id, rule]));

/** The calibration on some documents; those that are too short are left out. */
export function calibrationOf(documents: readonly Document[]): Calibration {
  const weighted = weightedOf(documents.filter(({ words }) => words >= FEWEST_WORDS));
  const rarities = raritiesOf(weighted);
  const bare = { sets: {}, anchors: [], rarities, usual: usualOf(rarities), percentiles: {} };
  const anchored = { ...bare, anchors: anchorsOf(weighted, bare) };
  return { ...anchored, sets: setsOf(weighted), percentiles: percentilesOf(weighted, anchored) };
}

/** What a document is weighed by. */
export function countedIn({ counted }: Document): readonly Counted[] {
  return counted.flatMap(({ rule: id, ...one }) => {
    const rule = ruleOf.get(id);
    if (!rule) return [];
    return [{ ...one, rule: id, category: rule.category, weight: weightOf(rule.weight, one.messageId) }];
  });
}

/** The evidence against a document under a calibration. */
export function evidenceOf(document: Document, calibration: Calibration): number {
  return chargesOf(countedIn(document), document.words, calibration).reduce(
    (sum, { evidence }) => sum + evidence,
    0,
  );
}

interface Weighted {
  readonly document: Document;
  readonly counted: readonly Counted[];
  readonly weight: number;
}

function weightedOf(documents: readonly Document[]): readonly Weighted[] {
  const sizes = new Map<string, number>();
  for (const { set } of documents) sizes.set(set, (sizes.get(set) ?? 0) + 1);
  return documents.map((document) => ({
    document,
    counted: countedIn(document),
    weight: Math.min(1, SET_CAP / sizes.get(document.set)!),
  }));
}

function raritiesOf(weighted: readonly Weighted[]): Calibration['rarities'] {
  const total = weighted.reduce((sum, { weight }) => sum + weight, 0);
  const seen = new Map<string, Seen[]>();
  for (const { document, counted, weight } of weighted) {
    for (const [key, times] of timesByMessage(counted)) {
      const of = seen.get(key) ?? [];
      of.push({ dose: doseOf(times, document.words), times, weight });
      seen.set(key, of);
    }
  }
  const sorted = [...seen].sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(sorted.map(([key, of]) => [key, rarityFrom(of, total)]));
}

/**
 * A message is as rare as it is, whether it came as an error or a warning. Where a rule that counts only informs, it says that
 * there is no fault.
 */
function timesByMessage(counted: readonly Counted[]): ReadonlyMap<string, number> {
  const times = new Map<string, number>();
  for (const { rule, messageId, severity, times: more } of counted) {
    if (severity === 'info' && ruleOf.get(rule)?.severity !== 'info') continue;
    const key = `${rule}/${messageId}`;
    times.set(key, (times.get(key) ?? 0) + more);
  }
  return times;
}

interface Seen {
  readonly dose: number;
  readonly times: number;
  readonly weight: number;
}

function rarityFrom(seen: readonly Seen[], total: number): Rarity {
  const share = (seen.reduce((sum, { weight }) => sum + weight, 0) + 0.5) / (total + 1);
  const any = Math.round(-BIT * Math.log2(share));
  // Never twice in an article: a dose would only tell how long the article is.
  if (seen.every(({ times }) => times === 1)) return [any, []];
  const densest = seen.toSorted((a, b) => b.dose - a.dose);
  const steps: [number, number][] = [[densest.at(-1)!.dose, any]];
  for (let bits = Math.floor(any / BIT) + 1; bits < DEEPEST; bits++) {
    const wanted = total / 2 ** bits;
    if (wanted < 2) break;
    const dose = doseReachedBy(densest, wanted);
    if (dose > steps.at(-1)![0]) steps.push([dose, bits * BIT]);
  }
  return [any, steps];
}

function doseReachedBy(densest: readonly Seen[], wanted: number): number {
  let reached = 0;
  for (const { dose, weight } of densest) {
    reached += weight;
    if (reached >= wanted) return dose;
  }
  return 0;
}

/** What is told of rules that the articles say nothing of: the median of the rules that were found in them. */
function usualOf(rarities: Calibration['rarities']): Calibration['usual'] {
  const bits = { error: [] as number[], warning: [] as number[] };
  for (const [key, [any]] of Object.entries(rarities)) {
    const severity = ruleOf.get(key.slice(0, key.indexOf('/')))?.severity;
    if (severity === 'error' || severity === 'warning') bits[severity].push(any);
  }
  return { error: medianOf(bits.error, 9 * BIT), warning: medianOf(bits.warning, 5 * BIT) };
}

function medianOf(numbers: readonly number[], otherwise: number): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? otherwise;
}

function anchorsOf(weighted: readonly Weighted[], calibration: Calibration): readonly Anchor[] {
  const evidence = weighted.map(({ document, counted, weight }) => ({
    weight,
    value: counted.reduce((sum, one) => sum + plainEvidenceOf(one, document.words, calibration), 0),
  }));
  const anchors: Anchor[] = [[0, 100]];
  for (const [share, score] of ANCHORED) {
    anchors.push([Math.max(anchors.at(-1)![0] + 1, quantileOf(evidence, share)), score]);
  }
  return anchors;
}

function percentilesOf(weighted: readonly Weighted[], calibration: Calibration): Calibration['percentiles'] {
  const values = new Map<string, { weight: number; value: number }[]>([[WHOLE, []]]);
  const all = weighted.map(({ document, counted, weight }) => {
    const of = new Map<string, number>([[WHOLE, 0]]);
    for (const { category, evidence } of chargesOf(counted, document.words, calibration)) {
      for (const key of [category, WHOLE]) of.set(key, (of.get(key) ?? 0) + evidence);
    }
    return { of, weight };
  });
  for (const { of } of all) for (const key of of.keys()) values.set(key, []);
  for (const { of, weight } of all) {
    for (const [key, list] of values) list.push({ weight, value: of.get(key) ?? 0 });
  }
  const hundredths = Array.from({ length: 101 }, (_, index) => index / 100);
  return Object.fromEntries(
    [...values]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, list]) => [key, hundredths.map((share) => quantileOf(list, share))]),
  );
}

function quantileOf(values: readonly { weight: number; value: number }[], share: number): number {
  const sorted = values.toSorted((a, b) => a.value - b.value);
  const wanted = share * sorted.reduce((sum, { weight }) => sum + weight, 0);
  let reached = 0;
  for (const { weight, value } of sorted) {
    reached += weight;
    if (reached >= wanted) return value;
  }
  return sorted.at(-1)?.value ?? 0;
}

function setsOf(weighted: readonly Weighted[]): Calibration['sets'] {
  const sets = new Map<string, { documents: number; words: number }>();
  for (const { document } of weighted) {
    const { documents, words } = sets.get(document.set) ?? { documents: 0, words: 0 };
    sets.set(document.set, { documents: documents + 1, words: words + document.words });
  }
  return Object.fromEntries(sets);
}
