import type { Block } from '../../src/document/block.ts';
import type { Span } from '../../src/french/phrases/passages.ts';

const COUNT = String.raw`(?:(?:longueur|total|nombre|environ|soit|texte de|article de|approximativement|compte)\s?:? ?)?(?:environ |~ ?|≈ ?|about |approx\. ?)?\d{2,3}(?:[ \u00a0\u202f.,]?\d{3})?(?:[ \u00a0]?(?:[-–à]|to)[ \u00a0]?\d{2,4})?[ \u00a0](?:mots|words)`;
const BRACKETED_END = new RegExp(String.raw`[([]${COUNT}[^()[\]\n]{0,20}[)\]]\s*:?$`, 'i');
const WHOLE_LINE = new RegExp(String.raw`^[([*_\s]*${COUNT}[)\]*_.\s]*$`, 'i');

// `Conclusion (100 mots) :`, a label that was to become a heading.
const LABEL_WITH_COUNT = new RegExp(String.raw`^[^.!?:\n]{2,60}[([]${COUNT}[)\]]\s*:$`, 'i');

const LONGEST = 160;

/** Lengths that tell what was ordered: `Introduction (100 mots)` in a heading, `(712 mots)` as a whole block. */
export function wordCountsOf({ kind, text }: Block): readonly Span[] {
  if (text.length > LONGEST) return [];
  if (kind === 'heading') {
    const match = BRACKETED_END.exec(text);
    return match ? [{ start: match.index, end: text.length }] : [];
  }
  if (kind === 'paragraph' && LABEL_WITH_COUNT.test(text)) return [{ start: 0, end: text.length }];
  if (kind !== 'paragraph' || !WHOLE_LINE.test(text)) return [];
  return [{ start: 0, end: text.length }];
}
