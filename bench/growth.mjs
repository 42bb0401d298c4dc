// npm run check:growth [-- --longest UNITS --step N]: how the time of a judgement grows, for each construct of each format and each
// character alone, nested, and before each other; prints what is not linear, and what is slowest by unit.
import { parseArgs } from 'node:util';
import { createJiti } from 'jiti';

const { values } = parseArgs({
  options: { longest: { type: 'string', default: '128000' }, step: { type: 'string', default: '1' } },
});
const [longest, step] = [Number(values.longest), Number(values.step)];
const jiti = createJiti(import.meta.url);
const { createLinter } = await jiti.import('../src/lint.ts');
const { nested, pairs, singles } = await jiti.import('../test/growth/cases.ts');
const { growthOf, HIGHEST_EXPONENT } = await jiti.import('../test/growth/measure.ts');
const { CHARACTERS, COMMON_CHARACTERS } = await jiti.import('../test/growth/units.ts');

const linter = await createLinter({ preset: 'strict' });
const cases = [
  ...singles(CHARACTERS),
  ...nested(),
  ...pairs(COMMON_CHARACTERS).filter((_, index) => index % step === 0),
];
const slow = [];
let failures = 0;
for (const growing of cases) {
  const { exponent, length, nanoseconds } = growthOf(linter, growing, { enough: 25, longest });
  slow.push([nanoseconds, growing.name]);
  if (exponent <= HIGHEST_EXPONENT) continue;
  failures++;
  console.log(`${growing.name}: exponent ${exponent.toFixed(2)} at ${length} units`);
}
slow.sort(([a], [b]) => b - a);
for (const [nanoseconds, name] of slow.slice(0, 10))
  console.log(`${(nanoseconds / 1000).toFixed(1)} µs a unit: ${name}`);
console.log(`${cases.length} cases, ${failures} that grow faster than their drafts`);
process.exitCode = failures > 0 ? 1 : 0;
