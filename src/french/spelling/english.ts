import { ENGLISH_WORDS } from '../lists/english-words.ts';
import { COMPUTING_WORDS, SHORT_WORDS } from './lists/english-extra.ts';

/** Whether a word in lower case is common English: in the list, or derived from a word of it as English derives. */
export function isEnglish(lower: string): boolean {
  return isListedEnglish(lower) || stemsOf(lower).some(isListedEnglish);
}

/** Whether a word in lower case stands in the lists of English itself. */
export function isListedEnglish(lower: string): boolean {
  if (lower.length < 3) return SHORT_WORDS.has(lower);
  const word = lower.replace(/['’](?:s|t|re|ve|ll|d|m)?$/, '');
  return englishWords().has(word) || COMPUTING_WORDS.has(word);
}

let decoded: ReadonlySet<string> | undefined;

function englishWords(): ReadonlySet<string> {
  decoded ??= decode(ENGLISH_WORDS);
  return decoded;
}

function decode(list: string): ReadonlySet<string> {
  const words = new Set<string>();
  let word = '';
  for (const entry of list.replace(/\n/g, '').match(/[A-Z][a-z]*/g) ?? []) {
    word = word.slice(0, entry.charCodeAt(0) - 65) + entry.slice(1);
    words.add(word);
  }
  return words;
}

// The endings that the list leaves out; the longest first, since their stems are surer.
const ENDINGS: readonly (readonly [RegExp, readonly string[]])[] = [
  [/ies$/, ['y']],
  [/iness$/, ['y']],
  [/ness$/, ['']],
  [/ings?$/, ['', 'e']],
  [/ied$/, ['y']],
  [/ed$/, ['', 'e']],
  [/ily$/, ['y']],
  [/bly$/, ['ble']],
  [/ly$/, ['']],
  [/ers?$/, ['', 'e']],
  [/(?<=[sxzo]|ch|sh)es$/, ['']],
  [/(?<!s)s$/, ['']],
];

function stemsOf(word: string): string[] {
  const stems: string[] = [];
  for (const [ending, replacements] of ENDINGS) {
    const stem = word.replace(ending, '');
    if (stem === word || stem.length < 2) continue;
    for (const replacement of replacements) stems.push(stem + replacement);
    // running, stopped: the consonant was doubled.
    if (stem.at(-1) === stem.at(-2)) stems.push(stem.slice(0, -1));
  }
  return stems.filter((stem) => stem.length > 2);
}
