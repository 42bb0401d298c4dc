import brief from './brief.mjs';
import headings from './headings.mjs';
import keyphrase from './keyphrase.mjs';
import length from './length.mjs';
import links from './links.mjs';
import metadata from './metadata.mjs';
import originality from './originality.mjs';
import repetition from './repetition.mjs';
import residue from './residue.mjs';
import spelling from './spelling.mjs';
import structure from './structure.mjs';
import typography from './typography.mjs';

/**
 * Every kind of defect. `kind` is the rule that must report it; `also` the rules that may rightly report it too; `formats`
 * the drafts that can hold it; `variants` by name the ways in which it is made: `(article, random, corpus)` gives the edits,
 * `{ edits, options?, baseOptions?, places?, place? }` (options of the lint with and without the defect, further places of
 * the source that are as good, `place: 'any'` where the article as a whole is at fault), or nothing when the article offers no place.
 */
export const kinds = [
  ...headings,
  ...structure,
  ...length,
  ...keyphrase,
  ...metadata,
  ...links,
  ...spelling,
  ...typography,
  ...residue,
  ...repetition,
  ...originality,
  ...brief,
];
