import { expect, test } from 'vitest';
import { reportSchema } from '../src/report/schema.ts';
import { reportSchema as generated } from './report-schema.ts';

test('the shipped schema is the one of the types: npx jiti test/generate-report-schema.ts', () => {
  expect(reportSchema).toEqual(generated());
});
