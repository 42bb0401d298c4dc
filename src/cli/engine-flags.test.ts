import { expect, test } from 'vitest';
import { engineFlags } from './engine-flags.ts';

const once = '--no-regexp-tier-up';
const later = '--interrupt-budget=1000000';

test.each([
  { version: 'v20.16.0', args: ['article.md', '--format', 'json'], flags: [once, later] },
  { version: 'v20.16.0', args: ['check', 'un article.HTML', '--source', 'depeche'], flags: [once, later] },
  { version: 'v20.16.0', args: ['un.md', 'deux.md'], flags: [once] },
  { version: 'v20.16.0', args: ['content/**/*.md'], flags: [once] },
  { version: 'v20.16.0', args: ['content'], flags: [once] },
  { version: 'v20.16.0', args: ['rules'], flags: [once] },
  { version: 'v22.3.0', args: ['article.md'], flags: [once] },
  { version: 'v26.0.0', args: ['article.md'], flags: [] },
])('$version $args', ({ version, args, flags }) => {
  expect(engineFlags(version, args)).toEqual(flags);
});
