/** Stands for no limit: what is tried against a word repeats no more often than the word is long. */
export const LONGEST_EXPRESSION_WORD = 40;

interface Reading {
  readonly source: string;
  at: number;
}

/**
 * In how many ways a regular expression can go over a word of `LONGEST_EXPRESSION_WORD` units, at most: a backtracking
 * engine tries them all when the word does not match. `(a+)+` has more than any machine can count, `[A-Z]{2,5}-?\d+` some
 * hundreds. The source is one that `RegExp` takes.
 */
export function waysOf(source: string): number {
  return disjunction({ source, at: 0 });
}

function disjunction(reading: Reading): number {
  let ways = 0;
  do ways += sequence(reading);
  while (take(reading, '|'));
  return ways;
}

function sequence(reading: Reading): number {
  let ways = 1;
  while (reading.at < reading.source.length && !'|)'.includes(reading.source[reading.at]!))
    ways *= repeated(atom(reading), bounds(reading));
  return ways;
}

function atom(reading: Reading): number {
  const next = reading.source[reading.at++];
  if (next === '\\') reading.at += lengthOf(reading, /(?:[pP]\{[^}]*\}|k<[^>]*>|u\{[^}]*\}|[\s\S])/y);
  else if (next === '[') passClass(reading);
  else if (next === '(') {
    reading.at += lengthOf(reading, /\?(?:[:=!]|<[=!]|<[^>]*>|[a-z-]*:)/y);
    const ways = disjunction(reading);
    take(reading, ')');
    return ways;
  }
  return 1;
}

/** To the end of a class of characters; with the flag `v`, one may hold others. */
function passClass(reading: Reading): void {
  for (let depth = 1; depth > 0 && reading.at < reading.source.length; reading.at++) {
    const char = reading.source[reading.at];
    if (char === '\\') reading.at++;
    else if (char === '[') depth++;
    else if (char === ']') depth--;
  }
}

/** How often, at least and at most, what stands before is repeated. */
function bounds(reading: Reading): readonly [number, number] {
  const { source, at } = reading;
  const quantifier = /[*+?]\??|\{(\d+)(?:(,)(\d*))?\}\??/y;
  quantifier.lastIndex = at;
  const match = quantifier.exec(source);
  if (!match) return [1, 1];
  reading.at = quantifier.lastIndex;
  const [text, least, comma, most] = match;
  if (text[0] === '?') return [0, 1];
  if (least === undefined) return [text[0] === '+' ? 1 : 0, LONGEST_EXPRESSION_WORD];
  return [
    Number(least),
    most ? Number(most) : comma ? Number(least) + LONGEST_EXPRESSION_WORD : Number(least),
  ];
}

/** The ways of n repetitions, summed over all n; more than can be counted is infinite. */
function repeated(ways: number, [least, most]: readonly [number, number]): number {
  const capped = Math.min(most, least + LONGEST_EXPRESSION_WORD);
  let sum = 0;
  for (let times = least; times <= capped; times++) sum += ways ** times;
  return sum;
}

function take(reading: Reading, char: string): boolean {
  if (reading.source[reading.at] !== char) return false;
  reading.at++;
  return true;
}

function lengthOf({ source, at }: Reading, pattern: RegExp): number {
  pattern.lastIndex = at;
  return pattern.exec(source)?.[0].length ?? 0;
}
