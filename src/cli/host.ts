import { once } from 'node:events';
import type { Readable, Writable } from 'node:stream';

/** Where the command runs: `process`, or a test's own. */
export interface Host {
  readonly cwd: () => string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly stdin: Readable;
  readonly stdout: Terminal;
  readonly stderr: Terminal;
}

/** A writable stream that may be a terminal. */
export type Terminal = Writable & { readonly isTTY?: boolean; readonly columns?: number };

/** Writes all of a text. A reader that closed the pipe early (`| head`) is no error: the rest is dropped. */
export async function writeAll(stream: Terminal, text: string): Promise<void> {
  if (text === '') return;
  ignoreClosedPipe(stream);
  if (stream.write(text) || stream.destroyed) return;
  await Promise.race([once(stream, 'drain'), once(stream, 'close'), closedPipeOf(stream)]).catch(
    () => undefined,
  );
}

/** True when the stream is a terminal that shows colours: NO_COLOR and FORCE_COLOR decide first. */
export function hasColor({ stdout, env }: Host): boolean {
  if (env.NO_COLOR) return false;
  if (env.FORCE_COLOR) return env.FORCE_COLOR !== '0';
  return stdout.isTTY === true && env.TERM !== 'dumb';
}

const guarded = new WeakMap<Terminal, Promise<void>>();

function ignoreClosedPipe(stream: Terminal): void {
  void closedPipeOf(stream);
}

function closedPipeOf(stream: Terminal): Promise<void> {
  let closed = guarded.get(stream);
  if (!closed) {
    closed = new Promise((resolve) => {
      stream.on('error', (error: NodeJS.ErrnoException) => {
        if (error.code !== 'EPIPE') throw error;
        resolve();
      });
    });
    guarded.set(stream, closed);
  }
  return closed;
}

/** All bytes of a stream. */
export async function readAll(stream: Readable): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of stream) chunks.push(chunk as Uint8Array);
  return Buffer.concat(chunks);
}
