import type { Bound } from './lists/quantities.ts';
import { boundsAfter, boundsBefore } from './lists/quantities.ts';
import { numberAt } from './numbers.ts';
import { matchAt, phraseTable } from './phrases.ts';
import type { Prompt } from './reading.ts';

const before = phraseTable(boundsBefore, { backwards: true });
const after = phraseTable(boundsAfter);

/** The bound said behind a number or its unit. */
export function boundAfter(prompt: Prompt, at: number, outer: boolean) {
  const { tokens } = prompt;
  const gap = tokens[at]?.gap ?? 3;
  if (gap > (outer ? 1 : 0))
    return outer && /^\s?\+/.test(separatorBefore(prompt, at))
      ? { value: 'min' as const, to: at }
      : undefined;
  const match = matchAt(after, tokens, at);
  if (!match)
    return /^\s?\+\s?(?!\/)/.test(separatorBefore(prompt, at))
      ? { value: 'min' as const, to: at }
      : undefined;
  const next = tokens[match.to];
  // "500 mots | Max : 700": a label.
  if (outer && gap > 0 && next?.gap === 2) return undefined;
  if (!outer || !next || next.gap > 0) return match;
  return gap > 0 || numberAt(tokens, match.to) ? undefined : match;
}

// "<mots>1200</mots>".
function isTagEnd({ text, tokens }: Prompt, at: number): boolean {
  const before = tokens[at - 1];
  if (!before || text[before.end] !== '>') return false;
  return /<[\w-]{0,30}$/.test(text.slice(Math.max(0, before.start - 30), before.start));
}

/** The bound said before a number. */
export function boundBefore(
  prompt: Prompt,
  at: number,
): { readonly value: Bound; readonly from: number } | undefined {
  const match = matchAt(before, prompt.tokens, at);
  if (match) return match;
  const separator = separatorBefore(prompt, at).split('\n').at(-1)!;
  const sign = /(?<![-=])([≥⩾>≤⩽<~≈±])=?\s?$/.exec(separator)?.[1];
  if (!sign || isTagEnd(prompt, at)) return undefined;
  if ('≥⩾>'.includes(sign)) return prompt.tokens[at]!.newLine ? undefined : { value: 'min', from: at };
  return { value: '≤⩽<'.includes(sign) ? 'max' : 'approx', from: at };
}

const tolerancePattern =
  /,?[ \u00a0]?\(?[ \u00a0]?(?:(?:avec )?(?:une? |a )?(?:tolérance|tolerance|marge(?: d['’]erreur)?|variation|margin)(?: max(?:imale|imum)?)?(?: of| de| :)? ?)?(?:±|\+\s?\/?\s?-|\+ ou -|à|plus or minus|plus ou moins|(?<=(?:tolérance|tolerance|marge|marge d['’]erreur|variation|margin)(?: of| de| :)? ?))[ \u00a0]?(\d{1,3})[ \u00a0\u202f]?(%|pour cent|percent|mots|words)(?: près)?\)?/iy;

/** How far from its number a length may be ("± 10 %"). */
export function toleranceAt(
  prompt: Prompt,
  at: number,
  number: number,
): { readonly share: number; readonly to: number } | undefined {
  tolerancePattern.lastIndex = prompt.tokens[at - 1]!.end;
  const match = tolerancePattern.exec(prompt.text);
  if (!match) return undefined;
  const end = match.index + match[0].length;
  let to = at;
  while (to < prompt.tokens.length && prompt.tokens[to]!.start < end) to++;
  const size = Number(match[1]);
  return { share: /^[mw]/i.test(match[2]!) ? size / Math.max(1, number) : size / 100, to };
}

/** What stands before a token. */
export function separatorBefore({ text, tokens }: Prompt, at: number): string {
  return text.slice(
    tokens[at - 1]?.end ?? 0,
    tokens[at]?.start ?? Math.min(text.length, (tokens[at - 1]?.end ?? 0) + 8),
  );
}
