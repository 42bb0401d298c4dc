import { WORD_CLASSES } from './word-classes.ts';

/** One word of a context. */
export interface Slot {
  readonly negated: boolean;
  /** The end of a clause is accepted in its place. */
  readonly edge: boolean;
  /** The beginning of a sentence is accepted in its place. */
  readonly opening: boolean;
  accepts(form: string): boolean;
}

/** A context, with the slot that is wrong in it and what is meant there. */
export interface Pattern {
  readonly slots: readonly Slot[];
  readonly target: number;
  /** Forms that the wrong slot begins the look-up with; undefined when a class stands there. */
  readonly found: string | undefined;
  /** What is meant: a form, or a class of which the form is to be made. */
  readonly meant: string;
}

/** Reads a context as contexts.ts writes it. */
export function patternOf(context: string): Pattern {
  const parts = context.split(' ');
  // The meant form may hold spaces: [quelque>quel que].
  const joined: string[] = [];
  for (const part of parts) {
    if (joined.at(-1)?.startsWith('[') && !joined.at(-1)!.endsWith(']'))
      joined.push(`${joined.pop()} ${part}`);
    else joined.push(part);
  }
  const target = joined.findIndex((part) => part.startsWith('['));
  const [found, meant] = joined[target]!.slice(1, -1).split('>') as [string, string];
  const slots = joined.map((part, index) => slotOf(index === target ? found : part));
  return { slots, target, found: found.startsWith('{') ? undefined : found, meant };
}

function slotOf(source: string): Slot {
  const negated = source.startsWith('!');
  const alternatives = (negated ? source.slice(1) : source).split('|');
  const forms = new Set(alternatives.filter((alternative) => !alternative.startsWith('{')));
  const classes = alternatives
    .filter((alternative) => alternative.startsWith('{'))
    .map((alternative) => WORD_CLASSES[alternative.slice(1, -1)]!);
  const matches = (form: string) => forms.has(form) || forms.has('*') || classes.some((isOf) => isOf(form));
  return {
    negated,
    edge: negated || forms.has('$'),
    opening: forms.has('^'),
    // '' is code or another language: nothing is known of it.
    accepts: (form) => form !== '' && matches(form) !== negated,
  };
}
