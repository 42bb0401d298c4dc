import { nearestOf } from '../document/nearest.ts';
import { UserError } from '../document/user-error.ts';

/** Checks a value that a user wrote. `at` is its place, such as `rules.heading-skip-level`. Throws a UserError. */
export type Check = (value: unknown, at: string) => void;

/** A check from a predicate and what it asks for: `must be a string`. */
export function must(be: string, test: (value: unknown) => boolean): Check {
  return (value, at) => {
    if (!test(value)) fail(at, `must be ${be}`);
  };
}

export const aString: Check = must('a string', (value) => typeof value === 'string');

export function aWholeNumber(minimum: number, maximum = Number.MAX_SAFE_INTEGER): Check {
  const range = maximum < Number.MAX_SAFE_INTEGER ? `from ${minimum} to ${maximum}` : `from ${minimum}`;
  return must(
    `a whole number ${range}`,
    (value) => Number.isInteger(value) && (value as number) >= minimum && (value as number) <= maximum,
  );
}

export function oneOf(allowed: readonly string[]): Check {
  return (value, at) => {
    if (typeof value === 'string' && allowed.includes(value)) return;
    const meant = typeof value === 'string' ? didYouMean(value, allowed) : '';
    fail(at, `must be one of ${allowed.join(', ')}${meant && `.${meant}`}`);
  };
}

export function aList(item: Check): Check {
  return (value, at) => {
    if (!Array.isArray(value)) fail(at, 'must be a list');
    for (const [index, entry] of (value as unknown[]).entries()) item(entry, `${at}[${index}]`);
  };
}

/** Either one value or a list of such values. */
export function oneOrMore(item: Check): Check {
  const list = aList(item);
  return (value, at) => (Array.isArray(value) ? list(value, at) : item(value, at));
}

/** An object whose keys are all known; undefined values count as absent. */
export function anObject(keys: Readonly<Record<string, Check>>, required: readonly string[] = []): Check {
  const named = anObjectOf('key', Object.keys(keys), (key) => keys[key]!);
  return (value, at) => {
    named(value, at);
    for (const key of required) {
      if ((value as Record<string, unknown>)[key] === undefined) fail(within(at, key), 'is missing');
    }
  };
}

/** An object whose keys are names of one kind (rules, options), each checked in its own way. */
export function anObjectOf(kind: string, names: readonly string[], checkOf: (name: string) => Check): Check {
  const known = new Set(names);
  return (value, at) => {
    if (!isPlainObject(value)) fail(at, 'must be an object');
    for (const [key, entry] of Object.entries(value as object)) {
      if (!known.has(key)) fail(within(at, key), `there is no such ${kind}.${didYouMean(key, known)}`);
      if (entry !== undefined) checkOf(key)(entry, within(at, key));
    }
  };
}

/** Refuses a value, with its place. */
export function fail(at: string, problem: string): never {
  throw new UserError(`${at ? `${at}: ` : 'The configuration '}${problem.replace(/[^.?]$/, '$&.')}`);
}

/** ` Did you mean x?`, or nothing when no name is near. */
export function didYouMean(name: string, candidates: Iterable<string>): string {
  const nearest = nearestOf(name, candidates);
  return nearest === undefined ? '' : ` Did you mean ${nearest}?`;
}

function isPlainObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function within(at: string, key: string): string {
  return at ? `${at}.${key}` : key;
}
