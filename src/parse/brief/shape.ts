import type { Brief } from '../../document/brief.ts';

type ReadBack = 'unparsed' | 'ambiguous' | 'orders' | 'places';

/** What can be ordered, as a caller writes it: every field optional; a parsed brief may be given back as it is. */
export type BriefInput = Omit<Brief, ReadBack> & Partial<Pick<Brief, ReadBack>>;

/** The name of something that can be ordered. */
export type BriefField = keyof Omit<Brief, ReadBack>;

/** The fields that hold several values. */
export const listFields = [
  'synonyms',
  'requiredSections',
  'requiredTerms',
  'forbiddenTerms',
  'requiredLinks',
] as const satisfies readonly BriefField[];

/** The name of a field that holds several values. */
export type ListField = (typeof listFields)[number];

/** Whether the field holds several values. */
export function isListField(field: BriefField): field is ListField {
  return (listFields as readonly string[]).includes(field);
}
