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
  return englishWords(word.charAt(0)).has(word) || COMPUTING_WORDS.has(word);
}

// Decoded by first letter, when first asked for: a text asks for few.
const decoded = new Map<string, ReadonlySet<string>>();

function englishWords(initial: string): ReadonlySet<string> {
  let words = decoded.get(initial);
  if (!words) {
    words = decode(initial);
    decoded.set(initial, words);
  }
  return words;
}

function decode(initial: string): ReadonlySet<string> {
  const words = new Set<string>();
  // A word that shares nothing with the one before begins a letter.
  const start = ENGLISH_WORDS.indexOf(`A${initial}`);
  if (start < 0 || initial === '') return words;
  let word = '';
  for (const entry of entriesFrom(start)) {
    const shared = entry.charCodeAt(0) - 65;
    if (shared === 0 && word !== '') break;
    word = word.slice(0, shared) + entry.slice(1);
    words.add(word);
  }
  return words;
}

function* entriesFrom(start: number): Generator<string> {
  let from = start;
  for (let at = start + 1; at <= ENGLISH_WORDS.length; at++) {
    if (at < ENGLISH_WORDS.length && ENGLISH_WORDS.charCodeAt(at) > 0x5a) continue;
    if (ENGLISH_WORDS.charCodeAt(at) === 0x0a) continue;
    yield ENGLISH_WORDS.slice(from, at).replace('\n', '');
    from = at;
  }
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
