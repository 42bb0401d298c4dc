/**
 * Words that stand for each other in phrases, by name: `<edit>` for any word of `raccourcir|développer|…`. A list of phrases stands
 * alone, and a phrase that holds it is written once for each; words and phrases may hold classes again.
 */
export type WordClasses = Readonly<Record<string, string | readonly string[]>>;

const CLASS = /<([a-z-]+)>/;

/**
 * A phrase with its classes written out.
 *
 * @throws Error for a class that is not known: a mistake of a list
 */
export function withoutClasses(phrase: string, classes: WordClasses): readonly string[] {
  const match = CLASS.exec(phrase);
  if (!match) return [phrase];
  const words = classes[match[1]!];
  if (words === undefined) throw new Error(`“${phrase}” holds a class that is not known.`);
  const before = phrase.slice(0, match.index);
  const after = phrase.slice(match.index + match[0].length);
  const alternatives = typeof words === 'string' ? [words] : words;
  return alternatives.flatMap((one) => withoutClasses(`${before}${one}${after}`, classes));
}
