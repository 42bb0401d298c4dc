import { relative, resolve } from 'node:path';
import { createLinter, format, type Linter, type Report, resolvedConfig, UserError } from '../index.ts';
import { type CheckOptions, configOf, lintOptionsOf } from './check-options.ts';
import { loadConfig } from './config-file.ts';
import { draftFilesOf } from './draft-files.ts';
import { ExitCode } from './exit-code.ts';
import { type Host, hasColor, readAll, writeAll } from './host.ts';
import { progressOn } from './progress.ts';
import { readBytes } from './read-file.ts';
import { writeWhole } from './write-file.ts';

/** A draft that was judged, or the reason why it could not be. */
interface Judged {
  readonly path: string;
  readonly report?: Report;
  readonly text?: string;
  readonly error?: UserError;
}

/** Judges drafts and prints their reports; returns the exit code. One file that cannot be read hides no other's verdict. */
export async function check(patterns: readonly string[], options: CheckOptions, host: Host): Promise<number> {
  const cwd = host.cwd();
  const { config, files } = await loadConfig(cwd, options.config);
  const settings = configOf(config, options);
  if (options.printConfig !== undefined) {
    await writeAll(
      host.stdout,
      `${JSON.stringify(resolvedConfig(settings, options.printConfig), undefined, 2)}\n`,
    );
    return ExitCode.accepted;
  }
  const inputs = patterns.length > 0 ? patterns : files;
  if (inputs.length === 0) {
    throw new UserError('Name the drafts to judge: files, folders or globs, or - for standard input.');
  }
  const linter = await createLinter(settings);
  const judged = await judgeAll(linter, inputs, options, host);
  await print(judged, options, host);
  return codeOf(judged);
}

async function judgeAll(
  linter: Linter,
  inputs: readonly string[],
  options: CheckOptions,
  host: Host,
): Promise<readonly Judged[]> {
  const shared = lintOptionsOf(options, host.cwd());
  const piped = inputs.includes('-') ? [await judgeInput(linter, options, host)] : [];
  const named = inputs.filter((input) => input !== '-');
  const files = named.length > 0 ? await draftFilesOf(named, host.cwd()) : [];
  const progress = progressOn(host.stderr, files.length);
  const judged = files.map((path, index) => {
    progress.show(index, path);
    return attempt(path, () =>
      judge(linter, readBytes(resolve(host.cwd(), path), options.maxSize), { ...shared, path }),
    );
  });
  progress.clear();
  return [...piped, ...judged];
}

async function judgeInput(linter: Linter, options: CheckOptions, host: Host): Promise<Judged> {
  const named = options.stdinFilename;
  const path = named === undefined ? undefined : relative(host.cwd(), resolve(named));
  const bytes = await readAll(host.stdin);
  return attempt(path ?? '<stdin>', () =>
    judge(linter, bytes, { ...lintOptionsOf(options, host.cwd()), ...(path && { path }) }),
  );
}

function judge(
  linter: Linter,
  bytes: Uint8Array,
  options: Parameters<Linter['lint']>[1],
): Omit<Judged, 'path'> {
  const report = linter.lint(bytes, options);
  return { report, text: new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes) };
}

function attempt(path: string, run: () => Omit<Judged, 'path'>): Judged {
  try {
    return { path, ...run() };
  } catch (error) {
    if (error instanceof UserError) return { path, error };
    throw new Error(`${path} could not be judged.`, { cause: error });
  }
}

async function print(judged: readonly Judged[], options: CheckOptions, host: Host): Promise<void> {
  for (const { path, error } of judged) {
    if (error) await writeAll(host.stderr, `bon-a-tirer: ${prefixed(path, error.message)}\n`);
  }
  const shown = judged.filter(({ report }) => report && (!options.quiet || report.verdict === 'reject'));
  const drafts = new Map(shown.map(({ path, text }) => [path, text!]));
  const text = format(
    shown.map(({ report }) => report!),
    options.format,
    { locale: options.locale ?? 'fr', color: !options.output && hasColor(host), drafts },
  );
  if (options.output) writeWhole(resolve(host.cwd(), options.output), text);
  else await writeAll(host.stdout, text);
}

function prefixed(path: string, message: string): string {
  return message.startsWith(path) ? message : `${path}: ${message}`;
}

function codeOf(judged: readonly Judged[]): number {
  if (judged.some(({ error }) => error)) return ExitCode.usage;
  return judged.some(({ report }) => report!.verdict === 'reject') ? ExitCode.rejected : ExitCode.accepted;
}
