import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';

interface Workflow {
  readonly permissions?: Readonly<Record<string, string>>;
  readonly jobs: Readonly<Record<string, Job>>;
}

interface Job {
  readonly permissions?: Readonly<Record<string, string>>;
  readonly steps: readonly { readonly uses?: string; readonly run?: string; readonly with?: object }[];
}

const folder = new URL('../.github/workflows/', import.meta.url);
const workflows = readdirSync(folder).map((name) => {
  const text = readFileSync(new URL(name, folder), 'utf8');
  return { name, text, workflow: parse(text) as Workflow };
});

test.each(workflows)(
  '$name pins its actions to commits, and grants no more than it needs',
  ({ text, workflow }) => {
    const uses = Array.from(text.matchAll(/uses: *(.*)/g), ([, action]) => action!);
    expect(uses.filter((action) => !/^[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(action))).toEqual([]);
    expect(Object.values(workflow.permissions!).filter((right) => right !== 'read')).toEqual([]);
    for (const { permissions = {}, steps } of Object.values(workflow.jobs)) {
      const writes = Object.entries(permissions).filter(([, right]) => right === 'write');
      // The identity is given to a job that runs no code of the repository or of its dependencies.
      expect(writes.map(([name]) => name).filter((name) => name !== 'id-token')).toEqual([]);
      if (writes.length > 0)
        expect(steps.map(({ run = '' }) => run).join('\n')).not.toMatch(/npm (?:ci|install|test|run)/);
      // What others name reaches a shell through the environment only.
      for (const { run = '' } of steps) expect(run).not.toContain('${{');
    }
  },
);

test('a release has a statement of its provenance', () => {
  const { text } = workflows.find(({ name }) => name === 'release.yml')!;
  expect(text).toContain('npm publish --ignore-scripts --provenance');
});
