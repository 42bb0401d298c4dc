/** The kinds of slips, each the business of one rule. */
export type GrammarKind =
  | 'noun-phrase'
  | 'subject-verb'
  | 'participle'
  | 'attribute'
  | 'verb-ending'
  | 'homophone';

/** What stands to be written in place of a stretch of the text. */
export interface Replacement {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A gender or a number, as an editor is told of it. */
export type Trait = 'singular' | 'plural' | 'masculine' | 'feminine';

/** Why a word is wrong: what an editor is told. */
export type Reason =
  | 'determiner-number'
  | 'determiner-gender'
  | 'adjective'
  | 'euphony'
  | 'subject'
  | 'attribute'
  | 'participle-subject'
  | 'participle-avoir'
  | 'participle-object'
  | 'infinitive-wanted'
  | 'participle-wanted'
  | 'finite-wanted'
  | 'elision'
  | 'ending'
  | 'homophone';

/** An error of grammar, with what is meant where that is sure. Offsets in the text. */
export interface GrammarSlip {
  readonly kind: GrammarKind;
  readonly reason: Reason;
  readonly start: number;
  readonly end: number;
  /** The word that the wrong one goes with: the noun, the subject. */
  readonly owner: string;
  /** The gender or number that it asks for, where one is told apart. */
  readonly asks?: Trait;
  /** Empty where no form is known to be meant. */
  readonly replacements: readonly Replacement[];
}

/** The stretch of a slip with its replacements in place. */
export function meantBy(text: string, { start, end, replacements }: GrammarSlip): string | undefined {
  if (replacements.length === 0) return undefined;
  let meant = '';
  let from = start;
  for (const replacement of [...replacements].sort((a, b) => a.start - b.start)) {
    meant += text.slice(from, replacement.start) + replacement.text;
    from = replacement.end;
  }
  return meant + text.slice(from, Math.max(from, end));
}
