#!/usr/bin/env node
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { compileCacheFolder, compiledModules } from './compiled.ts';
import type { main } from './main.ts';

// V8 compiles a regular expression twice, for the first use and for all further ones: here most have further ones. The flag
// is known to be there from Node 20 to 24.
if (/^v2[0-4]\./.test(process.version)) setFlagsFromString('--no-regexp-tier-up');
const modules = compiledModules(compileCacheFolder(process.env));
const command = modules.load(join(__dirname, 'main.cjs')) as { readonly main: typeof main };
void command.main(process.argv.slice(2), process).then(end);

// Leaving at once spares the tearing down of the heap; what a stream still holds must go out first.
function end(code: number): void {
  process.exitCode = code;
  process.once('exit', modules.keep);
  if (process.stdout.writableLength + process.stderr.writableLength === 0) process.exit();
}
