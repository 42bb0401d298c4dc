import { chmodSync, linkSync, readdirSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { scratch } from './gate.mjs';

const DRAFT = '# Le vélo en ville\n\nIl pleut , dit-on , et le  vélo reste là.\n';

const left = (lay, message) => (gate) => {
  gate.write({ 'a.md': DRAFT });
  lay(gate);
  const { err } = gate.run(['a.md', '--fix']);
  if (readFileSync(gate.at('a.md'), 'utf8') !== DRAFT) return 'the file is written';
  return err.includes(message) ? undefined : `not told: ${err}`;
};

const keeps = (draft, kept) => (gate) => {
  gate.write({ 'a.md': draft });
  gate.run(['a.md', '--fix']);
  const text = readFileSync(gate.at('a.md'), 'utf8');
  return text.includes(kept) ? undefined : `${kept} is gone: ${text}`;
};

export const fixes = [
  [
    '7',
    'a fix of a file that another has edited',
    (gate) => {
      const config = `
      import { writeFileSync } from 'node:fs';
      import { defineRule } from 'bon-a-tirer';
      export default { customRules: [defineRule({ id: 'maison-edite', category: 'residue', severity: 'info',
        summary: { fr: '', en: '' }, messages: {},
        check() { writeFileSync(${JSON.stringify(gate.at('a.md'))}, 'Édité.'); return []; } })] };`;
      gate.write({ 'a.md': DRAFT, 'bon-a-tirer.config.mjs': config });
      const { err } = gate.run(['a.md', '--fix']);
      if (readFileSync(gate.at('a.md'), 'utf8') !== 'Édité.') return 'the edit is lost';
      return err.includes('has changed') ? undefined : `not told: ${err}`;
    },
  ],
  [
    '7',
    'a fix of a file that has two names',
    left((gate) => linkSync(gate.at('a.md'), gate.at('b.md')), 'hard links'),
  ],
  ['7', 'a fix of a file that is read-only', left((gate) => chmodSync(gate.at('a.md'), 0o444), 'read-only')],
  ...[0o664, 0o600, 0o755].map((mode) => [
    '7',
    `the mode ${mode.toString(8)} of a file that is fixed`,
    (gate) => {
      gate.write({ 'a.md': DRAFT });
      chmodSync(gate.at('a.md'), mode);
      gate.run(['a.md', '--fix']);
      if (readFileSync(gate.at('a.md'), 'utf8') === DRAFT) return 'nothing is fixed';
      const now = statSync(gate.at('a.md')).mode & 0o777;
      return now === mode ? undefined : `it is ${now.toString(8)}`;
    },
  ]),
  [
    '7',
    'a report written through a link out of the root',
    (gate) => {
      const outside = scratch();
      gate.write({ 'a.md': DRAFT });
      symlinkSync(join(outside, 'key'), gate.at('r.json'));
      symlinkSync(outside, gate.at('reports'));
      for (const name of ['r.json', 'reports/r.json']) gate.run(['a.md', '--output', name]);
      return readdirSync(outside).length > 0 ? 'it is written outside' : undefined;
    },
  ],
  [
    '8',
    'an apostrophe among straight ones',
    keeps(`# Un titre\n\n${"L'été, l'hiver, l'air. ".repeat(9)}C’est l’automne.\n`, 'C’est l’automne'),
  ],
  [
    '8',
    'a hyphen between spaces',
    keeps('# Un titre\n\nLe vélo - dit-on - reste là , ce soir.\n', 'Le vélo - dit-on - reste'),
  ],
  [
    '8',
    'the colon of a heading',
    keeps('# Un titre\n\n## Les pistes :\n\nIl pleut , dit-on.\n', '## Les pistes'),
  ],
];
