import { analysis } from '../../document/analysis.ts';
import type { Article } from '../../document/article.ts';
import { matchesOf } from '../../document/matches.ts';
import { typesetIn } from './typeset.ts';

/** How an article spaces its signs, where it does so all through. */
export interface SpacingConvention {
  /** No space before `; ! ?` anywhere, one before most colons: the usage of Quebec, whatever the locale says. */
  readonly isQuebec: boolean;
  /** No space inside any of its guillemets. */
  readonly hasTightGuillemets: boolean;
}

const HIGH = /[!?;:](?<=[\p{L}\p{N})\]»”’"%€…\ufffc \u00a0\u202f].)(?<![!?]{2})(?=$|[\s)\]»”"…!?])/gu;
const GUILLEMET = /«[\s\S]?|[\s\S]?»/gu;
const SPACE = /[ \u00a0\u202f]/;

/** Signs that show a usage: fewer may be a slip. */
const ENOUGH = 3;

interface Counts {
  spaced: number;
  glued: number;
}

/** The convention that the typeset text of an article keeps without exception. */
export const spacingConventionIn: (article: Article) => SpacingConvention = analysis((article) => {
  const signs: Counts = { spaced: 0, glued: 0 };
  const colons: Counts = { spaced: 0, glued: 0 };
  const guillemets: Counts = { spaced: 0, glued: 0 };
  for (const { text } of typesetIn(article)) {
    for (const { 0: mark, index } of matchesOf(text, HIGH))
      count(mark === ':' ? colons : signs, SPACE.test(text.charAt(index - 1)));
    for (const [pair] of matchesOf(text, GUILLEMET))
      if (pair.length > 1) count(guillemets, /\s/.test(pair.charAt(pair.startsWith('«') ? 1 : 0)));
  }
  return {
    isQuebec: signs.spaced === 0 && signs.glued >= ENOUGH && colons.spaced > colons.glued,
    hasTightGuillemets: guillemets.spaced === 0 && guillemets.glued >= 4,
  };
});

function count(counts: Counts, isSpaced: boolean): void {
  if (isSpaced) counts.spaced++;
  else counts.glued++;
}
