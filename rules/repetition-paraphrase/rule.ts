import type { Article } from '../../src/document/article.ts';
import { placeOf } from '../../src/document/block.ts';
import { lineAt, lineStartsIn } from '../../src/document/lines.ts';
import { defineRule } from '../../src/engine/rule.ts';
import { type Content, paragraphContentsIn, sectionContentsIn } from '../../src/french/repeats/content.ts';
import { type Likeness, likenessesAmong } from '../../src/french/repeats/likeness.ts';
import { circleIn } from './circle.ts';

/** What is said again in other words fills a length, and tells the reader nothing. */
export default defineRule({
  id: 'repetition-paraphrase',
  category: 'residue',
  severity: 'error',
  summary: {
    fr: 'Rien n’est redit en d’autres mots.',
    en: 'Nothing is said again in other words.',
  },
  weight: { remedy: 'rewrite', cause: 'repetition' },

  options: {
    minShared: {
      type: 'integer',
      minimum: 5,
      default: 10,
      description: 'Content words that two passages have in common.',
    },
    minOverlap: {
      type: 'number',
      minimum: 0,
      maximum: 1,
      default: 0.42,
      description: 'Share of what two passages say, both together, that they have in common.',
    },
    maxShare: {
      type: 'number',
      minimum: 0,
      maximum: 1,
      default: 0.3,
      description: 'Share of the words of an article that said-again passages may hold.',
    },
  },

  messages: {
    passage: ({ line }: { line: number }) => ({
      fr: `Ce passage redit en d’autres mots celui de la ligne ${line} : gardez l’un des deux.`,
      en: `This passage says again in other words what line ${line} says: keep one of the two.`,
    }),
    throughout: ({ count, percent }: { count: number; percent: number }) => ({
      fr: `${count} passages, soit ${percent} % du texte, redisent en d’autres mots ce qui précède, celui-ci le premier : supprimez-les, et apportez du neuf.`,
      en: `${count} passages, ${percent}% of the text, say again in other words what stands before, this one first: delete them, and add something new.`,
    }),
    circle: ({ count, of }: { count: number; of: number }) => ({
      fr: `${count} paragraphes sur ${of} disent la même chose, celui-ci pour la deuxième fois : dites-la une fois, et apportez du neuf.`,
      en: `${count} of ${of} paragraphs say the same thing, this one for the second time: say it once, and add something new.`,
    }),
  },

  *check(article, options) {
    const circle = circleIn(article);
    if (circle) {
      const { count, of } = circle;
      yield { message: 'circle', data: { count, of }, at: placeOf(circle.second) };
      return;
    }
    const alike = likePassagesIn(article, options.minShared);
    const loose = alike.filter((pair) => isParaphrase(pair, LOOSE));
    const share = shareOf(article, loose);
    if (loose.length >= SEVERAL && share >= options.maxShare) {
      const data = { count: loose.length, percent: Math.floor(100 * share) };
      yield { message: 'throughout', data, at: placeOf(loose[0]!.again.block) };
      return;
    }
    const found = alike.filter((pair) =>
      isParaphrase(pair, { contained: CONTAINED, overlap: options.minOverlap }),
    );
    const lines = lineStartsIn(article);
    for (const { first: former, again } of found) {
      const line = lineAt(lines, placeOf(former.block).start) + 1;
      yield { message: 'passage', data: { line }, at: placeOf(again.block), severity: 'warning' };
    }
  },
});

interface Limits {
  /** Share of what the lighter passage says that stands in the other. */
  readonly contained: number;
  /** Share of what both say together. */
  readonly overlap: number;
}

const CONTAINED = 0.6;
/** What is no paraphrase for sure by itself is one among several. */
const LOOSE: Limits = { contained: 0.45, overlap: 0.27 };
const SEVERAL = 3;
/** From so many common runs of three words on, a passage is copied, or filled in from a form. */
const COPIED = 0.4;

function isParaphrase({ containment, overlap, wording }: Likeness, limits: Limits): boolean {
  return containment >= limits.contained && overlap >= limits.overlap && wording < COPIED;
}

/** Each paragraph with the one before that it is most like, and each section none of whose paragraphs is like one; in order. */
function likePassagesIn(article: Article, minShared: number): readonly Likeness[] {
  const pairs = likenessesAmong(paragraphContentsIn(article), minShared).filter(
    ({ shared }) => shared >= minShared,
  );
  const paragraphs = closest(pairs);
  const told = new Set(
    paragraphs.filter((pair) => isParaphrase(pair, LOOSE)).map(({ again }) => again.block.section),
  );
  const sections = likenessesAmong(sectionContentsIn(article), 2 * minShared).filter(
    ({ again, shared }) => shared >= minShared && again.blocks.length > 1 && !told.has(again.block.section),
  );
  return [...paragraphs, ...closest(sections)].toSorted(
    (a, b) => placeOf(a.again.block).start - placeOf(b.again.block).start,
  );
}

function closest(pairs: readonly Likeness[]): readonly Likeness[] {
  const best = new Map<Content, Likeness>();
  for (const pair of pairs)
    if (pair.overlap > (best.get(pair.again)?.overlap ?? 0)) best.set(pair.again, pair);
  return [...best.values()];
}

function shareOf(article: Article, found: readonly Likeness[]): number {
  const total = sectionContentsIn(article).reduce((sum, { words }) => sum + words, 0);
  return found.reduce((sum, { again }) => sum + again.words, 0) / Math.max(1, total);
}
