/**
 * The categories of the score, in the order of reports: what was ordered first, typography last. `suppression` is about
 * the comments that switch rules off; it is shown and never scored.
 */
export const CATEGORIES = [
  'brief',
  'residue',
  'originality',
  'structure',
  'keyphrase',
  'metadata',
  'readability',
  'spelling',
  'links',
  'typography',
  'suppression',
] as const;

export type Category = (typeof CATEGORIES)[number];
