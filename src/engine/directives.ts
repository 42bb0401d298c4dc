import type { Article, Comment } from '../document/article.ts';
import { nearestOf } from '../document/nearest.ts';
import type { SourceRange } from '../document/place.ts';

/** How far a comment reaches. `front-matter` is a key of the front matter, and reaches like `file`. */
export type Reach = 'next-line' | 'line' | 'block' | 'file' | 'front-matter';

/** One rule that a draft silences over a range of its source. */
export interface Suppression {
  readonly rule: string;
  readonly reach: Reach;
  /** The reason given after `--`. */
  readonly why?: string;
  /** The comment. */
  readonly at: SourceRange;
  /** A finding that starts in it is silenced; undefined for the whole file, metadata fields included. */
  readonly over?: SourceRange;
}

/** A comment of ours, or a key in the front matter, that cannot be carried out. */
export interface BadDirective {
  readonly directive: string;
  readonly nearest?: string;
  /** A comment that does not exist or names no rule, a key that does not exist, holds nothing or regular expressions. */
  readonly problem: 'unknownDirective' | 'noRule' | 'unknownKey' | 'emptyKey' | 'expressionKey';
  readonly at: SourceRange;
}

/** A comment of ours: `bon-a-tirer-disable-next-line RULE[, RULE] -- why`. */
export interface Directive {
  readonly name: DirectiveName;
  readonly rules: readonly string[];
  readonly why?: string;
  readonly at: SourceRange;
}

const PREFIX = 'bon-a-tirer-';
// Meant for us, but written otherwise: `bon-a-tirer disable`, `Bon-a-tirer: disable-file`.
const NEAR_PREFIX = /^bon-a-tirer[-_:\s]+(?=(?:disable|enable)(?:-[\w-]+)?(?:\s|$))/i;
const NAMES = ['disable', 'enable', 'disable-line', 'disable-next-line', 'disable-file'] as const;
type DirectiveName = (typeof NAMES)[number];

/** The comments of an article that speak to the engine, in order. */
export function directivesIn(article: Article): {
  readonly directives: readonly Directive[];
  readonly bad: readonly BadDirective[];
} {
  const directives: Directive[] = [];
  const bad: BadDirective[] = [];
  for (const comment of article.comments) {
    const text = comment.text.trim();
    if (!text.startsWith(PREFIX) && !NEAR_PREFIX.test(text)) continue;
    const read = readDirective(text, comment);
    if ('problem' in read) bad.push(read);
    else directives.push(read);
  }
  return { directives, bad };
}

function readDirective(text: string, { range: at }: Comment): Directive | BadDirective {
  const near = text.startsWith(PREFIX) ? '' : NEAR_PREFIX.exec(text)![0];
  const command = near + /^\S*/.exec(text.slice(near.length))![0];
  const name = NAMES.find((known) => command === PREFIX + known);
  if (!name) return { directive: command, ...nearestDirective(command), problem: 'unknownDirective', at };
  const [list, why] = partedByWhy(text.slice(command.length));
  const rules = list.split(/[\s,]+/).filter((rule) => rule !== '');
  if (rules.length === 0 && name !== 'enable') return { directive: command, problem: 'noRule', at };
  return { name, rules, ...(why && { why }), at };
}

function partedByWhy(text: string): readonly [string, string] {
  const mark = text.indexOf('--');
  return mark < 0 ? [text, ''] : [text.slice(0, mark), text.slice(mark + 2).trim()];
}

function nearestDirective(command: string): { nearest?: string } {
  const nearest = nearestOf(
    command.slice(0, 60),
    NAMES.map((name) => PREFIX + name),
  );
  return nearest === undefined ? {} : { nearest };
}
