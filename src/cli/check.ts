import { relative, resolve } from 'node:path';
import {
  applyFixes,
  type Config,
  createLinter,
  format,
  type Linter,
  type LintOptions,
  type Report,
  UserError,
} from '../index.ts';
import { type CheckOptions, configOf, lintOptionsOf } from './check-options.ts';
import { loadConfig } from './config-file.ts';
import { draftFilesOf } from './draft-files.ts';
import { ExitCode } from './exit-code.ts';
import { type Host, hasColor, readAll, writeAll } from './host.ts';
import { progressOn } from './progress.ts';
import { readBytes } from './read-file.ts';
import { writeWhole } from './write-file.ts';

/** A draft to judge: its bytes are read when its turn comes. */
interface Input {
  /** As it is named in messages. */
  readonly name: string;
  /** As the report and the overrides know it; standard input may have none. */
  readonly path?: string;
  /** Where fixes are written; standard input has none. */
  readonly file?: string;
  readonly read: () => Uint8Array;
}

/** A draft that was judged, or the reason why it could not be. */
interface Judged {
  readonly name: string;
  readonly report?: Report;
  readonly text?: string;
  readonly error?: UserError;
}

const MAX_SIZE = 5_000_000;

/** Judges drafts and prints their reports; returns the exit code. One file that cannot be read hides no other's verdict. */
export async function check(patterns: readonly string[], options: CheckOptions, host: Host): Promise<number> {
  const { config, files } = await loadConfig(host.cwd(), options.config);
  const settings = configOf(config, options);
  if (options.printConfig !== undefined) return printConfig(settings, options.printConfig, host);

  const given = patterns.length > 0 ? patterns : files;
  if (given.length === 0) {
    throw new UserError('Name the drafts to judge: files, folders or globs, or - for standard input.');
  }
  const inputs = await inputsOf(given, { maxSize: settings.maxFileSize ?? MAX_SIZE, ...options }, host);
  // Each draft loads its own parser: loading none that no draft needs is much of what makes a cold start fast.
  const linter = await createLinter(settings, { formats: [] });
  const judged = await judgeAll(linter, inputs, options, host);
  await print(judged, { locale: settings.locale ?? 'fr', ...options }, host);
  return codeOf(judged);
}

async function printConfig(config: Config, path: string, host: Host): Promise<number> {
  const linter = await createLinter(config, { formats: [] });
  await writeAll(host.stdout, `${JSON.stringify(linter.configOf(path), undefined, 2)}\n`);
  return ExitCode.accepted;
}

async function inputsOf(
  patterns: readonly string[],
  { maxSize, stdinFilename }: CheckOptions,
  host: Host,
): Promise<readonly Input[]> {
  const named = patterns.filter((pattern) => pattern !== '-');
  const paths = named.length > 0 ? await draftFilesOf(named, host.cwd()) : [];
  const files = paths.map((path) => {
    const file = resolve(host.cwd(), path);
    return { name: path, path, file, read: () => readBytes(file, maxSize, path) };
  });
  return patterns.includes('-') ? [await standardInput(stdinFilename, host), ...files] : files;
}

async function standardInput(name: string | undefined, host: Host): Promise<Input> {
  const bytes = await readAll(host.stdin);
  const path =
    name === undefined ? undefined : relative(host.cwd(), resolve(host.cwd(), name)).replaceAll('\\', '/');
  return { name: path ?? '<stdin>', ...(path !== undefined && { path }), read: () => bytes };
}

async function judgeAll(
  linter: Linter,
  inputs: readonly Input[],
  options: CheckOptions,
  host: Host,
): Promise<readonly Judged[]> {
  const shared = lintOptionsOf(options, host.cwd());
  const progress = progressOn(host.stderr, inputs.length);
  const judged: Judged[] = [];
  for (const [index, input] of inputs.entries()) {
    progress.show(index, input.name);
    const own = input.path === undefined ? shared : { ...shared, path: input.path };
    judged.push(await judge(linter, input, own, options));
  }
  progress.clear();
  return judged;
}

async function judge(
  linter: Linter,
  input: Input,
  options: LintOptions,
  { fix }: CheckOptions,
): Promise<Judged> {
  const { name, file } = input;
  try {
    const bytes = input.read();
    const report = await linter.lintAsync(bytes, options);
    const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
    if (!fix || file === undefined) return { name, report, text };
    return { name, ...(await fixed(linter, file, text, report, options)) };
  } catch (error) {
    if (error instanceof UserError) return { name, error };
    throw new Error(`${name} could not be judged.`, { cause: error });
  }
}

// A fix may uncover another; a few rounds settle all that rules can know of.
const ROUNDS = 5;

async function fixed(linter: Linter, file: string, before: string, first: Report, options: LintOptions) {
  let text = before;
  let report = first;
  for (let round = 0; round < ROUNDS; round++) {
    const { draft, applied } = applyFixes(text, report.findings);
    if (applied === 0) break;
    text = draft;
    report = await linter.lintAsync(text, options);
  }
  if (text !== before) writeWhole(file, text);
  return { report, text };
}

async function print(judged: readonly Judged[], options: CheckOptions, host: Host): Promise<void> {
  for (const { name, error } of judged) {
    if (error) await writeAll(host.stderr, `bon-a-tirer: ${prefixed(name, error.message)}\n`);
  }
  const shown = judged.filter(({ report }) => report && (!options.quiet || report.verdict === 'reject'));
  const text = format(
    shown.map(({ report }) => report!),
    options.format,
    {
      locale: options.locale ?? 'fr',
      color: !options.output && hasColor(host),
      drafts: new Map(shown.map((draft) => [draft.name, draft.text!])),
    },
  );
  if (options.output) writeWhole(resolve(host.cwd(), options.output), text);
  else await writeAll(host.stdout, text);
}

function prefixed(name: string, message: string): string {
  return message.startsWith(name) ? message : `${name}: ${message}`;
}

function codeOf(judged: readonly Judged[]): number {
  if (judged.some(({ error }) => error)) return ExitCode.usage;
  return judged.some(({ report }) => report!.verdict === 'reject') ? ExitCode.rejected : ExitCode.accepted;
}
