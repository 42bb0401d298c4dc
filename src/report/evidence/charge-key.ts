/** What findings of one charge have in common, as a key. */
export function chargeKeyOf({ rule, messageId, severity }: ChargeKey): string {
  return `${rule} ${messageId} ${severity}`;
}

interface ChargeKey {
  readonly rule: string;
  readonly messageId: string;
  readonly severity: string;
}
