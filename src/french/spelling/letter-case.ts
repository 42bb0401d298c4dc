/** How a word uses capitals. */
export type Shape = 'lower' | 'capitalised' | 'upper';

/** The shape of a word; mixed case counts as what its first letter is. */
export function shapeOf(word: string): Shape {
  const lower = word.toLowerCase();
  if (word === lower) return 'lower';
  if (word.length > 1 && word === word.toUpperCase()) return 'upper';
  const first = word[0]!;
  return first === first.toLowerCase() ? 'lower' : 'capitalised';
}

/** A form with the capitals of a shape; its own capitals stay. */
export function casedAs(shape: Shape, form: string): string {
  if (shape === 'upper') return form.toUpperCase();
  return shape === 'capitalised' ? form.charAt(0).toUpperCase() + form.slice(1) : form;
}
