import type { Article } from '../../src/document/article.ts';
import type { Block } from '../../src/document/block.ts';

/** Lines that credit a picture, each a whole block. Own list. */
const CREDITS: readonly RegExp[] = [
  /^[^\n.!?]{0,50}\b(?:Getty|iStock|Shutterstock|Adobe ?Stock|Pexels|Unsplash|Pixabay|Freepik|Depositphotos|Alamy|Sipa|Hans Lucas|MaxPPP|Belga Image|Photononstop|Fotolia|123RF)\b[^\n.!?]{0,25}[.)]?$/iu,
  /^\(?(?:photos?|crédits?|images?|illustrations?)\s?:?\s(?:AFP|AP|Reuters|DR|Getty|Belga|EPA|Keystone|archives?)\)?\.?$/iu,
];

export function isCredit(text: string): boolean {
  return text.length <= LONGEST && CREDITS.some((credit) => credit.test(text));
}

const LONGEST = 130;

/** Whether a line opens as those under pictures do. */
export function tellsOfPicture(text: string): boolean {
  return (
    /^[^\p{L}\p{N}]{0,4}(?:©|\(c\)|(?:photos?|crédits?|images?|illustrations?|légende)(?!\p{L}))/iu.test(
      text,
    ) || isCredit(text)
  );
}

/** Whether a picture of the draft stands in a block or between it and the text before: the credit is then its own. */
export function followsPicture({ images }: Article, block: Block, before: Block | undefined): boolean {
  const from = before?.range.end ?? 0;
  let low = 0;
  let high = images.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (images[middle]!.range.end <= from) low = middle + 1;
    else high = middle;
  }
  return low < images.length && images[low]!.range.start < block.range.end;
}
