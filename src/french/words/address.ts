import { isSpaceAt } from '../characters.ts';

const SCHEMES = ['http://', 'https://', 'ftp://', 'www.', 'mailto:'];
/** A longer run is cut there, so that no look-back from inside it needs to go further. */
export const LONGEST_ADDRESS = 300;
const TRAILING = '.,;:!?)]}»”"\'’…>';

/** The end of the web address that starts at `start`, or `start` if none does. */
export function endOfAddress(text: string, start: number): number {
  const first = text[start]!.toLowerCase();
  if (first !== 'h' && first !== 'f' && first !== 'w' && first !== 'm') return start;
  const head = text.slice(start, start + 8).toLowerCase();
  if (!SCHEMES.some((scheme) => head.startsWith(scheme))) return start;
  let end = start;
  while (
    end < text.length &&
    end - start < LONGEST_ADDRESS &&
    !isSpaceAt(text, end) &&
    !'<>"«»'.includes(text[end]!)
  )
    end++;
  while (end > start && TRAILING.includes(text[end - 1]!)) end--;
  return end;
}
