import { misspeltLabelWords } from './lists/label-words.ts';

/** The word of a label that a mistyped one stands for: one letter too many, too few, another, or two exchanged; else the word itself. */
export function labelWordFor(word: string): string {
  if (word.length < 5 || misspeltLabelWords.has(word)) return word;
  for (const wanted of misspeltLabelWords)
    if (wanted[0] === word[0] && isOneSlipFrom(wanted, word)) return wanted;
  return word;
}

function isOneSlipFrom(wanted: string, word: string): boolean {
  const difference = word.length - wanted.length;
  if (Math.abs(difference) > 1) return false;
  let at = 0;
  while (at < word.length && word[at] === wanted[at]) at++;
  const [rest, other] = [word.slice(at), wanted.slice(at)];
  if (difference === 1) return rest.slice(1) === other;
  if (difference === -1) return rest === other.slice(1);
  const exchanged = rest[0] === other[1] && rest[1] === other[0] && rest.slice(2) === other.slice(2);
  return exchanged || rest.slice(1) === other.slice(1);
}
