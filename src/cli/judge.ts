import { applyFixes, createLinter, type Linter, type LintOptions, type Report, UserError } from '../index.ts';
import { type CheckOptions, configOf, lintOptionsOf } from './check-options.ts';
import { traceOf } from './code-of-error.ts';
import type { LoadedConfig } from './config-file.ts';
import { ExitCode } from './exit-code.ts';
import type { Input } from './inputs.ts';
import { namedInputs } from './named-files.ts';
import { readBytes } from './read-file.ts';
import { rootOf } from './root.ts';
import { writeWhole } from './write-file.ts';

/** A draft that was judged, or the reason why it could not be: plain data. */
export interface Judged {
  readonly name: string;
  /** Its absolute path; standard input has none. */
  readonly file?: string | undefined;
  readonly report?: Report;
  readonly text?: string;
  readonly failure?: Failure;
}

export interface Failure {
  readonly code: typeof ExitCode.usage | typeof ExitCode.internal;
  readonly message: string;
  /** Of a bug, for whoever mends it. */
  readonly trace?: string;
}

/** Judges a draft. A fault of one, be it a bug of ours, is told with it: it hides no verdict of the others. */
export type Judge = (input: Input) => Promise<Judged>;

/** What holds for all drafts of a run. */
interface Run {
  readonly linter: Linter;
  readonly shared: LintOptions;
  readonly maxSize: number;
  /** The folder of the configuration, or the working folder. */
  readonly root: string;
  readonly fix: boolean;
}

/**
 * Prepares the judging of a run's drafts.
 *
 * @throws UserError for what is wrong whatever the draft: an option, the configuration, a brief or source of the command line
 */
export async function judgeFor(
  linter: Linter,
  loaded: LoadedConfig,
  options: CheckOptions,
  cwd: string,
): Promise<Judge> {
  const maxSize = maxSizeOf(linter, options);
  const shared = lintOptionsOf(options, cwd, { maxSize, root: rootOf(cwd) });
  // A brief that cannot be read is no fault of the drafts: told once, before them.
  if (options.brief !== undefined)
    await linter.lintAsync('', shared).catch((error) => blame(options.brief!, error));
  const run = { linter, shared, maxSize, root: loaded.folder, fix: options.fix === true };
  return (input) => judge(input, run);
}

/** The linter of a run. Each draft loads its own parser: loading none that no draft needs is much of a fast cold start. */
export async function linterFor({ config, file }: LoadedConfig, options: CheckOptions): Promise<Linter> {
  try {
    return await createLinter(configOf(config, options), { formats: [] });
  } catch (error) {
    // What is still wrong without the options of the command line, the file says.
    if (file !== undefined) await createLinter(config, { formats: [] }).catch((own) => blame(file, own));
    throw error;
  }
}

/** The largest draft of a run, in bytes; briefs and sources are under the same limit. */
export function maxSizeOf(linter: Linter, { maxSize }: CheckOptions): number {
  return maxSize ?? linter.configOf().maxFileSize ?? Number.MAX_SAFE_INTEGER;
}

function blame(file: string, error: unknown): never {
  throw error instanceof UserError ? new UserError(`${file}: ${error.message}`) : error;
}

async function judge({ name, path, file, folder, bytes: given }: Input, run: Run): Promise<Judged> {
  const { linter, shared, maxSize, root, fix } = run;
  const own = path === undefined ? shared : { ...shared, path };
  try {
    const bytes = given ?? readBytes(file!, { name, maxSize, root: rootOf(root) });
    const options = { ...own, ...(await namedInputs(linter, bytes, own, { folder, root, maxSize })) };
    const report = await linter.lintAsync(bytes, options);
    const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
    if (!fix || file === undefined) return { name, file, report, text };
    return { name, file, ...(await fixed({ name, file, bytes, text, report }, run, options)) };
  } catch (error) {
    return { name, failure: failureOf(error) };
  }
}

function failureOf(error: unknown): Failure {
  if (error instanceof UserError) return { code: ExitCode.usage, message: error.message };
  return internalFailure('internal error, please report it', error);
}

/** What is told of a draft that no fault of its own kept from being judged. */
export function internalFailure(message: string, error?: unknown): Failure {
  return {
    code: ExitCode.internal,
    message: `${message}.`,
    ...(error !== undefined && { trace: traceOf(error) }),
  };
}

interface Fixable {
  readonly name: string;
  readonly file: string;
  readonly bytes: Uint8Array;
  readonly text: string;
  readonly report: Report;
}

// A fix may uncover another; a few rounds settle all that rules can know of.
const ROUNDS = 5;

async function fixed({ name, file, bytes, ...before }: Fixable, { linter, root }: Run, options: LintOptions) {
  let { text, report } = before;
  for (let round = 0; round < ROUNDS; round++) {
    const { draft, applied } = applyFixes(text, report.findings);
    if (applied === 0) break;
    text = draft;
    report = await linter.lintAsync(text, options);
  }
  if (text !== before.text) writeWhole(file, text, { name, root: rootOf(root), before: bytes });
  return { report, text };
}
