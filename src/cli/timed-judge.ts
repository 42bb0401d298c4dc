import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { CheckOptions } from './check-options.ts';
import type { Input } from './inputs.ts';
import { internalFailure, type Judge, type Judged } from './judge.ts';

/**
 * Judges drafts in a thread of their own, which is ended when one takes longer than its seconds, or uses up the memory that V8
 * gives a thread: that draft is told by its name, and the others go on in another thread.
 */
export function timedJudge(options: CheckOptions, cwd: string): { judge: Judge; end: () => Promise<void> } {
  const { timeout = Number.POSITIVE_INFINITY, totalTimeout = Number.POSITIVE_INFINITY } = options;
  const end = performance.now() + totalTimeout * 1000;
  let thread: Worker | undefined;
  const judge = async (input: Input): Promise<Judged> => {
    const left = end - performance.now();
    const why =
      timeout * 1000 < left
        ? `it takes more than ${timeout} s (--timeout)`
        : `the whole run takes more than ${totalTimeout} s (--total-timeout)`;
    if (left <= 0) return failed(input, why);
    thread ??= await started(options, cwd, Math.min(timeout * 1000 + START, left));
    const { answer, error } = await answerOf(thread, Math.min(timeout * 1000, left), input);
    if (answer !== undefined) return answer as Judged;
    await thread.terminate();
    thread = undefined;
    return failed(input, error === undefined ? why : 'its thread has ended', error);
  };
  return { judge, end: async () => void (await thread?.terminate()) };
}

/** Milliseconds that a thread may take to load, beside those of what comes with the drafts. */
const START = 10_000;

function failed({ name }: Input, why: string, error?: unknown): Judged {
  return { name, failure: internalFailure(`${why}: it was not judged`, error) };
}

/** A thread that is ready: what it loads counts for no draft. */
async function started(options: CheckOptions, cwd: string, limit: number): Promise<Worker> {
  // Beside the built command, or in the working tree.
  const places = ['./judge-thread.cjs', '../../dist/judge-thread.cjs'].map((place) =>
    fileURLToPath(new URL(place, import.meta.url)),
  );
  const thread = new Worker(places.find((place) => existsSync(place))!, { workerData: { options, cwd } });
  const { answer, error } = await answerOf(thread, limit);
  if (answer !== undefined) return thread;
  await thread.terminate();
  throw (
    error ??
    new Error('What comes with the drafts (configuration, --brief, --source) takes too long to load.')
  );
}

interface Outcome {
  readonly answer?: unknown;
  readonly error?: unknown;
}

/** What a thread may tell next. */
const OUTCOMES: Readonly<Record<string, (told: unknown) => Outcome>> = {
  message: (answer) => ({ answer }),
  messageerror: (error) => ({ error }),
  error: (error) => ({ error }),
  exit: (code) => ({ error: new Error(`exit code ${code}`) }),
};

/** The next answer of a thread, or why it ended; neither when it is late. */
function answerOf(thread: Worker, limit: number, input?: Input): Promise<Outcome> {
  return new Promise((resolve) => {
    const listeners = Object.entries(OUTCOMES).map(
      ([event, outcomeOf]) => [event, (told: unknown) => settle(outcomeOf(told))] as const,
    );
    const settle = (outcome: Outcome) => {
      clearTimeout(late);
      for (const [event, listener] of listeners) thread.off(event, listener);
      resolve(outcome);
    };
    const late = Number.isFinite(limit) ? setTimeout(() => settle({}), limit) : undefined;
    for (const [event, listener] of listeners) thread.on(event, listener);
    if (input) thread.postMessage(input);
  });
}
