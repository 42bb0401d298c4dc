import { expect, test } from 'vitest';
import { reportOf } from '../../test/report-of.ts';

function fingerprints(draft: string): readonly string[] {
  return reportOf(draft, { format: 'markdown' }).findings.map(({ fingerprint }) => fingerprint);
}

const PROSE = 'Avant la pluie, une ⟨batterie⟩ froide rend bien moins d’énergie.\n';

test('a finding that only moves keeps its fingerprint', () => {
  const [here] = fingerprints(PROSE);
  expect(here).toMatch(/^[0-9a-f]{16}$/);
  expect(fingerprints(`Un paragraphe de plus, ici.\n\n${PROSE}`)).toEqual([here]);
  expect(fingerprints(`Encore.\r\n\r\n${PROSE.replaceAll('\n', '\r\n')}`)).toEqual([here]);
});

test('another text, other surroundings or other facts change it', () => {
  const [here] = fingerprints(PROSE);
  expect(fingerprints(PROSE.replace('batterie', 'bateries'))).not.toEqual([here]);
  expect(fingerprints(PROSE.replace('froide', 'chaude'))).not.toEqual([here]);
});

test('the like of an earlier finding is told apart', () => {
  const [first, second, third] = fingerprints(`${PROSE}\n`.repeat(3));
  expect(second).not.toBe(first);
  expect(new Set(fingerprints(`${PROSE}\n`.repeat(5))).size).toBe(5);
  expect(third).toBe(`${second!.split(':')[0]}:${Number(second!.split(':')[1] ?? 1) + 1}`);
});
