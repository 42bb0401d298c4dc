import { chargeKeyOf } from './evidence/charge-key.ts';
import type { Report, ReportedFinding } from './report.ts';

/** The findings of one rule with one message: one thing to do. */
export interface RevisionOrder {
  readonly findings: readonly [ReportedFinding, ...ReportedFinding[]];
  /** What it alone takes off 100. */
  readonly points: number;
}

/** What to do to a draft, what costs most first; what only informs is left out. */
export function revisionOrders({ findings, charges }: Report): readonly RevisionOrder[] {
  const byCharge = new Map<string, [ReportedFinding, ...ReportedFinding[]]>();
  for (const finding of findings) {
    const of = byCharge.get(chargeKeyOf(finding));
    if (of) of.push(finding);
    else byCharge.set(chargeKeyOf(finding), [finding]);
  }
  return charges
    .filter(({ severity }) => severity !== 'info')
    .flatMap((charge) => {
      const found = byCharge.get(chargeKeyOf(charge));
      return found ? [{ findings: found, points: charge.points }] : [];
    });
}
