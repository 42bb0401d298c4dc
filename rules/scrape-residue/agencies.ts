import { matchesOf } from '../../src/document/matches.ts';
import type { Span } from '../../src/french/phrases/passages.ts';

// `PA` is what a translator makes of `AP`.
const AGENCIES =
  'AP|PA|AFP|Reuters|REUTERS|Belga|BELGA|ATS|EFE|ANSA|dpa|DPA|Xinhua|UPI|AAP|TASS|Tass|APTN|AP Photo[^()\\n]{0,60}|Photo AP|Getty Images|AFP Photo|Photo AFP';
const TAG = new RegExp(`\\((?:${AGENCIES})\\)`, 'gu');

/**
 * Where the tag of an agency was left in a text: glued to what follows, behind a sentence that has ended (as captions are
 * signed), or before the dash that opens a report.
 */
export function agencyTagsOf(text: string): readonly Span[] {
  const tags: Span[] = [];
  for (const { 0: tag, index } of matchesOf(text, TAG)) {
    const end = index + tag.length;
    const before = text.slice(Math.max(0, index - 4), index);
    const after = text.slice(end, end + 4);
    const isGlued = /^[\p{L}«“]/u.test(after);
    const isSignature = /(?:[.!?…»”"])\s*$/.test(before) && !/^\s*[.,;:!?)]/.test(after);
    const isDateline = index < LONGEST_DATELINE && /^ ?[-–—](?![\p{L}\p{N}])/u.test(after);
    if (isDateline) tags.push({ start: index, end: end + after.search(/[-–—]/) + 1 });
    else if (isGlued || isSignature) tags.push({ start: index, end });
  }
  return tags;
}

// `PARIS, 12 janvier 2023 (AFP) –`
const LONGEST_DATELINE = 60;
