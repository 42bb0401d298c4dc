import type { OrderValue, Reading } from './reading.ts';

interface Merged {
  readonly value?: OrderValue;
  /** The values that contradict one another. */
  readonly conflict?: readonly string[];
}

/** One value from all that were read for a field; contradicting values leave it unset. */
export function mergeValues(found: readonly Reading[]): Merged {
  const values = found.map(({ value }) => value!);
  let merged = values[0]!;
  for (const value of values.slice(1)) {
    const both = mergeTwo(merged, value);
    if (both === undefined)
      return {
        conflict: [
          ...new Set(values.map((one) => (typeof one === 'object' ? JSON.stringify(one) : String(one)))),
        ],
      };
    merged = both;
  }
  return { value: merged };
}

function mergeTwo(a: OrderValue, b: OrderValue): OrderValue | undefined {
  if (a === b) return a;
  // "avec des sous-titres, 3 à 5 H2".
  if (a === true && isCount(b)) return b;
  if (b === true && isCount(a)) return a;
  if (isCount(a) && isCount(b)) return mergeCounts(a, b);
  if (typeof a !== 'string' || typeof b !== 'string') return undefined;
  // "in French … français du Québec".
  if (b.startsWith(`${a}-`)) return b;
  if (a.startsWith(`${b}-`)) return a;
  return a.toLowerCase() === b.toLowerCase() ? a : undefined;
}

interface Count {
  readonly min?: number;
  readonly max?: number;
}

function isCount(value: OrderValue): value is Count {
  return typeof value === 'object' && !Array.isArray(value);
}

function mergeCounts(a: Count, b: Count): Count | undefined {
  const merged = { ...a, ...b };
  const agree = (side: 'min' | 'max') =>
    a[side] === undefined || b[side] === undefined || a[side] === b[side];
  if (!agree('min') || !agree('max')) return undefined;
  return (merged.min ?? 0) <= (merged.max ?? Number.POSITIVE_INFINITY) ? merged : undefined;
}
