import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { Worker } from 'node:worker_threads';

const WORKERS = 2;
const SAVED_EVERY = 50;

/** What recheck says of each regular expression, by its text; known answers come from the cache. */
export async function verdictsOf(regexes, cachePath) {
  const known = readCache(cachePath);
  mkdirSync(dirname(cachePath), { recursive: true });
  const save = () => writeFileSync(cachePath, JSON.stringify(known));
  const asked = [...new Map(regexes.map((regex) => [keyOf(regex), regex]))].filter(([key]) => !known[key]);
  const shares = Array.from({ length: WORKERS }, (_, share) => asked.filter((_, i) => i % WORKERS === share));
  let answered = 0;
  const take = ({ key, verdict }) => {
    known[key] = verdict;
    if (++answered % SAVED_EVERY === 0) save();
  };
  await Promise.all(shares.map((share) => ask(share, take)));
  save();
  return (regex) => known[keyOf(regex)];
}

function ask(share, take) {
  const worker = new Worker(new URL('./recheck-worker.mjs', import.meta.url), {
    env: { ...process.env, RECHECK_BACKEND: 'pure' },
    workerData: share,
  });
  return new Promise((resolve, reject) => {
    worker.on('message', take);
    worker.on('error', reject);
    worker.on('exit', resolve);
  });
}

function readCache(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return {};
  }
}

/** What names a regular expression, whatever file it stands in. */
export function keyOf({ source, flags }) {
  return createHash('sha256').update(`${flags}/${source}`).digest('hex').slice(0, 16);
}
