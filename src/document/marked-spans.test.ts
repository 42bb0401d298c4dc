import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Block, Mark } from './block.ts';
import { markedSpansOf, touches } from './marked-spans.ts';

const blockWith = (marks: readonly Mark[]): Block => ({
  kind: 'paragraph',
  text: 'x'.repeat(50),
  map: [],
  range: { start: 0, end: 50 },
  marks,
  section: 0,
});

const marksOf = fc
  .array(fc.record({ start: fc.nat(40), length: fc.integer({ min: 1, max: 10 }), isCode: fc.boolean() }))
  .map((all) =>
    all
      .map(
        ({ start, length, isCode }): Mark => ({ kind: isCode ? 'code' : 'link', start, end: start + length }),
      )
      .sort((a, b) => a.start - b.start || b.end - a.end),
  );

test('touches what any mark of the kind touches', () => {
  fc.assert(
    fc.property(marksOf, fc.nat(48), fc.integer({ min: 1, max: 5 }), (marks, start, length) => {
      const end = start + length;
      const any = marks.some((mark) => mark.kind === 'code' && mark.start < end && mark.end > start);
      expect(touches(markedSpansOf(blockWith(marks), 'code'), start, end)).toBe(any);
    }),
  );
});
