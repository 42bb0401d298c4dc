import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { homedir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { Script } from 'node:vm';
import { canBeReplacedIn, isOpenToOthers, upwards } from './open-to-others.ts';

/** CommonJS modules that run from V8's compiled code of an earlier run, where there is some. */
export interface CompiledModules {
  /** The exports of a module file; what it requires by a relative path is loaded the same way. */
  readonly load: (path: string) => unknown;
  /** Keeps the compiled code of all that was loaded anew, for the next run. What cannot be written is let be. */
  readonly keep: () => void;
}

interface Compiled {
  readonly script: Script;
  readonly kept: string;
}

type KeptFor = (source: Uint8Array, path: string) => string | undefined;

/** In milliseconds. */
const MONTH = 30 * 86_400_000;

type Evaluate = (
  exports: object,
  require: (id: string) => unknown,
  module: object,
  ...place: string[]
) => void;

/**
 * Node 22 has this as `module.enableCompileCache`; Node 20 has nothing like it, and the known packages keep what is compiled
 * when a file loads, not what its first run compiles, which is most of it. V8 itself refuses code of another version or of
 * other flags; the name of a kept file is the digest of the source and its path, so that no other text can meet it, and traces
 * name the files of this installation.
 *
 * @param folder where compiled code is kept; none is, without
 * @param flags V8's, which the code is compiled under; code of others is kept beside
 */
export function compiledModules(folder: string | undefined, flags: readonly string[] = []): CompiledModules {
  const loaded = new Map<string, { exports: object }>();
  const anew: Compiled[] = [];
  const engine = [process.versions.v8, process.arch, ...flags].join('').replace(/[^\w.-]/g, '');
  const keptFor: KeptFor = (source, path) => folder && join(folder, `${engine}-${digestOf(source, path)}`);
  const load = (path: string): unknown => {
    const known = loaded.get(path);
    if (known) return known.exports;
    const module = { exports: {} };
    loaded.set(path, module);
    const required = createRequire(path);
    const require = (id: string) => (isOwn(id) ? load(resolve(dirname(path), id)) : required(id));
    evaluatorOf(path, keptFor, anew)(module.exports, require, module, path, dirname(path));
    return module.exports;
  };
  return { load, keep: () => keepAll(anew) };
}

/**
 * Where compiled code is kept: where Node's own variables say (`NODE_COMPILE_CACHE`, `NODE_DISABLE_COMPILE_CACHE`), else in
 * the user's cache folder. Never in one that others own, can write to, or can put another in the place of, there or further up:
 * code runs from there.
 */
export function compileCacheFolder(env: NodeJS.ProcessEnv): string | undefined {
  if (env.NODE_DISABLE_COMPILE_CACHE) return undefined;
  const parent = env.NODE_COMPILE_CACHE || env.XDG_CACHE_HOME || join(homedir(), '.cache');
  const folder = join(parent, 'bon-a-tirer');
  try {
    return isSafe(folder) ? folder : undefined;
  } catch {
    return undefined;
  }
}

function isSafe(folder: string): boolean {
  const found = [...upwards(resolve(folder))].find((place) => existsSync(place))!;
  const [nearest, ...above] = [...upwards(realpathSync(found))];
  const isOpen = found === resolve(folder) ? isOpenToOthers : canBeReplacedIn;
  return statSync(found).isDirectory() && !isOpen(nearest!) && !above.some(canBeReplacedIn);
}

// What runs from kept code cannot import(): modules that must are named so, and loaded by Node.
function isOwn(id: string): boolean {
  return id.startsWith('./') && !id.startsWith('./native-');
}

function evaluatorOf(path: string, keptFor: KeptFor, anew: Compiled[]): Evaluate {
  const source = readFileSync(path);
  const kept = keptFor(source, path);
  const cachedData = kept ? readIfThere(kept) : undefined;
  const script = new Script(wrapped(source.toString()), {
    filename: path,
    cachedData,
  });
  if (kept && (!cachedData || script.cachedDataRejected)) anew.push({ script, kept });
  return script.runInThisContext();
}

function wrapped(source: string): string {
  return `(function (exports, require, module, __filename, __dirname) {${source}\n})`;
}

function digestOf(source: Uint8Array, path: string): string {
  return createHash('sha256').update(source).update(path).digest('hex');
}

function readIfThere(path: string): Buffer | undefined {
  try {
    return readFileSync(path);
  } catch {
    return undefined;
  }
}

// What cannot be written is let be: the next run compiles again.
function keepAll(anew: readonly Compiled[]): void {
  const folder = anew[0] && dirname(anew[0].kept);
  if (folder === undefined) return;
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    for (const compiled of anew) keep(compiled);
    removeOld(folder);
  } catch {}
}

// Written beside and renamed: a run that ends midway, or two at once, leave no half of a file.
function keep({ script, kept }: Compiled): void {
  const scratch = `${kept}.${process.pid}`;
  writeFileSync(scratch, script.createCachedData(), { mode: 0o600 });
  renameSync(scratch, kept);
}

// Versions that are gone leave theirs behind.
function removeOld(folder: string): void {
  for (const name of readdirSync(folder)) {
    const path = join(folder, name);
    if (Date.now() - statSync(path).mtimeMs > MONTH) rmSync(path, { force: true });
  }
}
