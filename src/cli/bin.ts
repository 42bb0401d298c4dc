#!/usr/bin/env node
import module from 'node:module';

// Node 22 keeps compiled code between runs; the import below must come after, or it would be compiled by then.
(module as { enableCompileCache?: () => void }).enableCompileCache?.();
const { main } = await import('./main.ts');

process.exitCode = await main(process.argv.slice(2), process);
