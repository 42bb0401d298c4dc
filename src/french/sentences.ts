import { endsSentence } from './sentences/rules.ts';
import { isFinalMark, readStop, skipSpaces } from './sentences/stop.ts';

const QUOTE = 0x22;
const NEW_LINE = 0x0a;

/** The sentences of a text, in order, as [start, end] in UTF-16 code units, without the white space around them. */
export function sentencesOf(text: string): [number, number][] {
  const sentences: [number, number][] = [];
  let start = skipSpaces(text, 0);
  let quoted = false;
  for (let i = start; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === QUOTE) quoted = !quoted;
    else if (code === NEW_LINE) {
      const next = skipSpaces(text, i);
      if (i > start && isBlankLine(text, i, next)) {
        sentences.push([start, trimEnd(text, start, i)]);
        start = next;
        quoted = false;
      }
      i = next - 1;
    } else if (isFinalMark(code)) {
      const stop = readStop(text, i, quoted);
      for (let j = stop.marksEnd; j < stop.end; j++) if (text.charCodeAt(j) === QUOTE) quoted = !quoted;
      if (endsSentence(stop)) {
        sentences.push([start, stop.end]);
        start = stop.next;
        i = stop.next - 1;
      } else i = stop.end - 1;
    }
  }
  const end = trimEnd(text, start, text.length);
  if (end > start) sentences.push([start, end]);
  return sentences;
}

function isBlankLine(text: string, from: number, to: number): boolean {
  return text.indexOf('\n', from + 1) < to && text.indexOf('\n', from + 1) > 0;
}

function trimEnd(text: string, start: number, from: number): number {
  let end = from;
  while (end > start && /\s/.test(text[end - 1]!)) end--;
  return end;
}
