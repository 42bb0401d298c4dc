import { ALIKE } from '../lists/phonetic.ts';

/** A group of letters of the word that may stand for another group of the lexicon. */
export interface Sound {
  /** Labels of the lexicon's group. */
  readonly labels: readonly number[];
  /** How many letters of the word it stands for. */
  readonly length: number;
  /** `ends[i]` is 1 when the word's group ends before its letter `i`. */
  readonly ends: Uint8Array;
}

/** The sounds of a word that may be written otherwise. */
export interface Sounds {
  /** By the last label of what they may be written as. */
  readonly byLast: ReadonlyMap<number, readonly Sound[]>;
  /** By label, 1 when some group goes on after it. */
  readonly opens: Uint8Array;
}

export function soundsOf(word: string, labels: Uint8Array): Sounds {
  const found = new Map<number, Sound[]>();
  const opens = new Uint8Array(256);
  for (const { from, to, final } of RULES) {
    const ends = endsOf(word, from, final);
    if (!ends) continue;
    const units = Array.from(to, (letter) => labels[letter.charCodeAt(0)] ?? 0);
    const last = units.at(-1)!;
    for (const unit of units.slice(0, -1)) opens[unit] = 1;
    const sound = { labels: units, length: from.length, ends };
    const sounds = found.get(last);
    if (sounds) sounds.push(sound);
    else found.set(last, [sound]);
  }
  return { byLast: found, opens };
}

interface Rule {
  readonly from: string;
  readonly to: string;
  readonly final: boolean;
}

const RULES: readonly Rule[] = ALIKE.flatMap(([a, b]) => [ruleOf(a, b), ruleOf(b, a)]).filter(
  ({ to }) => to !== '',
);

function ruleOf(from: string, to: string): Rule {
  return { from: from.replace('$', ''), to: to.replace('$', ''), final: from.endsWith('$') };
}

function endsOf(word: string, group: string, final: boolean): Uint8Array | undefined {
  const ends = new Uint8Array(word.length + 1);
  if (final) {
    if (!word.endsWith(group)) return undefined;
    ends[word.length] = 1;
    return ends;
  }
  let some = false;
  for (let at = word.indexOf(group); at >= 0; at = word.indexOf(group, at + 1)) {
    ends[at + group.length] = 1;
    some = true;
  }
  return some ? ends : undefined;
}
