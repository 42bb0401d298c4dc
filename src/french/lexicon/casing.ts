import { type Automaton, lookUp } from './automaton.ts';
import { type FormValue, keepsCase } from './form-value.ts';

/** The case of one stretch of letters: `maison`, `Maison`, `MAISON`, `éThanes`. */
type Shape = 'lower' | 'capitalised' | 'upper' | 'mixed';

/**
 * The form of the lexicon that a word is when French capitals are taken off: itself, or in lower case for a sentence start or
 * title (`Maison`, `Rendez-Vous`), or as a name in ALL CAPS (`PARIS`, `SAINT-DENIS`); undefined when there is none. Mixed
 * case (`éThanes`) stands for itself only, and forms that keep their case (`kWh`) are not found in another.
 *
 * @param form in normal form (see `normalForm`)
 */
export function formInAnyCase(automaton: Automaton, form: string): string | undefined {
  return lookUp(automaton, form) !== 0 ? form : formInLowerCase(automaton, form);
}

/** As `formInAnyCase`, the word itself aside: what `Pierre` is when its capital is that of a sentence start. */
export function formInLowerCase(automaton: Automaton, form: string): string | undefined {
  const lower = form.toLowerCase();
  if (lower === form || lower.length !== form.length) return undefined;
  // A sentence may begin with anti-VIH or openSUSE.
  const first = lower.charAt(0) + form.slice(1);
  if (isFound(automaton, first, form)) return first;
  if (first === lower && !/[-']/.test(form)) return undefined;
  if (shapesOf(form, lower).includes('mixed')) return undefined;

  const capitalised = lower.charAt(0).toUpperCase() + lower.slice(1);
  return [lower, capitalised, titleCased(lower)].find((variant) => isFound(automaton, variant, form));
}

/** The value of the form that `formInAnyCase` finds, or 0. */
export function valueInAnyCase(automaton: Automaton, form: string): FormValue {
  const found = formInAnyCase(automaton, form);
  return found === undefined ? 0 : lookUp(automaton, found);
}

/** Whether a form is in capitals throughout, with at least two of them. */
export function isAllCaps(form: string): boolean {
  let capitals = 0;
  for (const letter of form) {
    if (letter.toLowerCase() !== letter) capitals++;
    else if (letter.toUpperCase() !== letter) return false;
  }
  return capitals > 1;
}

/** Whether a form begins with a capital letter. */
export function isCapitalised(form: string): boolean {
  const first = form.charAt(0);
  return first !== first.toLowerCase();
}

function isFound(automaton: Automaton, variant: string, form: string): boolean {
  const value = variant === form ? 0 : lookUp(automaton, variant);
  return value !== 0 && !keepsCase(value);
}

function shapesOf(form: string, lower: string): Shape[] {
  const shapes: Shape[] = [];
  let start = 0;
  for (let at = 0; at <= form.length; at++) {
    if (at < form.length && form[at] !== '-' && form[at] !== "'") continue;
    if (at > start) shapes.push(shapeOf(form.slice(start, at), lower.slice(start, at)));
    start = at + 1;
  }
  return shapes;
}

function shapeOf(part: string, lower: string): Shape {
  if (part === lower) return 'lower';
  if (part.slice(1) === lower.slice(1)) return 'capitalised';
  return part === part.toUpperCase() ? 'upper' : 'mixed';
}

// SAINT-DENIS-D'ANJOU is written Saint-Denis-d'Anjou, and Pont-sur-Yonne keeps its small words small.
function titleCased(lower: string): string {
  return lower
    .split('-')
    .map((part) => {
      if (SMALL_IN_NAMES.has(part)) return part;
      const elided = /^[dl]'/.test(part) ? 2 : 0;
      return part.slice(0, elided) + part.charAt(elided).toUpperCase() + part.slice(elided + 1);
    })
    .join('-');
}

const SMALL_IN_NAMES: ReadonlySet<string> = new Set(
  'sur sous lès les en de du des la le aux et à au'.split(' '),
);
