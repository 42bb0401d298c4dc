/**
 * The matches of a pattern (with the flag `g`) in a text, in order. `matchAll` would compile a copy of the pattern for each
 * text, and articles hold hundreds of short ones.
 */
export function matchesOf(text: string, pattern: RegExp): readonly RegExpExecArray[] {
  pattern.lastIndex = 0;
  let match = pattern.exec(text);
  if (!match) return NONE;
  const matches: RegExpExecArray[] = [];
  while (match) {
    matches.push(match);
    if (match[0] === '') pattern.lastIndex++;
    match = pattern.exec(text);
  }
  return matches;
}

const NONE: readonly RegExpExecArray[] = [];
