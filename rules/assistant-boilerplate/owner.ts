import type { FoldedWord } from '../../src/french/originality/folded-words.ts';
import { NOUNS, OWNERS } from './lists/cues.ts';

const OF: ReadonlySet<string> = new Set(['de', "d'", 'du', 'des']);
const LINKS: ReadonlySet<string> = new Set([
  'la',
  'le',
  'les',
  "l'",
  'cet',
  'cette',
  'ce',
  'ces',
  'votre',
  'ton',
  'ta',
  'vos',
  'tes',
  'un',
  'une',
  'chaque',
  'mon',
]);
/** Adjectives between a noun and what it belongs to. */
const MOST_ADJECTIVES = 2;

/** Whether the noun before a word belongs to another thing than a text: “la version du règlement”, “le plan du meuble”. */
export function isOfAnother(words: readonly FoldedWord[], after: number): boolean {
  if (/^\d/.test(words[after]?.form ?? '')) return true;
  for (let at = after; at <= after + MOST_ADJECTIVES; at++) {
    const form = words[at]?.form;
    if (form === undefined || isParted(words, at)) return false;
    if (OF.has(form)) return !isText(words, at + 1);
  }
  return false;
}

/** Whether all that some words name of a text belongs to another thing. */
export function tellsOfAnother(words: readonly FoldedWord[], start: number, end: number): boolean {
  const others = new Set<string>();
  const own = new Set<string>();
  for (const [index, { form, start: at }] of words.entries()) {
    if (at >= end) break;
    if (at >= start && NOUNS.has(form)) (isOfAnother(words, index + 1) ? others : own).add(form);
  }
  return others.size > 0 && [...own].every((form) => others.has(form));
}

function isParted(words: readonly FoldedWord[], at: number): boolean {
  const before = words[at - 1];
  const word = words[at]!;
  return before !== undefined && /\S/.test(word.block.text.slice(before.end, word.start));
}

function isText(words: readonly FoldedWord[], at: number): boolean {
  const next = LINKS.has(words[at]?.form ?? '') ? words[at + 1] : words[at];
  return next === undefined || OWNERS.has(next.form) || /^\d/.test(next.form);
}
