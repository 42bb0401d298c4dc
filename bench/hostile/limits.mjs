import { GOOD } from './gate.mjs';

const LOOP = `
  import { defineRule } from 'bon-a-tirer';
  export default { customRules: [defineRule({ id: 'maison-boucle', category: 'residue', severity: 'info',
    summary: { fr: '', en: '' }, messages: {},
    check(article) {
      if (article.source.includes('BOUCLE')) for (;;);
      if (article.source.includes('REGEX')) /^(a+)+$/.test('a'.repeat(60) + 'b');
      if (article.source.includes('MEMOIRE')) for (const all = [];;) all.push(new Array(1e6).fill(all.length));
      if (article.source.includes('PANNE')) throw new Error('panne\\n::error::faux');
      return []; } })] };`;

const others = (word, args, message) => (gate) => {
  gate.write({
    'bon-a-tirer.config.mjs': LOOP,
    'a.md': GOOD,
    'b.md': `# ${word}\n\nUn mot.\n`,
    'c.md': GOOD,
  });
  const { code, out, err, hung } = gate.run(['.', '--format', 'ndjson', ...args], { hangs: 90_000 });
  if (hung) return 'it hangs';
  if (code !== 3) return `exit code ${code}`;
  if (out.trim().split('\n').length !== 2) return 'the others are not judged';
  return err.startsWith(`bon-a-tirer: b.md: ${message}`) ? undefined : err;
};

export const limits = [
  [
    'time',
    'a draft that never ends',
    others('BOUCLE', ['--timeout', '3'], 'it takes more than 3 s (--timeout)'),
  ],
  [
    'time',
    'a draft that ends no regular expression',
    others('REGEX', ['--timeout', '3'], 'it takes more than 3 s'),
  ],
  ['time', 'a draft that takes all memory', others('MEMOIRE', ['--timeout', '60'], 'its thread has ended')],
  ['time', 'a draft at which the gate breaks', others('PANNE', [], 'internal error')],
  [
    'time',
    'a run that never ends',
    (gate) => {
      gate.write({ 'bon-a-tirer.config.mjs': LOOP, 'a.md': '# BOUCLE\n\nUn mot.\n', 'b.md': GOOD });
      const { code, err, hung } = gate.run(['.', '--total-timeout', '3']);
      if (hung) return 'it hangs';
      return code === 3 && err.split('the whole run takes more than 3 s').length === 3 ? undefined : err;
    },
  ],
];
