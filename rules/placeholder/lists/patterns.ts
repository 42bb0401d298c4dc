import { BRACKETED_PATTERNS } from './bracketed.ts';
import { FILLER_PATTERNS } from './filler.ts';
import { LETTER_PATTERNS } from './letters.ts';
import type { PlaceholderPattern } from './pattern.ts';

/** Marks of every kind, in the order in which they are tried. */
export const PLACEHOLDER_PATTERNS: readonly PlaceholderPattern[] = [
  ...BRACKETED_PATTERNS,
  ...LETTER_PATTERNS,
  ...FILLER_PATTERNS,
];
