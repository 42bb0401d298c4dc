import type { Category } from '../engine/category.ts';
import type { Message } from '../engine/finding.ts';

/** What the categories are called in texts for people. */
export const CATEGORY_NAMES: Readonly<Record<Category, Message>> = {
  brief: { fr: 'commande', en: 'brief' },
  residue: { fr: 'résidus', en: 'residue' },
  originality: { fr: 'originalité', en: 'originality' },
  structure: { fr: 'structure', en: 'structure' },
  keyphrase: { fr: 'requête', en: 'keyphrase' },
  metadata: { fr: 'métadonnées', en: 'metadata' },
  readability: { fr: 'lisibilité', en: 'readability' },
  spelling: { fr: 'orthographe', en: 'spelling' },
  links: { fr: 'liens et images', en: 'links and media' },
  typography: { fr: 'typographie', en: 'typography' },
  suppression: { fr: 'règles désactivées', en: 'suppressions' },
};
