/** The categories of the score, in the order of reports: what was ordered first, typography last. */
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
] as const;

export type Category = (typeof CATEGORIES)[number];
