// npm run bench:grammar -- --gold DIR [--errors N] [--alarms N] [--kind PREFIX]: scores the built grammar with DIR/score-agreement.mjs
// (places of errors, recall by kind, alarms on clean text), then tells what it costs on the clean sentences.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const args = process.argv.slice(2);
const at = args.indexOf('--gold');
const gold = at < 0 ? undefined : resolve(args.splice(at, 2)[1]);
const scorer = gold && resolve(gold, 'score-agreement.mjs');
if (!scorer || !existsSync(scorer)) {
  console.error('usage: npm run bench:grammar -- --gold DIR [--errors N] [--alarms N] [--kind PREFIX]');
  process.exit(2);
}
const adapter = fileURLToPath(new URL('../dist/french.js', import.meta.url));
const { status } = spawnSync(process.execPath, [scorer, adapter, ...args, '--gold', gold], {
  stdio: 'inherit',
});
if (status === 0 && args.length === 0) await printCost();
process.exitCode = status ?? 1;

/** Processor time, warm: grammarOf cuts the words and looks for homophones too, wordsOf only cuts them. */
async function printCost() {
  const { grammarOf, wordsOf } = await import(adapter);
  const texts = readFileSync(resolve(gold, 'agreement-clean.txt'), 'utf8').trim().split('\n');
  const words = texts.reduce((sum, text) => sum + text.split(/\s+/).length, 0);
  const ROUNDS = 8;
  for (const [name, of] of Object.entries({ grammarOf, wordsOf })) {
    let best = Number.POSITIVE_INFINITY;
    for (let round = 0; round < ROUNDS; round++) {
      const start = process.cpuUsage();
      for (const text of texts) of(text);
      const { user, system } = process.cpuUsage(start);
      best = Math.min(best, (user + system) / words);
    }
    console.log(`${name}: ${best.toFixed(2)} ms per 1,000 words, processor time, best of ${ROUNDS}`);
  }
}
