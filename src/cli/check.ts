import { UserError } from '../index.ts';
import type { CheckOptions } from './check-options.ts';
import { loadConfig } from './config-file.ts';
import { ExitCode } from './exit-code.ts';
import { type Host, writeAll } from './host.ts';
import { type Input, inputsOf, pathIn } from './inputs.ts';
import { type Judge, type Judged, judgeFor, linterFor, maxSizeOf } from './judge.ts';
import { print } from './print.ts';
import { progressOn } from './progress.ts';
import { toldJson } from './told.ts';

/** Judges drafts and prints their reports; returns the exit code. One file that cannot be read hides no other's verdict. */
export async function check(patterns: readonly string[], options: CheckOptions, host: Host): Promise<number> {
  const loaded = await loadConfig(host.cwd(), options.config);
  const linter = await linterFor(loaded, options);
  if (options.printConfig !== undefined) {
    await writeAll(host.stdout, toldJson(linter.configOf(pathIn(loaded, host.cwd(), options.printConfig))));
    return ExitCode.accepted;
  }
  const maxSize = maxSizeOf(linter, options);
  const { inputs, unmatched } = await inputsOf(patterns, options.stdinFilename, loaded, maxSize, host);
  if (options.fix && inputs.some(({ file }) => file === undefined)) {
    throw new UserError('--fix writes to files, and - is none: name the file.');
  }
  // Only a run under limits pays for a thread that they can end.
  const isTimed = options.timeout !== undefined || options.totalTimeout !== undefined;
  const { judge, end } = isTimed
    ? (await import('./timed-judge.ts')).timedJudge(options, host.cwd())
    : { judge: await judgeFor(linter, loaded, options, host.cwd()), end: () => Promise.resolve() };
  const judged = [
    ...unmatched.map(({ name, message }) => ({ name, failure: { code: ExitCode.usage, message } })),
    ...(await judgeAll(inputs, judge, host).finally(end)),
  ];
  await print(judged, { ...options, locale: linter.configOf().locale }, host);
  return codeOf(judged);
}

async function judgeAll(inputs: readonly Input[], judge: Judge, host: Host): Promise<readonly Judged[]> {
  const progress = progressOn(host.stderr, inputs.length);
  const judged: Judged[] = [];
  for (const [index, input] of inputs.entries()) {
    progress.show(index, input.name);
    judged.push(await judge(input));
  }
  progress.clear();
  return judged;
}

function codeOf(judged: readonly Judged[]): number {
  const failed = judged.flatMap(({ failure }) => failure?.code ?? []);
  if (failed.length > 0) return Math.max(...failed);
  return judged.some(({ report }) => report!.verdict === 'reject') ? ExitCode.rejected : ExitCode.accepted;
}
