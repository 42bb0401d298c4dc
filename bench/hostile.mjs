// What a stranger may try through a draft, its name, its brief or its source: one line an attack, against the built command.
// npm run check:hostile -- [text that the line must hold]
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { configuration } from './hostile/configuration.mjs';
import { feedback } from './hostile/feedback.mjs';
import { files } from './hostile/files.mjs';
import { fixes } from './hostile/fixes.mjs';
import { gateIn } from './hostile/gate.mjs';
import { limits } from './hostile/limits.mjs';
import { output } from './hostile/output.mjs';
import { time } from './hostile/time.mjs';

const wanted = process.argv[2] ?? '';
let open = 0;
for (const [row, name, attack] of [
  ...time,
  ...files,
  ...output,
  ...feedback,
  ...fixes,
  ...configuration,
  ...limits,
]) {
  const title = `${row}  ${name}`;
  if (!title.includes(wanted)) continue;
  const folder = mkdtempSync(join(tmpdir(), 'hostile-'));
  const started = performance.now();
  let found;
  try {
    found = attack(gateIn(folder));
  } catch (error) {
    found = String(error);
  }
  rmSync(folder, { recursive: true, force: true });
  const ms = Math.round(performance.now() - started);
  if (found) open++;
  console.log(`${found ? 'OPEN  ' : 'closed'}  ${title}  ${ms} ms${found ? `  ${oneLine(found)}` : ''}`);
}
console.log(open === 0 ? 'Every attack is closed.' : `${open} open.`);
process.exitCode = open === 0 ? 0 : 1;

function oneLine(text) {
  return JSON.stringify(text).slice(1, 160);
}
