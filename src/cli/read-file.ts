import {
  closeSync,
  constants,
  fstatSync,
  lstatSync,
  openSync,
  readSync,
  type Stats,
  statSync,
} from 'node:fs';
import { UserError } from '../index.ts';
import { realPathOf } from './real-path.ts';

/** How a file may be read. */
export interface Reading {
  /** What it is called in messages; default: its path. */
  readonly name?: string;
  /** Most bytes; by default what the largest dictionaries take. */
  readonly maxSize?: number;
  /** No link in this folder may lead out of it: whoever may add a file to a repository can add a link. */
  readonly root?: string;
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file: check the path',
  ENOTDIR: 'there is no such file: check the path',
  ELOOP: 'its links lead round: name the file itself',
  ENXIO: 'it is no regular file: name one, or - for standard input',
  EACCES: 'permission denied: make it readable',
  EPERM: 'permission denied: make it readable',
  EISDIR: 'it is a folder: name a file',
};
const MOST_BYTES = 50_000_000;

/**
 * The bytes of a regular file: no device or pipe, that may never end.
 *
 * @throws UserError when it cannot be read, is no such file, leads out of the root, or is over `maxSize` bytes
 */
export function readBytes(path: string, reading: Reading = {}): Uint8Array {
  const { name = path, maxSize = MOST_BYTES, root } = reading;
  try {
    // First where a path leads is looked at, then where it stands: a pipe of a shell has no name of its own.
    checkRegular(statSync(path), name);
    return readRegular(realPathOf(path, name, root), name, maxSize);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    throw new UserError(`${name}: ${REASONS[code] ?? `it cannot be read (${code}): check it`}.`);
  }
}

/** The text of a regular file that is no link, or nothing: for what is read when it is there. */
export function readPlain(path: string, maxSize: number = MOST_BYTES): string | undefined {
  try {
    if (!lstatSync(path).isFile()) return undefined;
    return new TextDecoder().decode(readBytes(path, { maxSize }));
  } catch {
    return undefined;
  }
}

/** What is said of a draft of `size` bytes where `maxSize` are allowed. */
export function overLimit(name: string, size: number, maxSize: number): UserError {
  return new UserError(
    `${name}: ${size} bytes, more than ${maxSize}: raise --max-size, or leave the file out.`,
  );
}

/**
 * The text of a file, without its BOM.
 *
 * @throws UserError when it cannot be read or is not UTF-8
 */
export function readText(path: string, reading: Reading = {}): string {
  const bytes = readBytes(path, reading);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new UserError(`${reading.name ?? path}: not UTF-8: save it as UTF-8.`);
  }
}

/**
 * The text of a file that comes with the drafts.
 *
 * @throws UserError also when it is blank: what is then missing is not told apart from what was never given
 */
export function readFilled(path: string, reading: Reading): string {
  const text = readText(path, reading);
  if (text.trim() === '') {
    throw new UserError(`${reading.name ?? path}: it is empty: fill it, or leave it out.`);
  }
  return text;
}

function checkRegular(stats: Stats, name: string): void {
  if (stats.isDirectory()) throw new UserError(`${name}: ${REASONS.EISDIR}.`);
  if (!stats.isFile()) throw new UserError(`${name}: ${REASONS.ENXIO}.`);
}

// Without waiting: a pipe that nobody writes to would be waited for as it is opened.
const FLAGS = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0) | (constants.O_NOFOLLOW ?? 0);

function readRegular(path: string, name: string, maxSize: number): Uint8Array {
  const file = openSync(path, FLAGS);
  try {
    const stats = fstatSync(file);
    checkRegular(stats, name);
    if (stats.size > maxSize) throw overLimit(name, stats.size, maxSize);
    const bytes = readUpTo(file, stats.size, maxSize);
    if (bytes.length > maxSize) throw overLimit(name, bytes.length, maxSize);
    return bytes;
  } finally {
    closeSync(file);
  }
}

/** The bytes of a file to its end, or one more than `most`: it may grow while it is read, and some tell no size. */
function readUpTo(file: number, size: number, most: number): Uint8Array {
  const chunks: Buffer[] = [];
  let length = 0;
  while (length <= most) {
    const chunk = Buffer.allocUnsafe(Math.min(length === 0 ? size + 1 : CHUNK, most + 1 - length));
    const read = readSync(file, chunk);
    if (read === 0) break;
    chunks.push(chunk.subarray(0, read));
    length += read;
  }
  return chunks.length === 1 ? chunks[0]! : Buffer.concat(chunks);
}

const CHUNK = 65_536;
