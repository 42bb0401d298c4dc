/**
 * Applies edits to a source. `⟦…⟧` in an edit's text marks where the defect is; an edit without marks is the defect as a whole.
 * Gives the flawed draft, the places of the defect in it, and where an offset of the source has gone.
 */
export function applied(source, edits) {
  const sorted = [...edits].sort((a, b) => a.start - b.start);
  const places = [];
  const shifts = [];
  let draft = '';
  let at = 0;
  for (const { start, end, text, silent } of sorted) {
    draft += source.slice(at, start);
    const from = draft.length;
    const { plain, marks } = unmarked(text);
    draft += plain;
    if (marks.length > 0) for (const [a, b] of marks) places.push({ start: from + a, end: from + b });
    else if (!silent) places.push({ start: from, end: draft.length });
    shifts.push({ start, end, shift: draft.length - end });
    at = end;
  }
  return { draft: draft + source.slice(at), places, moved: (offset) => moved(shifts, offset) };
}

function moved(shifts, offset) {
  let shift = 0;
  for (const edit of shifts) {
    if (edit.start > offset) break;
    if (offset >= edit.end) shift = edit.shift;
  }
  return offset + shift;
}

function unmarked(text) {
  const marks = [];
  const open = [];
  let plain = '';
  for (const character of text) {
    if (character === '⟦') open.push(plain.length);
    else if (character === '⟧') marks.push([open.pop(), plain.length]);
    else plain += character;
  }
  return { plain, marks };
}
