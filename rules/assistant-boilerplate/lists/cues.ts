import { foldOf } from '../../../src/french/fold.ts';
import { type PhraseList, phraseList } from '../../../src/french/phrases/phrases.ts';
import { withoutClasses } from '../../../src/french/phrases/word-classes.ts';
import { CUE_PHRASES } from './cue-phrases.ts';
import { CUE_WORDS } from './cue-words.ts';

/** What a sentence may show of a writer and a client. */
export type Cue = keyof typeof CUE_PHRASES | 'thanks' | 'length' | 'colon' | 'question' | 'item';

/** The phrases that show each cue. */
export const CUES: PhraseList<Cue> = phraseList({
  *[Symbol.iterator]() {
    for (const [cue, phrases] of Object.entries(CUE_PHRASES))
      for (const phrase of phrases)
        for (const one of withoutClasses(phrase, CUE_WORDS)) yield [one, cue as Cue] as const;
  },
});

/** Names of a text, of its parts and of its manner; folded. */
export const NOUNS: ReadonlySet<string> = foldedSet([CUE_WORDS.draft, CUE_WORDS.part, CUE_WORDS.manner]);

/** What a version, a title or a plan may belong to when the text is meant; folded. */
export const OWNERS: ReadonlySet<string> = new Set([
  ...NOUNS,
  ...foldedSet([
    CUE_WORDS.article,
    'page|blog|blogue|ton|mots|environ|base|qualité|départ|action|relecture|lecture|fin|début|linkedin|seo|façon|manière|sorte|plus',
  ]),
]);

function foldedSet(classes: readonly (string | readonly string[] | undefined)[]): ReadonlySet<string> {
  return new Set(classes.flatMap((words) => String(words).split('|')).map(foldOf));
}
