import { briefWords } from '../lists/order-words.ts';
import {
  lengthAfter,
  scopeLinks,
  scopesAfter,
  scopesBefore,
  severalTexts,
  subjectAfter,
  subjectBefore,
} from '../lists/quantities.ts';
import { matchAt, phraseTable } from '../phrases.ts';
import type { Quantity } from '../quantity.ts';
import type { Prompt } from '../reading.ts';

const before = phraseTable([[true, scopesBefore]], { backwards: true });
const links = phraseTable([[true, scopeLinks]], { backwards: true });
const after = phraseTable([[true, scopesAfter]]);
const subject = phraseTable([[true, subjectAfter]]);
const length = phraseTable([[true, lengthAfter]]);
const several = phraseTable([[true, severalTexts]], { backwards: true });
const determiner = phraseTable([[true, subjectBefore]], { backwards: true });

/** Whether a length is that of a part of the article ("une introduction de 100 mots"). */
export function isOfAPart(prompt: Prompt, { from, to }: Quantity): boolean {
  const { tokens } = prompt;
  if ((tokens[to]?.gap ?? 3) <= 1 && !isComma(prompt, to) && matchAt(after, tokens, to))
    return !matchAt(several, tokens, from);
  let at = from;
  for (let steps = 0; steps < 6; steps++) {
    if (at === 0 || !isJoined(prompt, at)) return false;
    const part = partBefore(prompt, at);
    if (part) return true;
    const link = matchAt(links, tokens, at);
    if (!link) return false;
    at = link.from;
  }
  return false;
}

/** "un article de 800w"; a lamp of 60 W is a subject. */
export function isWatts({ text, tokens }: Prompt, { at, from, to }: Quantity): boolean {
  const last = tokens.slice(at, to).find(({ word }) => word === 'w');
  if (!last) return false;
  if (!/\dw/.test(text.slice(last.start - 1, last.end))) return true;
  const noun =
    tokens[from - 1]?.word === 'de' || tokens[from - 1]?.word === 'd' ? tokens[from - 2] : tokens[from - 1];
  return !(tokens[from]!.gap > 0 || (noun && briefWords.has(noun.word)));
}

function partBefore({ tokens }: Prompt, at: number): boolean {
  if (matchAt(before, tokens, at)) return true;
  return (
    tokens[at]!.gap > 0 &&
    matchAt(before, tokens.slice(Math.max(0, at - 3), at), Math.min(3, at)) !== undefined
  );
}

// "Introduction : 100 mots", "Introduction (100 mots)".
function isJoined({ text, tokens }: Prompt, at: number): boolean {
  const { gap } = tokens[at]!;
  if (gap === 0 || gap === 2) return true;
  return gap === 1 && text.slice(tokens[at - 1]!.end, tokens[at]!.start).includes('(');
}

function isComma({ text, tokens }: Prompt, at: number): boolean {
  return /[,;]/.test(text.slice(tokens[at - 1]!.end, tokens[at]!.start));
}

/** Whether a number counts words as a subject ("les 700 mots de vocabulaire"). */
export function isSubject({ tokens }: Prompt, { from, to, bare }: Quantity): boolean {
  if (tokens[to]?.gap === 0 && matchAt(subject, tokens, to) && !matchAt(length, tokens, to)) return true;
  return bare && from > 0 && tokens[from]!.gap === 0 && matchAt(determiner, tokens, from) !== undefined;
}
