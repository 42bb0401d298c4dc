import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type Linter, UserError } from '../src/index.ts';
import { type Drawn, drawn } from './fuzz/draw.ts';
import { accepted, createJudge } from './fuzz/invariants.ts';
import { randomFrom } from './fuzz/random.ts';
import { ownSeeds } from './fuzz/seeds.ts';

const judge = await createJudge();
const FOLDER = new URL('../fixtures/hostile/', import.meta.url);
const kept = existsSync(FOLDER)
  ? readdirSync(FOLDER)
      .filter((file) => file.endsWith('.json'))
      .sort()
  : [];
const SEED = 2024;

function drawMany(count: number, longest: number): readonly Drawn[] {
  const seeds = ownSeeds();
  return Array.from({ length: count }, (_, index) => drawn(randomFrom(SEED + index), seeds, longest));
}

/** A draft that once broke what is promised. */
function keptDraft(file: string): Drawn {
  return JSON.parse(readFileSync(new URL(file, FOLDER), 'utf8')) as Drawn;
}

/** The report as text, or what is said of a draft whose front matter brings a wrong brief. */
function outcomeOf(linter: Linter, subject: Drawn): string {
  const { draft, options } = accepted(linter, subject);
  try {
    return JSON.stringify(linter.lint(draft, options));
  } catch (error) {
    if (error instanceof UserError) return error.message;
    throw error;
  }
}

describe('what is promised of any draft holds', () => {
  test.each(kept)('of %s, which once broke it', (file) => {
    expect(judge.problemsOf(keptDraft(file))).toEqual([]);
  });

  test('of a thousand more; npm run fuzz draws others', () => {
    const problems = drawMany(1000, 220).flatMap((subject) =>
      judge.problemsOf(subject).map((problem) => ({ problem, subject })),
    );
    expect(problems).toEqual([]);
  }, 600_000);
});

test('no draft leaves a trace in the report on another, whatever their order', () => {
  const subjects = [...drawMany(60, 900), ...kept.map(keptDraft)];
  const lint = (subject: Drawn) => outcomeOf(judge.linter, subject);
  const first = subjects.map(lint);
  const reversed = subjects.toReversed().map(lint).reverse();
  const shuffled = new Map(
    subjects
      .map((subject, index) => [index, subject] as const)
      .sort(([a], [b]) => ((a * 37) % 61) - ((b * 37) % 61))
      .map(([index, subject]) => [index, lint(subject)]),
  );
  expect(reversed).toEqual(first);
  expect(subjects.map((_, index) => shuffled.get(index))).toEqual(first);
});

test('a linter that has judged drafts of all kinds says the same as a new one', async () => {
  const fresh = await createJudge();
  for (const subject of drawMany(20, 900))
    expect(outcomeOf(fresh.linter, subject)).toBe(outcomeOf(judge.linter, subject));
});
