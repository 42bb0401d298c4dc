import type { BriefInput } from '../shape.ts';

/** A prompt and what it orders. Fields that are not expected must be absent. */
export interface PromptCase {
  readonly prompt: string;
  readonly expect: BriefInput;
  /** Texts that must be among the unparsed ones, each inside one of them. */
  readonly unparsed?: readonly string[];
  /** Fields said to be ambiguous; none others may be. */
  readonly ambiguous?: readonly string[];
}
