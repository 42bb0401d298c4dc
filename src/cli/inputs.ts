import { dirname, relative, resolve } from 'node:path';
import { UserError } from '../index.ts';
import type { LoadedConfig } from './config-file.ts';
import { draftFilesOf } from './draft-files.ts';
import { type Host, readAll } from './host.ts';
import { overLimit } from './read-file.ts';

/** A draft to judge, as plain data; its file is read when its turn comes. */
export interface Input {
  /** As it is named in messages. */
  readonly name: string;
  /** As the report and the overrides know it; standard input may have none. */
  readonly path?: string;
  /** The folder that paths in it are relative to. */
  readonly folder: string;
  /** Where fixes are written; standard input has none. */
  readonly file?: string;
  /** What standard input held. */
  readonly bytes?: Uint8Array;
}

/** The drafts to judge, and the arguments that name none. */
export interface Inputs {
  readonly inputs: readonly Input[];
  readonly unmatched: readonly { readonly name: string; readonly message: string }[];
}

/**
 * The drafts that the arguments name, or else those of the configuration.
 *
 * @throws UserError when there is none, or standard input holds more than `maxSize` bytes
 */
export async function inputsOf(
  patterns: readonly string[],
  stdinFilename: string | undefined,
  loaded: LoadedConfig,
  maxSize: number,
  host: Host,
): Promise<Inputs> {
  const given = patterns.length > 0 ? patterns : loaded.files;
  checkGiven(given, stdinFilename);
  const folder = patterns.length > 0 ? host.cwd() : loaded.folder;
  const { files, unmatched } = await draftFilesOf(
    given.filter((pattern) => pattern !== '-'),
    folder,
  );
  const inputs = files.map((file) =>
    inputOf(resolve(folder, file), pathIn(loaded, host.cwd(), resolve(folder, file))),
  );
  if (given.includes('-')) inputs.unshift(await standardInput(stdinFilename, loaded, maxSize, host));
  if (inputs.length === 0) {
    const [first, ...others] = unmatched.map(({ message }) => message);
    throw new UserError([first ?? 'No draft is left to judge.', ...others].join(' '));
  }
  return { inputs, unmatched };
}

function checkGiven(given: readonly string[], stdinFilename: string | undefined): void {
  if (given.length === 0) {
    throw new UserError('Name the drafts to judge: files, folders or globs, or - for standard input.');
  }
  if (stdinFilename !== undefined && !given.includes('-')) {
    throw new UserError('--stdin-filename says what - stands for: give - too, or leave it out.');
  }
}

/**
 * The path of a file as reports and overrides know it: from the folder of the configuration when the command runs in or
 * below it, so that it is the same wherever the command runs; else from the working folder.
 */
export function pathIn({ folder }: LoadedConfig, cwd: string, file: string): string {
  const isBelow = !/^\.\.([\\/]|$)/.test(relative(folder, cwd));
  return relative(isBelow ? folder : cwd, resolve(cwd, file)).replaceAll('\\', '/');
}

function inputOf(file: string, path: string): Input {
  return { name: path, path, file, folder: dirname(file) };
}

async function standardInput(
  filename: string | undefined,
  loaded: LoadedConfig,
  maxSize: number,
  host: Host,
): Promise<Input> {
  const bytes = await readAll(host.stdin, maxSize);
  if (bytes.every(isSpace)) throw new UserError('Standard input is empty: there is nothing to judge.');
  const path = filename === undefined ? undefined : pathIn(loaded, host.cwd(), filename);
  const name = path ?? '<stdin>';
  if (bytes.length > maxSize) throw overLimit(name, bytes.length, maxSize);
  return {
    name,
    folder: dirname(resolve(host.cwd(), filename ?? '-')),
    ...(path !== undefined && { path }),
    bytes,
  };
}

function isSpace(byte: number): boolean {
  return byte === 0x20 || (byte >= 0x09 && byte <= 0x0d);
}
