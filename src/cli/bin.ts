#!/usr/bin/env node
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { compileCacheFolder, compiledModules } from './compiled.ts';
import { engineFlags } from './engine-flags.ts';
import type { main } from './main.ts';

const flags = engineFlags(process.version, process.argv.slice(2));
for (const flag of flags) setFlagsFromString(flag);
const modules = compiledModules(compileCacheFolder(process.env), flags);
const command = modules.load(join(__dirname, 'main.cjs')) as { readonly main: typeof main };
void command.main(process.argv.slice(2), process).then(end);

// Leaving at once spares the tearing down of the heap; what a stream still holds must go out first.
function end(code: number): void {
  process.exitCode = code;
  process.once('exit', modules.keep);
  if (process.stdout.writableLength + process.stderr.writableLength === 0) process.exit();
}
