// npm run bench:accuracy -- --gold DIR [part …] [--errors N]: scores the built French layer with DIR/score.mjs.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const args = process.argv.slice(2);
const at = args.indexOf('--gold');
const gold = at < 0 ? undefined : resolve(args.splice(at, 2)[1]);
const scorer = gold && resolve(gold, 'score.mjs');
if (!scorer || !existsSync(scorer)) {
  console.error(
    'usage: npm run bench:accuracy -- --gold DIR [sentences] [words] [syllables] [lemmas] [spelling] [--errors N]',
  );
  process.exit(2);
}
const adapter = fileURLToPath(new URL('../dist/french.js', import.meta.url));
const { status } = spawnSync(process.execPath, [scorer, adapter, ...args, '--gold', gold], {
  stdio: 'inherit',
});
process.exitCode = status ?? 1;
