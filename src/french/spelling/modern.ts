import { NEW_NOUNS, NEW_VERBS } from './lists/modern-french.ts';

const ENDING =
  /(?:er|e|es|ent|ons|ez|é|ée|és|ées|ant|ante|ants|antes|ais|ait|ions|iez|aient|a|as|ai|èrent|era|eras|erai|erons|erez|eront|erait|erais|eraient|able|ables)$/;
const LONGEST_ENDING = 7;

/** Whether a word in lower case is French that the dictionary does not hold yet. */
export function isModern(lower: string): boolean {
  const base = lower.replace(/e?s$/, '');
  if (NEW_NOUNS.has(lower) || NEW_NOUNS.has(base) || NEW_NOUNS.has(lower.replace(/e$/, ''))) return true;
  for (let length = Math.max(3, lower.length - LONGEST_ENDING); length < lower.length; length++) {
    if (NEW_VERBS.has(lower.slice(0, length)) && ENDING.exec(lower.slice(length))?.index === 0) return true;
  }
  return false;
}
