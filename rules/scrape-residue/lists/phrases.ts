import { type PhraseGroup, phrasesOfGroups } from '../../../src/french/phrases/groups.ts';
import type { WordClasses } from '../../../src/french/phrases/word-classes.ts';
import { BUTTONS } from './buttons.ts';
import { CALLS, CONTRIBUTIONS } from './calls.ts';
import { POINTERS } from './pointers.ts';

/** Where a phrase stands: see the lists; where a link lies over it, an editor put it there for readers. */
export type Standing = 'whole' | 'line' | 'pointer' | 'sentence';

export type ScrapedGroup = PhraseGroup<Standing>;

/** What the groups call by one name. */
export const SCRAPED_CLASSES: WordClasses = {
  thing:
    'article|articles|commentaire|commentaires|page|contenu|lien|suite|lecture|podcast|résumé|dossier|discussion|publication',
};

const SCRAPED_GROUPS: readonly ScrapedGroup[] = [...BUTTONS, ...POINTERS, ...CALLS];

/** What tells a by-line wherever it stands. */
export const BYLINE_PHRASES = phrasesOfGroups<Standing>([CONTRIBUTIONS]);

/** What stands around the article on the page of a news site. */
export const SCRAPED_PHRASES = phrasesOfGroups(SCRAPED_GROUPS, SCRAPED_CLASSES);
