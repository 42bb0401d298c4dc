import { expect, test } from 'vitest';
import { applyFixes, createLinter } from '../src/index.ts';
import { fixtures } from './fixtures.ts';

const linter = await createLinter({ preset: 'strict' });
const ROUNDS = 10;

test.each(fixtures().map(({ draft, options }, index) => [options.path ?? index, draft, options] as const))(
  'safe fixes of %s come to rest, and none is left',
  (_, draft, options) => {
    let text = draft;
    let applied = 1;
    for (let round = 0; applied > 0 && round < ROUNDS; round++) {
      const report = linter.lint(text, options);
      ({ draft: text, applied } = applyFixes(text, report.findings));
    }
    expect(applied).toBe(0);
    expect(linter.lint(text, options).findings.filter(({ fix }) => fix?.safe)).toEqual([]);
  },
);
