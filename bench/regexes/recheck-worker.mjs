import { parentPort, workerData } from 'node:worker_threads';
import { check } from 'recheck';

// A fixed seed, so that the same attacks are tried each time.
const PARAMS = { timeout: 20_000, randomSeed: 1, attackTimeout: 2_000, incubationTimeout: 1_000 };

for (const [key, { source, flags }] of workerData) {
  const { status, complexity, attack, error } = await check(source, flags.replace(/[gd]/g, ''), PARAMS);
  parentPort.postMessage({
    key,
    verdict: {
      status,
      ...(complexity && { complexity: complexity.summary || complexity.type }),
      ...(attack && { attack: { pumps: attack.pumps, suffix: attack.suffix, pattern: attack.pattern } }),
      ...(error && { error: error.kind }),
    },
  });
}
