import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Readable, Writable } from 'node:stream';
import type { Host } from './host.ts';
import { main } from './main.ts';

/** A folder of its own in which a test runs the command. */
export interface Scratch {
  readonly folder: string;
  readonly write: (files: Readonly<Record<string, string | Uint8Array>>) => void;
  readonly read: (path: string) => string;
  /** Runs the command in the folder, or in a folder below. */
  readonly run: (
    args: readonly string[],
    given?: {
      readonly input?: string;
      readonly below?: string;
      readonly stdout?: Writable;
      readonly env?: Host['env'];
      readonly isTerminal?: boolean;
    },
  ) => Promise<{ readonly code: number; readonly out: string; readonly err: string }>;
  readonly remove: () => void;
}

/** Makes such a folder; `remove` it after the test. */
export function scratchFolder(): Scratch {
  const folder = mkdtempSync(join(tmpdir(), 'bon-a-tirer-'));
  return {
    folder,
    write: (files) => {
      for (const [name, content] of Object.entries(files)) {
        const path = join(folder, name);
        mkdirSync(dirname(path), { recursive: true });
        writeFileSync(path, content);
      }
    },
    read: (path) => readFileSync(join(folder, path), 'utf8'),
    run: async (args, { input = '', below = '', stdout = sink(), env = {}, isTerminal = false } = {}) => {
      const stderr = Object.assign(sink(), { isTTY: isTerminal });
      const stdin = Readable.from([Buffer.from(input)]);
      const code = await main(args, { cwd: () => join(folder, below), env, stdin, stdout, stderr });
      return { code, out: 'text' in stdout ? (stdout as Sink).text() : '', err: stderr.text() };
    },
    remove: () => rmSync(folder, { recursive: true }),
  };
}

type Sink = ReturnType<typeof sink>;

function sink() {
  let text = '';
  const stream = new Writable({
    write(chunk, _, done) {
      text += chunk;
      done();
    },
  });
  return Object.assign(stream, { text: () => text });
}
