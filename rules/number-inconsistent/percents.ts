/** A share as a text writes it. */
export interface Percent {
  readonly start: number;
  readonly end: number;
  readonly value: number;
  readonly style: 'glued' | 'spaced' | 'words';
}

const PERCENT =
  /(?<![\p{L}\d.,])(\d{1,3}(?:[.,]\d{1,3})?)(?:([ \u00a0\u202f\u2009]?)(%)|[ \u00a0\u202f]pour[ -]cents?)(?![\p{L}\p{N}])/gu;

/** The shares of a text, in order: `5%`, `22 %`, `55 pour cent`. */
export function percentsOf(text: string): readonly Percent[] {
  return Array.from(text.matchAll(PERCENT), ({ 0: match, 1: digits, 2: space, 3: sign, index }) => ({
    start: index,
    end: index + match.length,
    value: Number(digits!.replace(',', '.')),
    style: !sign ? 'words' : space ? 'spaced' : 'glued',
  }));
}

/** What says that the shares of a sentence are parts of one whole. */
const WHOLE =
  /(?<!\p{L})(?:se répartiss[a-z]{1,20}|se répartit|réparti(?:e?s?|tion)|se composent?|composée?s?|se divisent?|se décomposent?|se partagent?|ventil[a-z]{1,20}|constituée?s?|le reste|restants?)(?!\p{L})/iu;
/** What says that they are rates, changes, limits, or parts of parts. */
const OTHER =
  /(?<!\p{L})(?:hausses?|baisses?|augment[a-z]{1,20}|diminu[a-z]{1,20}|progress[a-z]{1,20}|recul[a-z]{0,20}|croissance|croît|bond[a-z]{0,20}|chut[a-z]{1,20}|contre|pass[a-z]{1,20} de|entre|taux|dont|jusqu|plus de|moins de|au moins|remises?|réductions?|TVA|chances?|risques?|probabilités?|respectivement|fois|en \d{4}|puis|objectifs?|plusieurs réponses|chaque)(?!\p{L})/iu;

/** `60 %, 80 % ou 100 %` are values to choose from. */
const CHOICE = /%,?\s+ou\s|\sou\s(?:à |de )?\d/u;

/** Each share is rounded by half a unit of its last digit at most. */
function tolerance(percents: readonly Percent[]): number {
  return 0.5 * percents.length;
}

/** Above this sum, shares without a word for their whole are answers to a question with several. */
const HIGHEST_SUM = 130;
/** Characters between the shares of one enumeration. */
const LONGEST_GAP = 50;

/**
 * The sum of the shares of a sentence when it exceeds 100 by more than rounding; undefined where they may be shares of different
 * wholes, rates or changes. At least three, said to be parts of one whole, each `% de` something, or enumerated.
 */
export function excessOf(sentence: string, percents: readonly Percent[]): number | undefined {
  if (percents.length < 3 || percents.some(({ value }) => value > 100)) return undefined;
  const sum = percents.reduce((total, { value }) => total + value, 0);
  if (sum <= 100 + tolerance(percents) || OTHER.test(sentence) || CHOICE.test(sentence)) return undefined;
  if (WHOLE.test(sentence) || areQuantities(sentence, percents) || areEnumerated(sentence, percents, sum))
    return Math.round(10 * sum) / 10;
  return undefined;
}

/** `50 % de retraités, 40 % d'étudiants`. */
function areQuantities(sentence: string, percents: readonly Percent[]): boolean {
  return percents.every(({ end }) => /^\s(?:de (?!l[a'’])|d['’])/.test(sentence.slice(end, end + 7)));
}

/** `45 % prennent le train, 38 % la voiture et 27 % le vélo`, not `80 % des femmes et 60 % des hommes`. */
function areEnumerated(sentence: string, percents: readonly Percent[], sum: number): boolean {
  if (sum > HIGHEST_SUM) return false;
  const gaps = percents.slice(1).map(({ start }, index) => sentence.slice(percents[index]!.end, start));
  const isList = gaps.every((gap) => gap.length <= LONGEST_GAP && !/[.;:!?]|\sque?\s/.test(gap));
  if (!isList || !/(?<!\p{L})et(?!\p{L})/u.test(gaps.at(-1)!)) return false;
  const ofWholes = percents.filter(({ end }) =>
    /^\s(?:des|du|de l(?:a |['’])|chez|à \d|pour|en \d)/.test(sentence.slice(end, end + 8)),
  );
  return ofWholes.length <= 1;
}
