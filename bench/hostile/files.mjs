import { execFileSync } from 'node:child_process';
import { symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { GOOD, leaks, SECRET, scratch } from './gate.mjs';

const outside = scratch();
writeFileSync(join(outside, 'secret.txt'), SECRET);

const naming = (line) => `---\ntitle: Rentrer la batterie\n${line}\n---\n\nLe froid abîme une batterie.\n`;
const linkTo = (target) => (gate) => symlinkSync(target(gate), gate.at('p.txt'));
const pipe = (gate) => execFileSync('mkfifo', [gate.at('p.txt')]);

const TRAPS = [
  ['a link out of the root', linkTo(() => join(outside, 'secret.txt'))],
  ['a link to /etc/passwd', linkTo(() => '/etc/passwd')],
  ['a link into .git', linkTo(({ at }) => at('.git', 'config'))],
  ['a link to /dev/zero', linkTo(() => '/dev/zero')],
  ['a link to itself', linkTo(({ at }) => at('p.txt'))],
  ['a pipe', pipe],
];

const WAYS = [
  ['in a folder', ['.', '--format', 'json'], 0],
  ['named as a draft', ['p.txt'], 2],
  ['as --brief', ['a.md', '--brief', 'p.txt'], 2],
  ['as --source', ['a.md', '--source', 'p.txt'], 2],
  ['as brief of a draft', ['brief.md'], 2],
  ['as source_file of a draft', ['source.md'], 2],
  ['as word list of a configuration', ['a.md', '--config', 'words.json'], 2],
  ['as dictionary of a configuration', ['a.md', '--config', 'dictionary.json'], 2],
];

const trapped = (lay, args, expected) => (gate) => {
  gate.write({
    '.git/config': SECRET,
    'a.md': GOOD,
    'drafts/a.md': GOOD,
    'words.json': '{"wordFiles":["p.txt"]}',
    'dictionary.json': '{"dictionaries":[{"aff":"p.txt","dic":"p.txt"}]}',
  });
  if (args.some((arg) => /^(?:brief|source)\.md$/.test(arg))) {
    gate.write({ 'brief.md': naming('brief: p.txt'), 'source.md': naming('source_file: p.txt') });
  }
  lay(gate);
  const ended = gate.run(args);
  return ended.out.includes('root:x:0') ? 'the text of /etc/passwd is printed' : leaks(ended, expected);
};

const named = (path) => (gate) => {
  gate.write({ '.git/config': SECRET, '.env.txt': SECRET, 'a.md': naming(`source_file: ${path}`) });
  return leaks(gate.run(['a.md']));
};

export const files = [
  ...TRAPS.flatMap(([trap, lay]) =>
    WAYS.map(([way, args, code]) => ['3', `${trap}, ${way}`, trapped(lay, args, code)]),
  ),
  ...[
    `${'../'.repeat(12) + outside.slice(1)}/secret.txt`,
    '.git/config',
    '.env.txt',
    './.git/../.git/config',
  ].map((path) => ['3', `a draft that names ${path.replace(outside.slice(1), '…')}`, named(path)]),
  [
    '3',
    'a linked folder',
    (gate) => {
      gate.write({ 'a.md': GOOD });
      symlinkSync(outside, gate.at('linked'));
      return (
        leaks(gate.run(['.', '--format', 'json']), 0) ?? leaks(gate.run(['linked/**', '--format', 'json']))
      );
    },
  ],
  [
    '3',
    'a .gitignore that is a link to /dev/zero',
    (gate) => {
      gate.write({ 'a.md': GOOD });
      symlinkSync('/dev/zero', gate.at('.gitignore'));
      return leaks(gate.run(['.']), 0);
    },
  ],
  [
    '3',
    'a word list by convention that is a link',
    (gate) => {
      gate.write({ 'a.md': GOOD });
      symlinkSync(join(outside, 'secret.txt'), gate.at('.bon-a-tirer-words.txt'));
      return leaks(gate.run(['a.md']));
    },
  ],
  ...['brief', 'source_file'].map((key) => [
    '3',
    `${key} over --max-size`,
    (gate) => {
      gate.write({ 'a.md': naming(`${key}: long.txt`), 'long.txt': 'mot '.repeat(500_000) });
      const { err } = gate.run(['a.md', '--max-size', '1000']);
      return err.includes('more than 1000') ? undefined : `not told: ${err}`;
    },
  ]),
  [
    '3',
    'standard input over --max-size',
    (gate) => {
      const { err } = gate.run(['-', '--max-size', '1000'], { input: 'mot '.repeat(500_000) });
      return err.includes('more than 1000') ? undefined : `not told: ${err}`;
    },
  ],
];
