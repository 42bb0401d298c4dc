import type { SourceRange } from '../../document/place.ts';
import { addPlaceholder, addSource } from '../article/blocks.ts';
import type { Composer } from '../article/composer.ts';
import type { Mask } from '../template/mask.ts';

/** Finds the masks of a range. */
export interface MaskCursor {
  readonly within: (range: SourceRange) => readonly Mask[];
  /** A destination with the masks put back that stand in it. */
  readonly restore: (url: string, range: SourceRange) => string;
}

export function maskCursorOf(draft: string, masks: readonly Mask[]): MaskCursor {
  const within = ({ start, end }: SourceRange): readonly Mask[] => {
    const first = firstEndingAfter(masks, start);
    let last = first;
    while (last < masks.length && masks[last]!.start < end) last++;
    return first === last ? [] : masks.slice(first, last);
  };
  return {
    within,
    restore: (url, range) => {
      if (!url.includes('\uE000')) return url;
      const inside = within(range).filter((mask) => !mask.blank);
      // The destination stands last, after the text of a link.
      const wanted = url.match(/\uE000+/g)!.length;
      const own = inside.slice(-wanted);
      return url.replace(/\uE000+/g, () => {
        const mask = own.shift();
        return mask ? draft.slice(mask.start, mask.end) : '';
      });
    },
  };
}

/** Adds source text without its masks, or with a placeholder for them. */
export function addMasked(
  { composer, masks }: { readonly composer: Composer; readonly masks: MaskCursor },
  start: number,
  end: number,
): void {
  let from = start;
  for (const mask of masks.within({ start, end })) {
    addSource(composer, from, Math.max(from, mask.start));
    const to = Math.min(mask.end, end);
    if (mask.kind === 'placeholder') addPlaceholder(composer, Math.max(from, mask.start), to);
    from = Math.max(from, to);
  }
  addSource(composer, from, end);
}

function firstEndingAfter(masks: readonly Mask[], offset: number): number {
  let low = 0;
  let high = masks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (masks[middle]!.end <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
