import { readFileSync } from 'node:fs';
import { expect, test, vi } from 'vitest';
import { type Config, createLinter } from '../src/index.ts';

const README = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
const MODULES: Readonly<Record<string, string>> = {
  'bon-a-tirer': '../src/index.ts',
  'bon-a-tirer/french': '../src/french/index.ts',
};
const IMPORT = /^import \{ ([^}]+) \} from '([^']+)';$/gm;

const examples = Array.from(README.matchAll(/^```ts\n([\s\S]*?)^```$/gm), ([, code]) => code!);

test('the README has examples', () => {
  expect(examples.length).toBeGreaterThan(2);
});

test.each(examples.map((code) => [code.split('\n')[0], code] as const))(
  'the README’s example runs: %s',
  async (_, code) => {
    const log = vi.spyOn(console, 'log').mockImplementation(() => undefined);
    const exported = await run(code);
    if (exported !== undefined) await createLinter(exported as Config);
    for (const values of log.mock.calls) expect(values).not.toContain(undefined);
    const said = Array.from(code.matchAll(/^console\.log\(.*\); \/\/ (\[.*\])$/gm), ([, value]) => value!);
    for (const value of said)
      expect(log.mock.calls.map(([first]) => JSON.stringify(first))).toContain(value.replaceAll(' ', ''));
    log.mockRestore();
  },
);

/** Runs an example with the modules of src in place of the package's; returns its default export. */
async function run(code: string): Promise<unknown> {
  const names: string[] = [];
  const values: unknown[] = [];
  for (const [, list, module] of code.matchAll(IMPORT)) {
    const exported = (await import(MODULES[module!]!)) as Readonly<Record<string, unknown>>;
    for (const name of list!.split(', ')) {
      expect(Object.keys(exported)).toContain(name);
      names.push(name);
      values.push(exported[name]);
    }
  }
  const body = code.replace(IMPORT, '').replace('export default', 'return');
  const AsyncFunction = (async () => undefined).constructor as FunctionConstructor;
  return (new AsyncFunction(...names, body) as (...given: unknown[]) => Promise<unknown>)(...values);
}
