/**
 * Compiles the French lexicon: `npx jiti src/french/lexicon/build/main.ts [--out dist/lexicon.bin]`.
 *
 * Forms and lemmas come from `dictionary-fr` (the classic French dictionary of Olivier R., MPL-2.0: the compiled file is a
 * form of that work and stays under its licence); readings from the tags of the same dictionary (tags.txt); frequency classes from `@zxcvbn-ts/language-fr` (MIT, ODC-BY).
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { parseAffixFile } from './affix-file.ts';
import { compile } from './compile.ts';
import { frequencyClasses } from './frequency.ts';
import { pack } from './pack.ts';
import { tagged } from './tagged.ts';

const { out } = parseArgs({ options: { out: { type: 'string', default: 'dist/lexicon.bin' } } }).values;
const dictionary = import.meta.resolve('dictionary-fr');
const read = (name: string) => readFileSync(new URL(name, dictionary), 'utf8');

const { version } = JSON.parse(read('package.json')) as { version: string };
const text = tagged(
  { dictionary: read('index.dic'), affixes: read('index.aff') },
  readFileSync(new URL('tags.txt', import.meta.url), 'utf8'),
);
const { forms, analyses } = compile(text.dictionary, parseAffixFile(text.affixes), frequencyClasses());
const bytes = pack(forms, analyses, version);
mkdirSync(dirname(out), { recursive: true });
writeFileSync(out, bytes);
const zipped = gzipSync(bytes, { level: 9 }).length;
process.stdout.write(`${out}: ${forms.length} forms, ${bytes.length} bytes, ${zipped} gzipped\n`);
