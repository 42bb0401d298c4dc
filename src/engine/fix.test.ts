import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Edit } from './finding.ts';
import { applyFixes } from './fix.ts';

function fixing(safe: boolean, ...edits: readonly (readonly [number, number, string])[]) {
  return { fix: { safe, edits: edits.map(([start, end, text]): Edit => ({ start, end, text })) } };
}

describe('applyFixes', () => {
  test.each([
    ['nothing', [], 'Le le vélo !', 0],
    ['a safe fix', [fixing(true, [0, 3, ''])], 'le vélo !', 1],
    ['no suggestion', [fixing(false, [0, 3, ''])], 'Le le vélo !', 0],
    [
      'a fix of several edits, in any order',
      [fixing(true, [10, 11, '\u202f'], [0, 5, 'Le'])],
      'Le vélo\u202f!',
      1,
    ],
    ['an insertion', [fixing(true, [12, 12, '!'])], 'Le le vélo !!', 1],
    ['the first of two that overlap', [fixing(true, [3, 5, 'un']), fixing(true, [0, 6, ''])], 'vélo !', 1],
    [
      'the first of two that touch',
      [fixing(true, [0, 3, 'A ']), fixing(true, [3, 5, 'B'])],
      'A le vélo !',
      1,
    ],
    [
      'all of a fix or nothing of it',
      [fixing(true, [0, 2, 'A']), fixing(true, [1, 2, 'B'], [10, 11, 'C'])],
      'A le vélo !',
      1,
    ],
  ])('applies %s', (_, findings, draft, applied) => {
    expect(applyFixes('Le le vélo !', findings)).toEqual({ draft, applied });
  });

  test('applies suggestions when asked', () => {
    const findings = [fixing(false, [0, 3, '']), {}];
    expect(applyFixes('Le le vélo !', findings, { suggestions: true }).draft).toBe('le vélo !');
  });

  test('never changes what no edit names', () => {
    const edit = fc.tuple(fc.nat(40), fc.nat(5), fc.constantFrom('', 'X', 'XX'));
    fc.assert(
      fc.property(fc.array(edit), (edits) => {
        const draft = 'abcdefghijklmnopqrstuvwxyz'.repeat(2).slice(0, 46);
        const findings = edits.map(([start, length, text]) => fixing(true, [start, start + length, text]));
        const named = new Set(
          edits.flatMap(([start, length]) => Array.from({ length }, (_, i) => start + i)),
        );
        const kept = Array.from(draft).filter((_, i) => !named.has(i));
        const left = applyFixes(draft, findings).draft.replaceAll('X', '');
        const wanted = kept.join('');
        let at = 0;
        for (const letter of left) if (letter === wanted[at]) at++;
        expect(at).toBe(wanted.length);
      }),
    );
  });
});
