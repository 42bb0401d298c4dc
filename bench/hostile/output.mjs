import { createJiti } from 'jiti';

const { HOSTILE, trespassesIn } = await createJiti(import.meta.url).import('../../test/hostile-texts.ts');
const FORMATS = ['pretty', 'json', 'ndjson', 'github', 'markdown', 'feedback'];

const printed = (text, args) => (gate) => {
  const name =
    text.replaceAll('/', '∕').replace(/\0/g, '').toWellFormed?.() ??
    text.replaceAll('/', '∕').replace(/\0|[\ud800-\udfff]/g, '');
  const yaml = JSON.stringify(text);
  gate.write({
    [`a${name}.md`]: `---\ntitle: ${yaml}\n---\n# ${text}\n\nUn mot ${text} et un  autre${text}.Puis rien ( ${text} .\n`,
    [`${name}.md`]: '# Un titre\n\nUn mot.\n',
    'b.md': `---\nsource_file: ${yaml}\n---\n# Un titre\n`,
  });
  const { out, err, hung } = gate.run(args(name));
  if (hung) return 'it hangs';
  const commands = args(name).includes('github');
  return [
    ...trespassesIn(out, { commands, color: args(name).includes('--color') }),
    ...trespassesIn(err, { commands: false, color: false }),
  ][0];
};

export const output = HOSTILE.flatMap((text) => [
  ...FORMATS.map((format) => [
    '4',
    `${JSON.stringify(text)} in drafts and names, as ${format}`,
    printed(text, () => ['.', '--format', format]),
  ]),
  ['4', `${JSON.stringify(text)} in arguments`, printed(text, (name) => [`absent${name}`, `--${name}`])],
]);
