import { WORD_CLASSES } from './word-classes.ts';

/** One word of a context. */
export interface Slot {
  /** Places from the first wrong word on; before it negative. */
  readonly offset: number;
  /** Classes that may have to be asked. */
  readonly cost: number;
  /** The end of a clause is accepted in its place. */
  readonly edge: boolean;
  /** The beginning of a sentence is accepted in its place. */
  readonly opening: boolean;
  /** A mark that ends a clause is accepted in its place, or the end of the text. */
  readonly stop: boolean;
  /** A capital inside a sentence makes a name of the word, which is not what is asked for. */
  readonly lowerCase: boolean;
  accepts(form: string): boolean;
}

/** A context, with the words that are wrong in it and what is meant there. */
export interface Pattern {
  /** All words, wrong ones included, those that cost least to judge first. */
  readonly slots: readonly Slot[];
  /** How many words are wrong. */
  readonly length: number;
  /** The forms that the first wrong word is looked up by; none when a class stands there. */
  readonly found: readonly string[];
  /** What is meant: a form, or a class of which the form is to be made. */
  readonly meant: string;
}

/** Reads a context as `contexts/` writes it. */
export function patternOf(context: string): Pattern {
  const match = CONTEXT.exec(context);
  if (!match) throw new Error(`“${context}” has no [found>meant].`);
  const [, before, found, meant, after] = match as unknown as [string, string, string, string, string];
  const left = wordsOf(before);
  const wrong = wordsOf(found);
  const slots = [...left, ...wrong, ...wordsOf(after)].map((word, index) =>
    slotOf(word, index - left.length),
  );
  return {
    // The first wrong word has been looked up by already, unless it is a class.
    slots: slots.filter(({ offset, cost }) => offset !== 0 || cost > 0).sort((a, b) => a.cost - b.cost),
    length: wrong.length,
    found: found.startsWith('{') ? [] : wrong[0]!.split('|'),
    meant,
  };
}

const CONTEXT = /^([^[]*)\[([^>]+)>([^\]]+)\](.*)$/;

function wordsOf(source: string): readonly string[] {
  return source.split(' ').filter(Boolean);
}

function slotOf(source: string, offset: number): Slot {
  const negated = source.startsWith('!');
  const alternatives = (negated ? source.slice(1) : source).split('|');
  const forms = new Set(alternatives.filter((alternative) => !alternative.startsWith('{')));
  const classes = alternatives.filter((alternative) => alternative.startsWith('{')).map(classOf);
  const matches = (form: string) => forms.has(form) || forms.has('*') || classes.some((isOf) => isOf(form));
  return {
    offset,
    cost: classes.length,
    edge: negated || forms.has('$'),
    opening: forms.has('^'),
    stop: forms.has('.'),
    lowerCase: !negated && !forms.has('*'),
    // '' is code or another language: nothing is known of it, but that a word stands there.
    accepts: (form) => (form === '' ? forms.has('_') : matches(form) !== negated),
  };
}

function classOf(alternative: string): (form: string) => boolean {
  const known = WORD_CLASSES[alternative.slice(1, -1)];
  if (!known) throw new Error(`No class of words is called ${alternative}.`);
  return known;
}
