import { parentPort, workerData } from 'node:worker_threads';
import type { CheckOptions } from './check-options.ts';
import { loadConfig } from './config-file.ts';
import type { Input } from './inputs.ts';
import { judgeFor, linterFor } from './judge.ts';

/** What the thread is given: a configuration may hold functions, so it is loaded again. */
interface Setup {
  readonly options: CheckOptions;
  readonly cwd: string;
}

async function serve({ options, cwd }: Setup): Promise<void> {
  const loaded = await loadConfig(cwd, options.config);
  const judge = await judgeFor(await linterFor(loaded, options), loaded, options, cwd);
  parentPort!.on('message', async (input: Input) => parentPort!.postMessage(await judge(input)));
  parentPort!.postMessage('ready');
}

void serve(workerData as Setup);
