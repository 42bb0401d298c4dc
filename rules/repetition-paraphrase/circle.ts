import type { Article } from '../../src/document/article.ts';
import type { Block } from '../../src/document/block.ts';
import { type Content, paragraphContentsIn } from '../../src/french/repeats/content.ts';
import { sharedWordingOf } from '../../src/french/repeats/likeness.ts';

/** A text whose paragraphs all say one thing: how many do, of how many, and the first that does so again. */
export interface Circle {
  readonly count: number;
  readonly of: number;
  readonly second: Block;
}

/** Paragraphs that are judged, and lemmas from which one is. */
const FEWEST = { paragraphs: 5, lemmas: 12, shared: 7 };
/** Each is compared with the first ones: what goes round in circles comes back to them. */
const COMPARED = 6;
const ALIKE = 0.45;
const COPIED = 0.5;
/** Share of the paragraphs after the first. */
const MOST = 0.8;

/** Undefined unless four paragraphs in five, after the first, say again what the first ones say. Linear. */
export function circleIn(article: Article): Circle | undefined {
  const judged = paragraphContentsIn(article).filter(({ lemmas }) => lemmas.size >= FEWEST.lemmas);
  if (judged.length < FEWEST.paragraphs) return undefined;
  const again = judged.filter((content, index) =>
    judged.slice(0, Math.min(index, COMPARED)).some((former) => isAlike(former, content)),
  );
  if (again.length < MOST * (judged.length - 1)) return undefined;
  return { count: again.length + 1, of: judged.length, second: again[0]!.block };
}

function isAlike(former: Content, content: Content): boolean {
  let shared = 0;
  for (const lemma of content.lemmas) if (former.lemmas.has(lemma)) shared++;
  const least = Math.max(FEWEST.shared, ALIKE * Math.min(former.lemmas.size, content.lemmas.size));
  return shared >= least && sharedWordingOf(former, content) < COPIED;
}
