import type { Lexicon } from '../lexicon/lexicon-file.ts';
import { defaultLexicon } from '../lexicon/load.ts';
import { type Token, tokensOf } from '../tokens.ts';
import { type GrammarText, grammarTextOf } from './grammar-text.ts';
import { grammarWords } from './grammar-word.ts';
import { homophoneSlips } from './homophone-slips.ts';
import { attributeSlips } from './passes/attribute.ts';
import { euphonySlips } from './passes/euphony.ts';
import { nounPhraseSlips } from './passes/noun-phrase.ts';
import { participleSlips } from './passes/participle.ts';
import { soundAlikeSlips } from './passes/sound-alikes.ts';
import { subjectVerbSlips } from './passes/subject-verb.ts';
import { verbEndingSlips } from './passes/verb-ending.ts';
import { type GrammarKind, type GrammarSlip, meantBy } from './slip.ts';
import type { SubjectVerb } from './subject.ts';
import { subjectVerbsOf } from './subjects.ts';

/** An error of grammar as [start, end] in UTF-16 code units, with its kind and what is meant there, where that is known. */
export type GrammarError = readonly [
  start: number,
  end: number,
  kind: GrammarKind,
  meant: string | undefined,
];

/**
 * The errors of grammar of a text that leave no doubt: agreement in noun phrases, of verbs, attributes and participles, the endings
 * -er, -é, -ez, and words that sound alike. Rules over what the lexicon tells of each form, no statistics: the same text, the same errors.
 */
export function grammarOf(text: string): GrammarError[] {
  const tokens = tokensOf(text);
  const slips = withoutOverlaps([...homophoneSlips(text, tokens), ...grammarSlips(text, tokens)]);
  return slips.map((slip) => [slip.start, slip.end, slip.kind, meantBy(text, slip)]);
}

type Pass = (text: GrammarText, subjects: readonly SubjectVerb[]) => readonly GrammarSlip[];

/** The passes, in order: of two slips that meet, the first one counts. */
const PASSES: readonly Pass[] = [
  soundAlikeSlips,
  euphonySlips,
  nounPhraseSlips,
  subjectVerbSlips,
  attributeSlips,
  participleSlips,
  verbEndingSlips,
];

/** The slips of a text that is cut into its tokens, homophones aside; the form '' stands for what is not to be judged. */
export function grammarSlips(
  text: string,
  tokens: readonly Token[],
  lexicon: Lexicon = defaultLexicon(),
): GrammarSlip[] {
  const grammarText = grammarTextOf(text, grammarWords(text, tokens, lexicon), lexicon);
  const subjects = subjectVerbsOf(grammarText);
  return PASSES.flatMap((pass) => pass(grammarText, subjects));
}

/** In order of place; of two that meet, the one that was found first. */
export function withoutOverlaps(slips: readonly GrammarSlip[]): GrammarSlip[] {
  const ordered = slips
    .map((slip, rank) => ({ slip, rank }))
    .sort((a, b) => a.slip.start - b.slip.start || a.rank - b.rank);
  const kept: { slip: GrammarSlip; rank: number }[] = [];
  for (const next of ordered) {
    const last = kept.at(-1);
    if (!last || next.slip.start >= last.slip.end) kept.push(next);
    else if (next.rank < last.rank) kept[kept.length - 1] = next;
  }
  return kept.map(({ slip }) => slip);
}
