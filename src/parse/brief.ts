import type { Brief } from '../document/brief.ts';
import { readFreeText } from './brief/free-text.ts';
import type { BriefInput } from './brief/shape.ts';
import { readObject, readStructuredText } from './brief/structured.ts';

export { briefSchema } from './brief/schema.ts';
export type { BriefField, BriefInput } from './brief/shape.ts';

/**
 * Reads a brief: what an article must be. An object, or a YAML or JSON text with the same keys, is checked against
 * `briefSchema`; any other text is read as people write to a generator, in French or English. Offsets are UTF-16.
 *
 * @throws UserError when a structured brief has an unknown key or a wrong value.
 */
export function parseBrief(input: string | BriefInput): Brief {
  if (typeof input !== 'string') return readObject(input);
  return readStructuredText(input) ?? readFreeText(input);
}
