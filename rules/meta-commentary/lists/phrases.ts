import { type PhraseGroup, phrasesOfGroups } from '../../../src/french/phrases/groups.ts';
import { META_CLASSES } from './classes.ts';
import { FIELDS } from './fields.ts';
import { NOTES, VARIANT_PHRASES } from './notes.ts';

export type MetaGroup = PhraseGroup<'label' | 'field' | 'line' | 'sentence' | 'report'>;

/** What generators and writers say about a text to whoever ordered it. */
const META_GROUPS: readonly MetaGroup[] = [...FIELDS, ...NOTES, VARIANT_PHRASES];

export const META_PHRASES = phrasesOfGroups(META_GROUPS, META_CLASSES);
