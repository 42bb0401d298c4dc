import { type PhraseGroup, phrasesOfGroups } from '../../../src/french/phrases/groups.ts';
import { ASSISTANT_CLASSES } from './classes.ts';
import { CLOSINGS } from './closings.ts';
import { IDENTITY } from './identity.ts';
import { OPENINGS } from './openings.ts';

export type Standing = 'opening' | 'closing' | 'sentence' | 'anywhere';

/** What chat assistants say around a text, or of themselves, by where it is looked for: each list is read there alone. */
export const ASSISTANT_PHRASES = {
  opening: phrasesOfGroups<Standing>(OPENINGS, ASSISTANT_CLASSES),
  closing: phrasesOfGroups<Standing>(CLOSINGS, ASSISTANT_CLASSES),
  anywhere: phrasesOfGroups<Standing>(IDENTITY, ASSISTANT_CLASSES),
};

export type AssistantGroup = PhraseGroup<Standing>;
