import { readFileSync, statSync } from 'node:fs';
import { UserError } from '../index.ts';

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file: check the path',
  EACCES: 'permission denied: make it readable',
  EPERM: 'permission denied: make it readable',
  EISDIR: 'it is a folder: name a file',
};

/**
 * The bytes of a file, called `name` in messages.
 *
 * @throws UserError when it cannot be read, is no file, or is over `maxSize` bytes
 */
export function readBytes(path: string, maxSize = Number.POSITIVE_INFINITY, name = path): Uint8Array {
  try {
    const { size } = statSync(path);
    if (size > maxSize) throw overLimit(name, size, maxSize);
    return readFileSync(path);
  } catch (error) {
    throw userErrorOf(name, error);
  }
}

/** What is said of a draft of `size` bytes where `maxSize` are allowed. */
export function overLimit(name: string, size: number, maxSize: number): UserError {
  return new UserError(
    `${name}: ${size} bytes, more than ${maxSize}: raise --max-size, or leave the file out.`,
  );
}

/**
 * The text of a file that the user named, without its BOM.
 *
 * @throws UserError when it cannot be read or is not UTF-8
 */
export function readText(path: string): string {
  const bytes = readBytes(path);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new UserError(`${path}: not UTF-8: save it as UTF-8.`);
  }
}

/**
 * The text of a file that comes with the drafts.
 *
 * @throws UserError also when it is blank: what is then missing is not told apart from what was never given
 */
export function readFilled(path: string): string {
  const text = readText(path);
  if (text.trim() === '') throw new UserError(`${path}: it is empty: fill it, or leave it out.`);
  return text;
}

function userErrorOf(name: string, error: unknown): unknown {
  const reason = REASONS[(error as NodeJS.ErrnoException).code ?? ''];
  return reason ? new UserError(`${name}: ${reason}.`) : error;
}
