import { applyFixes, createLinter, type Linter, type LintOptions, type Report, UserError } from '../index.ts';
import { type CheckOptions, configOf, lintOptionsOf } from './check-options.ts';
import { type LoadedConfig, loadConfig } from './config-file.ts';
import { ExitCode } from './exit-code.ts';
import { type Host, writeAll } from './host.ts';
import { type Input, inputsOf, pathIn } from './inputs.ts';
import { namedInputs } from './named-files.ts';
import { type Judged, print } from './print.ts';
import { progressOn } from './progress.ts';
import { writeWhole } from './write-file.ts';

/** What holds for all drafts of a run. */
interface Run extends CheckOptions {
  readonly linter: Linter;
  readonly shared: LintOptions;
  readonly maxSize: number;
  /** The folder of the configuration, or the working folder. */
  readonly root: string;
}

/** Judges drafts and prints their reports; returns the exit code. One file that cannot be read hides no other's verdict. */
export async function check(patterns: readonly string[], options: CheckOptions, host: Host): Promise<number> {
  const loaded = await loadConfig(host.cwd(), options.config);
  if (options.printConfig !== undefined) return printConfig(loaded, options, host);

  const { inputs, unmatched } = await inputsOf(patterns, options.stdinFilename, loaded, host);
  if (options.fix && inputs.some(({ file }) => file === undefined)) {
    throw new UserError('--fix writes to files, and - is none: name the file.');
  }
  const linter = await linterFor(loaded, options);
  const { locale = 'fr', maxFileSize = Number.POSITIVE_INFINITY } = linter.configOf();
  const shared = lintOptionsOf(options, host.cwd());
  // A brief that cannot be read is no fault of the drafts: told once, before them.
  if (options.brief !== undefined)
    await linter.lintAsync('', shared).catch((error) => blame(options.brief!, error));
  const run = { ...options, linter, shared, maxSize: options.maxSize ?? maxFileSize, root: loaded.folder };
  const judged = [...unmatched, ...(await judgeAll(inputs, run, host))];
  await print(judged, { ...options, locale }, host);
  return codeOf(judged);
}

async function printConfig(loaded: LoadedConfig, options: CheckOptions, host: Host): Promise<number> {
  const linter = await linterFor(loaded, options);
  const config = linter.configOf(pathIn(loaded, host.cwd(), options.printConfig!));
  await writeAll(host.stdout, `${JSON.stringify(config, undefined, 2)}\n`);
  return ExitCode.accepted;
}

// Each draft loads its own parser: loading none that no draft needs is much of what makes a cold start fast.
async function linterFor({ config, file }: LoadedConfig, options: CheckOptions): Promise<Linter> {
  try {
    return await createLinter(configOf(config, options), { formats: [] });
  } catch (error) {
    // What is still wrong without the options of the command line, the file says.
    if (file !== undefined) await createLinter(config, { formats: [] }).catch((own) => blame(file, own));
    throw error;
  }
}

function blame(file: string, error: unknown): never {
  throw error instanceof UserError ? new UserError(`${file}: ${error.message}`) : error;
}

async function judgeAll(inputs: readonly Input[], run: Run, host: Host): Promise<readonly Judged[]> {
  const progress = progressOn(host.stderr, inputs.length);
  const judged: Judged[] = [];
  for (const [index, input] of inputs.entries()) {
    progress.show(index, input.name);
    judged.push(await judge(input, run));
  }
  progress.clear();
  return judged;
}

async function judge({ name, path, file, folder, read }: Input, run: Run): Promise<Judged> {
  const { linter, shared, maxSize, root, fix } = run;
  const given = path === undefined ? shared : { ...shared, path };
  try {
    const bytes = read(maxSize);
    const options = { ...given, ...(await namedInputs(linter, bytes, given, { folder, root })) };
    const report = await linter.lintAsync(bytes, options);
    const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
    if (!fix || file === undefined) return { name, file, report, text };
    return { name, file, ...(await fixed(linter, file, text, report, options)) };
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

function codeOf(judged: readonly Judged[]): number {
  if (judged.some(({ error }) => error)) return ExitCode.usage;
  return judged.some(({ report }) => report!.verdict === 'reject') ? ExitCode.rejected : ExitCode.accepted;
}
