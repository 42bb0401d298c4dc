import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect } from 'vitest';
import type { Report } from '../src/report/report.ts';
import { reportSchema } from '../src/report/schema.ts';

const validate = new Ajv2020({ allErrors: true, strict: true }).compile(reportSchema);

/** Fails unless a report, as JSON, fits the shipped schema and loses nothing on the way; returns it. */
export function valid(report: Report): Report {
  const json: unknown = JSON.parse(JSON.stringify(report));
  expect(json).toEqual(report);
  validate(json);
  expect(validate.errors ?? []).toEqual([]);
  return report;
}
