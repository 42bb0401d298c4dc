import { collectives, hundreds, numberWords, thousands } from './lists/numbers.ts';
import type { Token } from './tokens.ts';

/** A number read from tokens: its value and the index of the token after it. */
export interface NumberReading {
  readonly value: number;
  readonly to: number;
}

/** Reads the number that starts at a token, in digits or in French or English words. */
export function numberAt(tokens: readonly Token[], from: number): NumberReading | undefined {
  const token = tokens[from];
  if (!token) return undefined;
  if (token.number === undefined) return numberInWords(tokens, from);
  const next = tokens[from + 1];
  if (next?.gap === 0 && thousands.has(next.word)) return { value: token.number * 1000, to: from + 2 };
  return { value: token.number, to: from + 1 };
}

// Longest of all: "quatre mille neuf cent quatre vingt dix neuf".
const maxWords = 10;

function numberInWords(tokens: readonly Token[], from: number): NumberReading | undefined {
  let sum: Sum = { total: 0, current: 0 };
  let to = from;
  for (let index = from; index < from + maxWords; index++) {
    const token = tokens[index];
    if (!token || (index > from && token.gap > 0)) break;
    const next = sumWith(sum, token.word);
    if (next) {
      sum = next;
      to = index + 1;
    } else if (!isLink(tokens, index, sum.current, index > from)) break;
  }
  const value = sum.total + sum.current;
  return to === from || (value === 0 && tokens[from]!.word !== 'zero') ? undefined : { value, to };
}

interface Sum {
  /** Thousands. */
  readonly total: number;
  /** Below a thousand. */
  readonly current: number;
}

function sumWith({ total, current }: Sum, word: string): Sum | undefined {
  if (thousands.has(word)) return { total: total + Math.max(1, current) * 1000, current: 0 };
  if (hundreds.has(word)) return current < 100 ? { total, current: Math.max(1, current) * 100 } : undefined;
  const collective = collectives[word];
  if (collective !== undefined) return { total, current: Math.max(1, current) * collective };
  if (isEighty(word, current)) return { total, current: current + 76 };
  const unit = numberWords[word];
  return unit === undefined ? undefined : { total, current: current + unit };
}

function isEighty(word: string, current: number): boolean {
  return current % 100 === 4 && (word === 'vingt' || word === 'vingts');
}

// "vingt et un", "one hundred and fifty", "a thousand"; not "six cents et huit cents".
function isLink(tokens: readonly Token[], at: number, current: number, inside: boolean): boolean {
  const { word } = tokens[at]!;
  const next = tokens[at + 1];
  if (!next || next.gap > 0) return false;
  if (!inside) return word === 'a' && ['hundred', 'thousand', 'dozen'].includes(next.word);
  if (word === 'et') return current % 100 >= 20 && ['un', 'une', 'onze'].includes(next.word);
  const after = tokens[at + 2];
  const multiplied = after?.gap === 0 && (hundreds.has(after.word) || thousands.has(after.word));
  return word === 'and' && current >= 100 && !multiplied && (numberWords[next.word] ?? 100) < 100;
}
