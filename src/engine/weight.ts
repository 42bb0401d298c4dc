/**
 * What an error leaves to do: mend a passage, write the article again, or discard it. It says how far under the gate the
 * error alone takes the score.
 */
export type Remedy = 'mend' | 'rewrite' | 'discard';

/**
 * How grave the findings are beside others that are as rare: `light` for what most readers never see, `heavy` for what
 * they trip over, `severe` for what makes them doubt the whole. Each is twice the one before.
 */
export type Gravity = 'light' | 'medium' | 'heavy' | 'severe';

/** What several rules see of one fault: of the findings of one cause, only the weightiest rule counts. */
export type Cause =
  | 'copied'
  | 'foreign'
  | 'keyphrase'
  | 'length'
  | 'long-sentences'
  | 'misspelling'
  | 'no-subheadings'
  | 'repetition'
  | 'stuffing';

/** How the findings of a rule, or those with one message, weigh on the score. What is not stated follows from the category. */
export interface Weight {
  /** Default `mend`. */
  readonly remedy?: Remedy;
  /** Default: that of the category. */
  readonly gravity?: Gravity;
  readonly cause?: Cause;
  /** Its range explains what other rules find inside: faults of a passage that is foreign or copied are not counted on top. */
  readonly absorbs?: boolean;
}

/** The weight of a rule, with what is different for single messages. */
export interface RuleWeight<MessageId extends string = string> extends Weight {
  readonly messages?: Readonly<Partial<Record<MessageId, Weight>>>;
}

/** The weight of the findings of a rule with a message. */
export function weightOf({ messages, ...own }: RuleWeight, messageId: string): Weight {
  return { ...own, ...messages?.[messageId] };
}
