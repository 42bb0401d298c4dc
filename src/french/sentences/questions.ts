import { INTERROGATIVE_PREPOSITIONS, INTERROGATIVES } from '../lists/interrogatives.ts';

/** A question further on is not looked for, so that reading stays linear. */
const LONGEST_QUESTION = 200;

/** Does a direct question start here (`combien faut-il … ?`, `à qui … ?`), whatever its case? */
export function opensQuestion(text: string, start: number): boolean {
  const ahead = text.slice(start, start + LONGEST_QUESTION);
  const [, first, second] = FIRST_WORDS.exec(ahead) ?? [];
  const asks =
    INTERROGATIVES.has(first ?? '') ||
    (INTERROGATIVE_PREPOSITIONS.has(first ?? '') && INTERROGATIVES.has(second ?? ''));
  // A question word alone is an echo: `Comment ? pourquoi ? nul ne le sait.`
  return asks && A_QUESTION.test(ahead);
}

const FIRST_WORDS = /^(est-ce(?!\p{L})|\p{Ll}+)(?:[ '’‘](\p{Ll}+))?/u;

/** Two words or more up to the question mark. */
const A_QUESTION = /^\p{Ll}+[ '’‘\u00a0-]\p{L}[^.!?…;]*\?/u;
