import type { Readable, Writable } from 'node:stream';
import { UserError } from '../index.ts';
import { joined, type Told, told } from './told.ts';

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

/**
 * Writes all of a text. A reader that closed the pipe early (`| head`) is no error: the rest is dropped.
 *
 * @throws UserError when it cannot be written, as on a full disk
 */
export function writeAll(stream: Terminal, text: Told): Promise<void> {
  if (text === '') return Promise.resolve();
  leaveErrorsToWrites(stream);
  return new Promise((resolve, reject) => {
    stream.write(text, (error) => {
      if (!error || isClosedPipe(error)) resolve();
      else reject(new UserError(`The output cannot be written (${error.message}).`));
    });
  });
}

/** Writes what changes no exit code when it cannot be told. */
export async function tell(stream: Terminal, text: Told): Promise<void> {
  await writeAll(stream, text).catch(() => undefined);
}

/** Puts a text in place of the last line of a terminal, cut to its width. */
export function rewriteLine(stream: Terminal, text: Told = told``): void {
  stream.write(`\r\u001b[K${joined([text], (stream.columns ?? 80) - 1)}`);
}

/** True when the stream is a terminal that shows colours: NO_COLOR and FORCE_COLOR decide first. */
export function hasColor({ stdout, env }: Host): boolean {
  if (env.NO_COLOR) return false;
  if (env.FORCE_COLOR) return env.FORCE_COLOR !== '0';
  return stdout.isTTY === true && env.TERM !== 'dumb';
}

const guarded = new WeakSet<Terminal>();

// Without a listener, an error that its write has been told of would end the process.
function leaveErrorsToWrites(stream: Terminal): void {
  if (guarded.has(stream)) return;
  guarded.add(stream);
  stream.on('error', () => undefined);
}

function isClosedPipe({ code }: NodeJS.ErrnoException): boolean {
  return code === 'EPIPE' || code === 'ERR_STREAM_DESTROYED';
}

/** All bytes of a stream; of one that holds more than `most`, those that came until then. */
export async function readAll(stream: Readable, most: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of stream) {
    chunks.push(chunk as Uint8Array);
    length += (chunk as Uint8Array).length;
    if (length > most) break;
  }
  return Buffer.concat(chunks);
}
