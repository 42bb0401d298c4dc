import type { GrammarText } from '../grammar-text.ts';
import type { GrammarWord } from '../grammar-word.ts';
import type { GrammarSlip } from '../slip.ts';
import { CE_SLIPS } from '../sound-alikes/ce.ts';
import { ET_SLIPS } from '../sound-alikes/et.ts';
import { PRONOUN_SLIPS } from '../sound-alikes/pronouns.ts';

/** Tells what is meant in place of the word (or two words) at a place, where the words around leave no doubt. */
export type SoundAlike = (words: readonly GrammarWord[], at: number) => Meant | undefined;

export interface Meant {
  readonly meant: string;
  /** How many words it replaces. */
  readonly length?: number;
}

const BY_FORM: ReadonlyMap<string, SoundAlike> = new Map([...CE_SLIPS, ...ET_SLIPS, ...PRONOUN_SLIPS]);

/** Words that sound alike, told apart by what the words beside them can be (`de ça famille`, `on présenté`, `il et classé`). */
export function soundAlikeSlips({ text, words, corrector }: GrammarText): GrammarSlip[] {
  const slips: GrammarSlip[] = [];
  for (let at = 0; at < words.length; at++) {
    const found =
      words[at]!.isWord || words[at]!.form.length > 1 ? BY_FORM.get(words[at]!.form)?.(words, at) : undefined;
    if (!found) continue;
    const last = words[at + (found.length ?? 1) - 1]!;
    const repair = corrector.replaced({ ...words[at]!, end: last.end }, found.meant);
    const place = { start: words[at]!.start, end: last.end };
    const owner = text.slice(place.start, place.end);
    if (repair)
      slips.push({ kind: 'homophone', reason: 'homophone', ...place, owner, replacements: [repair] });
  }
  return slips;
}
