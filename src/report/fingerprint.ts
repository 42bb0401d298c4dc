import { isFieldPlace } from '../document/place.ts';
import type { Finding } from '../engine/finding.ts';
import { sha256Of } from './sha256.ts';

/** Text on either side of a finding that tells it from its like, in UTF-16 code units at most. */
const SURROUNDINGS = 24;
/** A longer passage counts by its two ends. */
const LONGEST_PASSAGE = 200;

/** Gives the findings of one draft their fingerprints: 16 hexadecimal digits, then `:2`, `:3` … for the like of an earlier one. */
export function fingerprinter(source: string): (finding: Finding) => string {
  const seen = new Map<string, number>();
  return (finding) => {
    const { rule, messageId, data } = finding;
    const facts = JSON.stringify([rule, messageId, data, surroundings(finding, source)]);
    const fingerprint = sha256Of(facts).slice(0, 16);
    const count = (seen.get(fingerprint) ?? 0) + 1;
    seen.set(fingerprint, count);
    return count === 1 ? fingerprint : `${fingerprint}:${count}`;
  };
}

function surroundings({ place }: Finding, source: string): readonly string[] {
  if (isFieldPlace(place)) return [place.field];
  const { start, end } = place;
  const passage =
    end - start <= LONGEST_PASSAGE
      ? source.slice(start, end)
      : `${source.slice(start, start + LONGEST_PASSAGE / 2)}…${source.slice(end - LONGEST_PASSAGE / 2, end)}`;
  return [
    lineEndOf(source.slice(Math.max(0, start - SURROUNDINGS), start)),
    passage,
    lineStartOf(source.slice(end, end + SURROUNDINGS)),
  ].map(collapsed);
}

// Only what stands on the same lines: a paragraph that comes before or after is no part of the finding.
function lineEndOf(text: string): string {
  return text.slice(Math.max(text.lastIndexOf('\n'), text.lastIndexOf('\r')) + 1);
}

function lineStartOf(text: string): string {
  const end = text.search(/[\r\n]/);
  return end < 0 ? text : text.slice(0, end);
}

/** White space other than one space between words. */
const ODD_SPACE = /[^\S ]| {2}/;

function collapsed(text: string): string {
  return (ODD_SPACE.test(text) ? text.replace(/\s+/g, ' ') : text).trim();
}
