// npm run fuzz -- --seconds N --seed S [--documents N] [--longest UNITS]: drafts drawn from fixtures and public test suites, with
// all that comes with one; what breaks a promise is shrunk and kept in fixtures/hostile/.
import { mkdirSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { growthOf, HIGHEST_EXPONENT } from '../growth/measure.ts';
import { type Drawn, drawn } from './draw.ts';
import { accepted, createJudge } from './invariants.ts';
import { randomFrom } from './random.ts';
import { allSeeds } from './seeds.ts';
import { shrunk } from './shrink.ts';

const { values } = parseArgs({
  options: {
    seconds: { type: 'string', default: '60' },
    seed: { type: 'string', default: '1' },
    documents: { type: 'string', default: 'Infinity' },
    longest: { type: 'string', default: '1200' },
  },
});
const [seconds, seed, documents, longest] = [
  values.seconds,
  values.seed,
  values.documents,
  values.longest,
].map(Number) as [number, number, number, number];
const FOLDER = new URL('../../fixtures/hostile/', import.meta.url);
/** One draft in so many is repeated to see how its time grows. */
const GROWN = 200;
const GROWTH = { enough: 40, longest: 64_000 } as const;

const judge = await createJudge();
const seeds = allSeeds();
const kinds = new Set<string>();
const end = performance.now() + 1000 * seconds;
let count = 0;
let failures = 0;
for (; performance.now() < end && count < documents; count++) {
  // Each draft has a seed of its own: a failure is drawn again alone.
  const random = randomFrom(seed * 1_000_003 + count);
  const subject = drawn(random, seeds, longest);
  const problems = judge.problemsOf(subject);
  if (problems.length > 0) keep(subject, problems[0]!);
  if (count % GROWN === 0) reportGrowth(accepted(judge.linter, subject));
  if (count % 5000 === 0) console.error(`${count} documents, ${failures} failures`);
}
console.log(`${count} documents from seed ${seed}: ${failures} failures of ${kinds.size} kinds`);
process.exitCode = failures > 0 ? 1 : 0;

function keep(subject: Drawn, problem: string): void {
  failures++;
  const kind = kindOf(problem);
  if (kinds.has(kind)) return;
  kinds.add(kind);
  const small = shrunk(subject, (smaller) =>
    judge.problemsOf(smaller).some((found) => kindOf(found) === kind),
  );
  mkdirSync(FOLDER, { recursive: true });
  const file = new URL(`seed-${seed}-${count}.json`, FOLDER);
  writeFileSync(file, `${JSON.stringify({ problem: kind, ...small }, undefined, 2)}\n`);
  console.log(
    `${problem}\n  ${JSON.stringify(small).slice(0, 400)}\n  kept in ${file.pathname.split('/').slice(-3).join('/')}`,
  );
}

/** What failures of one cause have in common: places and texts differ. */
function kindOf(problem: string): string {
  return problem
    .replace(/file:\S+\/|\/\S+\/(?=src|rules|node_modules)/g, '')
    .replace(/"(?:[^"\\]|\\.)*"|\[[\d,]*\]|:\d+(?::\d+)?/g, '…')
    .slice(0, 200);
}

function reportGrowth({ draft, options }: Drawn): void {
  if (draft.length < 20) return;
  const growing = {
    name: 'repeated',
    draftOf: (length: number) => ({ draft: draft.repeat(Math.ceil(length / draft.length)), options }),
  };
  const { exponent, nanoseconds } = growthOf(judge.linter, growing, GROWTH);
  if (exponent > HIGHEST_EXPONENT) keepSlow(draft, options, exponent, nanoseconds);
}

function keepSlow(draft: string, options: Drawn['options'], exponent: number, nanoseconds: number): void {
  failures++;
  kinds.add('growth');
  console.log(
    `growth: exponent ${exponent.toFixed(2)}, ${Math.round(nanoseconds)} ns a unit, document ${count}\n  ${JSON.stringify({ draft, options }).slice(0, 1500)}`,
  );
}
