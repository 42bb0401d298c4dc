import type { Category } from '../../engine/category.ts';
import { compareCodeUnits } from '../../engine/order.ts';
import type { Gravity, Remedy } from '../../engine/weight.ts';
import type { Calibration } from './calibration.ts';
import { chargeKeyOf } from './charge-key.ts';
import type { Counted } from './counted.ts';
import { BIT, rarityOf } from './rarity.ts';
import { evidenceFor } from './scale.ts';

/** What speaks against a draft by one message of a rule. */
export interface Charge extends Counted {
  /** 0 for what every fourth article has, what only informs, and what a weightier rule has said already. */
  readonly evidence: number;
}

/** How grave the findings of a category are; a rule may say otherwise of its own. */
const GRAVITY_OF: Readonly<Record<Category, Gravity>> = {
  brief: 'heavy',
  residue: 'heavy',
  originality: 'heavy',
  structure: 'medium',
  keyphrase: 'medium',
  metadata: 'light',
  readability: 'medium',
  spelling: 'heavy',
  links: 'medium',
  typography: 'light',
  suppression: 'light',
};

const GRAVITIES: Readonly<Record<Gravity, number>> = { light: 1, medium: 2, heavy: 4, severe: 8 };

/** What one article in four has is no fault. */
const COMMON = 2 * BIT;

/** An error is so many times as grave as a warning that is as rare. */
const ERROR = 4;

/** The score above which no draft with an error comes: an error refuses, whatever the rest is like. */
const REFUSED = 50;

/** So many times the evidence of a refused draft, at the least. */
const LEAST: Readonly<Record<Remedy, number>> = { mend: 1, rewrite: 2, discard: 5 };

/** A single finding that is no error counts for at most so many tenths of what refuses: no slip sends a draft back. */
const LONE_TENTHS = 6;
const GATE = 70;

/** What each message of a rule weighs against a draft of so many words, heaviest first. */
export function chargesOf(
  counted: readonly Counted[],
  words: number,
  calibration: Calibration,
): readonly Charge[] {
  const charges = counted.map((one) => ({ ...one, evidence: evidenceOf(one, words, calibration) }));
  return withoutEchoes(charges).toSorted(
    (a, b) => b.evidence - a.evidence || compareCodeUnits(chargeKeyOf(a), chargeKeyOf(b)),
  );
}

/** What was found without the limits that stand on the anchors: the anchors are made from it. */
export function plainEvidenceOf(one: Counted, words: number, calibration: Calibration): number {
  const { severity, category, weight } = one;
  if (severity === 'info' || category === 'suppression') return 0;
  const rare = Math.max(0, rarityOf(one, words, calibration) - COMMON);
  const gravity = GRAVITIES[weight.gravity ?? GRAVITY_OF[category]] * (severity === 'error' ? ERROR : 1);
  return Math.floor((gravity * rare * rare) / (BIT * BIT));
}

function evidenceOf(one: Counted, words: number, calibration: Calibration): number {
  const plain = plainEvidenceOf(one, words, calibration);
  const { severity, times, weight } = one;
  if (severity === 'error') {
    return LEAST[weight.remedy ?? 'mend'] * evidenceFor(REFUSED, calibration) + plain;
  }
  if (times > 1) return plain;
  return Math.min(plain, Math.floor((evidenceFor(GATE, calibration) * LONE_TENTHS) / 10));
}

/** Of the rules that see one cause, only the weightiest counts. */
function withoutEchoes(charges: readonly Charge[]): readonly Charge[] {
  const heaviest = new Map<string, { readonly rule: string; readonly evidence: number }>();
  for (const [cause, rules] of byCauseAndRule(charges)) {
    for (const [rule, evidence] of rules) {
      const most = heaviest.get(cause);
      if (!most || evidence > most.evidence || (evidence === most.evidence && rule < most.rule)) {
        heaviest.set(cause, { rule, evidence });
      }
    }
  }
  return charges.map((charge) => {
    const { cause } = charge.weight;
    return cause === undefined || heaviest.get(cause)!.rule === charge.rule
      ? charge
      : { ...charge, evidence: 0 };
  });
}

function byCauseAndRule(charges: readonly Charge[]): ReadonlyMap<string, ReadonlyMap<string, number>> {
  const causes = new Map<string, Map<string, number>>();
  for (const {
    weight: { cause },
    rule,
    evidence,
  } of charges) {
    if (cause === undefined) continue;
    const rules = causes.get(cause) ?? new Map<string, number>();
    causes.set(cause, rules.set(rule, (rules.get(rule) ?? 0) + evidence));
  }
  return causes;
}
