import { isFieldPlace } from '../document/place.ts';
import type { Finding } from './finding.ts';

/** The total order of findings: metadata fields first, then start, end, rule, message, facts; strings by code unit. */
export function compareFindings(a: Finding, b: Finding): number {
  return (
    startOf(a) - startOf(b) ||
    endOf(a) - endOf(b) ||
    compareCodeUnits(fieldOf(a), fieldOf(b)) ||
    compareCodeUnits(a.rule, b.rule) ||
    compareCodeUnits(a.messageId, b.messageId) ||
    compareCodeUnits(JSON.stringify(a.data), JSON.stringify(b.data))
  );
}

/** Compares strings by UTF-16 code unit: the same on every machine, whatever its locale. */
export function compareCodeUnits(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function startOf({ place }: Finding): number {
  return isFieldPlace(place) ? -1 : place.start;
}

function endOf({ place }: Finding): number {
  return isFieldPlace(place) ? -1 : place.end;
}

function fieldOf({ place }: Finding): string {
  return isFieldPlace(place) ? place.field : '';
}
