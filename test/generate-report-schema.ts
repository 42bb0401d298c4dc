// Writes src/report/report.schema.json from the types of src/report/report.ts: npx jiti test/generate-report-schema.ts
import { writeFileSync } from 'node:fs';
import { reportSchema } from './report-schema.ts';

const file = new URL('../src/report/report.schema.json', import.meta.url);
writeFileSync(file, `${JSON.stringify(reportSchema(), undefined, 2)}\n`);
