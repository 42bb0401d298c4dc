import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const bin = fileURLToPath(new URL('../../dist/bin.cjs', import.meta.url));
/** Milliseconds after which a run counts as hanging. */
const HANGS = 20_000;
const cache = scratch();

/** A draft that is accepted; another that is not. */
export const GOOD = readFileSync(new URL('../../fixtures/demo/bon-a-tirer.md', import.meta.url), 'utf8');
export const SECRET = 'Le mot de passe de la machine est un secret que nul brouillon ne doit lire.\n';

/** A folder that is gone when the process is. */
export function scratch() {
  const folder = mkdtempSync(join(tmpdir(), 'hostile-'));
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** A repository in a scratch folder, and the command run in it. */
export function gateIn(folder) {
  const at = (...names) => join(folder, ...names);
  const write = (drafts) => {
    for (const [name, text] of Object.entries(drafts)) {
      mkdirSync(dirname(at(name)), { recursive: true });
      writeFileSync(at(name), text);
    }
  };
  const run = (args, { below = '', env = {}, input = '', hangs = HANGS } = {}) => {
    const started = performance.now();
    const { status, stdout, stderr, signal } = spawnSync(process.execPath, [bin, ...args], {
      cwd: at(below),
      env: { ...process.env, NODE_COMPILE_CACHE: cache, ...env },
      input,
      encoding: 'utf8',
      timeout: hangs,
      killSignal: 'SIGKILL',
      maxBuffer: 1 << 28,
    });
    return { code: status, out: stdout, err: stderr, hung: signal !== null, ms: performance.now() - started };
  };
  write({ '.git/HEAD': 'ref: refs/heads/main\n' });
  return { folder, at, write, run };
}

/** Why a run is no judgement of drafts: it hangs, or it fails. */
export function unjudged({ code, err, hung }) {
  if (hung) return 'it hangs';
  return code === 0 || code === 1 ? undefined : `exit code ${code}: ${err}`;
}

/** Why a run gave something away, or did not end as it should. */
export function leaks({ code, out, err, hung }, expected = 2) {
  if (hung) return 'it hangs';
  if (`${out}${err}`.includes(SECRET.slice(3, 40))) return 'the text of another file is printed';
  return code === expected ? undefined : `exit code ${code}, not ${expected}: ${err}`;
}
