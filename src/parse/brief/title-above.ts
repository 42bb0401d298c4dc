import type { SourceRange } from '../../document/place.ts';

/** Whether a title, labelled as no more than that, stands right above an article; the name of the article may stand between. */
export function isRightAbove(text: string, title: SourceRange, source: SourceRange): boolean {
  const label = text.slice(text.lastIndexOf('\n', title.start - 1) + 1, title.start).slice(0, 40);
  if (!/^[\s*#>-]*(?:le |the )?(?:titre|title|headline)[\s*:"«“]*$/i.test(label)) return false;
  const between = text.slice(title.end, Math.min(source.start, title.end + 60));
  return (
    title.end + between.length === source.start && /^["»”*\s]*\n(?:[^\n.!?]{0,30}:)?[\s*"«“]*$/.test(between)
  );
}
