import { classAt, isWordClass, MARK } from '../characters.ts';

/** The end of the letters, digits and combining marks from `start` on. */
export function endOfInk(text: string, start: number): number {
  let end = start;
  for (; end < text.length; end++) {
    const kind = classAt(text, end);
    if (!isWordClass(kind) && kind !== MARK) break;
  }
  return end;
}
