import type { Heading } from '../../document/article.ts';
import type { Context } from './context.ts';
import type { ElementStart } from './element.ts';

/** A heading whose end has not come yet. */
export interface OpenHeading {
  readonly level: number;
  readonly tag: string;
  readonly hidden: boolean;
  readonly nestedIn: Heading['nestedIn'];
  readonly label: string | undefined;
  /** Alternative texts of its images, in order. */
  readonly alternatives: string[];
}

const MAX_COMPUTED_LEVEL = 9;
/** The level of a `role=heading` without `aria-level` (WAI-ARIA 1.2, heading). */
const DEFAULT_ARIA_LEVEL = 2;

/** The heading that an element begins, if it is one; `inside` is the context inside it. */
export function headingOf(element: ElementStart, outer: Context, inside: Context): OpenHeading | undefined {
  const { name, attributes } = element;
  const role = attributes('role')?.trim().toLowerCase();
  const rank = /^h[1-6]$/.test(name) ? Number(name[1]) : undefined;
  const presentational = role === 'presentation' || role === 'none';
  if (rank === undefined && role !== 'heading') return undefined;
  if (role && role !== 'heading' && !presentational) return undefined;

  return {
    level: ariaLevelOf(attributes('aria-level')) ?? levelOf(rank, inside.headingOffset),
    tag: rank === undefined ? 'heading' : name,
    hidden: inside.hidden || presentational,
    nestedIn: nestingOf(outer, element),
    label: attributes('aria-label')?.trim() || undefined,
    alternatives: [],
  };
}

function levelOf(rank: number | undefined, offset: number): number {
  if (rank === undefined) return DEFAULT_ARIA_LEVEL;
  return Math.min(MAX_COMPUTED_LEVEL, rank + offset);
}

/** `aria-level` is a positive integer; any other value counts as missing. */
function ariaLevelOf(value: string | undefined): number | undefined {
  return value !== undefined && /^\s*0*[1-9]\d{0,5}\s*$/.test(value) ? Number(value) : undefined;
}

function nestingOf(outer: Context, element: ElementStart): Heading['nestedIn'] {
  if (outer.heading || element.insideHeading) return 'heading';
  if (outer.button) return 'button';
  return outer.linkList ? 'link' : undefined;
}
