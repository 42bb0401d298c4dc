import { chmodSync, existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { GOOD, leaks } from './gate.mjs';

const running = (mark) =>
  `import { writeFileSync } from 'node:fs';\nwriteFileSync(${JSON.stringify(mark)}, '');\nexport default {};\n`;

const cached = (place, expected) => (gate) => {
  gate.write({ 'a.md': GOOD });
  const folder = place(gate);
  gate.run(['a.md'], { env: { NODE_COMPILE_CACHE: folder, XDG_CACHE_HOME: folder } });
  const isKept = existsSync(`${folder}/bon-a-tirer`);
  return isKept === expected ? undefined : `code is ${isKept ? 'kept' : 'not kept'} there`;
};

export const configuration = [
  [
    '9',
    'code above the root of the repository',
    (gate) => {
      const mark = gate.at('ran');
      gate.write({ 'bon-a-tirer.config.mjs': running(mark), 'inner/.git/HEAD': '', 'inner/a.md': GOOD });
      const ended = gate.run(['a.md'], { below: 'inner' });
      return existsSync(mark) ? 'it runs' : leaks(ended, 0);
    },
  ],
  [
    '9',
    'code in a folder that others can write to',
    (gate) => {
      const mark = gate.at('ran');
      gate.write({ 'open/bon-a-tirer.config.mjs': running(mark), 'open/own/a.md': GOOD });
      chmodSync(gate.at('open'), 0o777);
      // In a repository, its root is the end.
      rmSync(gate.at('.git'), { recursive: true });
      gate.run(['a.md'], { below: 'open/own' });
      return existsSync(mark) ? 'it runs' : undefined;
    },
  ],
  ['9', 'compiled code below a folder of the user', cached((gate) => gate.at('cache'), true)],
  [
    '9',
    'compiled code below a folder that others can write to',
    cached((gate) => {
      mkdirSync(gate.at('open', 'own'), { recursive: true, mode: 0o700 });
      chmodSync(gate.at('open'), 0o777);
      return gate.at('open', 'own');
    }, false),
  ],
  [
    '9',
    'the name of a folder as code of init',
    (gate) => {
      gate.write({ "contenu\nprocess.exit(9); '/a.md": GOOD });
      gate.run(['init']);
      return /^process/m.test(readFileSync(gate.at('bon-a-tirer.config.mjs'), 'utf8'))
        ? 'it is code'
        : undefined;
    },
  ],
  [
    '10',
    'regular expressions that are tried for their growth',
    () => {
      const { scripts } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
      return scripts['check:regexes'] ? undefined : 'npm run check:regexes is not there';
    },
  ],
];
