import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { createLinter } from '../src/index.ts';
import { fixtures } from './fixtures.ts';
import { valid } from './valid-report.ts';

const linter = await createLinter({ preset: 'strict' });

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

describe('a report asks nothing of the machine', () => {
  test('no clock, chance, environment, locale or time zone', () => {
    const before = reports();
    forbidMachine();
    const during = reports();
    vi.unstubAllGlobals();
    vi.restoreAllMocks();
    expect(during.map(nameOfDifference(before)).filter((name) => name !== '')).toEqual([]);
  });

  test('the traps do catch', () => {
    forbidMachine();
    const uses = [
      () => Date.now(),
      () => new Date(),
      () => Math.random(),
      () => process.env.PATH,
      () => 'a'.localeCompare('b'),
      () => 'a'.toLocaleUpperCase(),
      () => (1).toLocaleString(),
      () => new Intl.Segmenter('fr'),
      () => fetch('https://example.org'),
    ];
    for (const use of uses) expect(use).toThrow('forbidden');
    vi.unstubAllGlobals();
    vi.restoreAllMocks();
  });
});

test('a report is the same bytes under any locale, time zone and order of drafts', {
  timeout: 120_000,
}, () => {
  const expected = child({ LC_ALL: 'C', TZ: 'UTC' }, 'forward');
  expect(JSON.parse(expected)).toHaveLength(fixtures().length);
  for (const [LC_ALL, TZ] of [
    ['fr_FR.UTF-8', 'Europe/Paris'],
    ['sv_SE.UTF-8', 'Pacific/Auckland'],
    ['da_DK.UTF-8', 'America/Montreal'],
  ] as const) {
    expect(child({ LC_ALL, LANG: LC_ALL, TZ }, 'backward') === expected).toBe(true);
  }
});

function reports(): readonly string[] {
  return fixtures().map(({ draft, options }) => JSON.stringify(valid(linter.lint(draft, options))));
}

/** The path of a fixture whose report is not the same, with the first passage that differs; reports are too long to print. */
function nameOfDifference(before: readonly string[]): (during: string, index: number) => string {
  return (during, index) => {
    if (during === before[index]) return '';
    const at = Array.from(during).findIndex((character, i) => character !== before[index]![i]);
    return `fixture ${index}: ${during.slice(Math.max(0, at - 40), at + 40)}`;
  };
}

function child(environment: Readonly<Record<string, string>>, order: string): string {
  const script = fileURLToPath(new URL('determinism-child.ts', import.meta.url));
  const jiti = fileURLToPath(new URL('../node_modules/jiti/lib/jiti-cli.mjs', import.meta.url));
  const { stdout, stderr, status } = spawnSync(process.execPath, [jiti, script, order], {
    encoding: 'utf8',
    env: { ...process.env, ...environment },
    maxBuffer: 100_000_000,
  });
  expect([status, stderr]).toEqual([0, '']);
  return stdout;
}

function forbidden(): never {
  throw new Error('forbidden');
}

function forbidMachine(): void {
  class NoDate {
    static now = forbidden;
    constructor() {
      forbidden();
    }
  }
  vi.stubGlobal('Date', NoDate);
  vi.stubGlobal('fetch', forbidden);
  vi.stubGlobal('Intl', new Proxy(Intl, { get: forbidden }));
  vi.spyOn(Math, 'random').mockImplementation(forbidden);
  vi.spyOn(process, 'env', 'get').mockReturnValue(NO_ENVIRONMENT);
  for (const [prototype, names] of LOCALE_METHODS) {
    for (const name of names) vi.spyOn(prototype, name).mockImplementation(forbidden);
  }
}

/** Nothing can be read but the two switches by which the yaml package logs its own work. */
const NO_ENVIRONMENT: NodeJS.ProcessEnv = new Proxy(
  {},
  { get: (_, name) => (name === 'LOG_TOKENS' || name === 'LOG_STREAM' ? undefined : forbidden()) },
);

type Prototype = Record<string, () => unknown>;

const LOCALE_METHODS: readonly (readonly [Prototype, readonly string[]])[] = [
  [String.prototype as never, ['localeCompare', 'toLocaleLowerCase', 'toLocaleUpperCase']],
  [Number.prototype as never, ['toLocaleString']],
  [BigInt.prototype as never, ['toLocaleString']],
  [Array.prototype as never, ['toLocaleString']],
  [Object.prototype as never, ['toLocaleString']],
];
