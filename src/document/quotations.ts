import type { SourceRange } from './place.ts';

/** Opening marks with what closes them. */
export type QuotationMarks = Readonly<Record<string, string>>;

/**
 * The passages of a text between marks, marks included, each from its opening to the next that closes it, in order and
 * apart. As `«[^»]*»` finds them, but in linear time, however many are never closed.
 *
 * @param least units that stand between the marks
 */
export function quotationsIn(text: string, marks: QuotationMarks, least = 0): readonly SourceRange[] {
  const found: SourceRange[] = [];
  const never = new Set<string>();
  for (let at = 0; at < text.length; at++) {
    const closing = marks[text[at]!];
    if (closing === undefined || never.has(closing)) continue;
    const end = text.indexOf(closing, at + 1);
    if (end < 0) never.add(closing);
    else if (end - at > least) {
      found.push({ start: at, end: end + 1 });
      at = end;
    }
  }
  return found;
}
