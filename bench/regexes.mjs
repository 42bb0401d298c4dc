import { fileURLToPath } from 'node:url';
import { builtRegexes } from './regexes/built.mjs';
import { literalRegexes } from './regexes/literals.mjs';

const root = fileURLToPath(new URL('..', import.meta.url)).replace(/\/$/, '');
const l = literalRegexes(root),
  b = await builtRegexes(root);
console.log(l.length, b.length, b.slice(0, 5));
