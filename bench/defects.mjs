// npm run bench:defects -- DIR: injects defects into real articles, one at a time, and measures what the rules make of them.
import { createLinter, rules } from '../dist/index.js';
import { baseOf } from './defects/base.mjs';
import { loadCorpus } from './defects/corpus.mjs';
import { kinds } from './defects/kinds.mjs';
import { measureKind } from './defects/measure.mjs';
import { printBase, printDetails, printKinds } from './defects/print.mjs';

const options = readArguments(process.argv.slice(2));
const start = process.hrtime.bigint();
const linter = await createLinter();
const corpus = (await loadCorpus(options.dir)).map((draft) => withLanguage(draft, options.languages));
const bases = baseOf(corpus, linter);
const chosen = kinds.filter(({ kind }) => options.kinds.length === 0 || options.kinds.includes(kind));
const known = new Map(rules.map((rule) => [rule.id, rule]));
const results = chosen
  .filter(({ kind }) => known.has(kind))
  .map((kind) => measureKind(kind, { corpus, linter, bases, perKind: options.perKind, seed: options.seed }));
const missing = chosen.map(({ kind }) => kind).filter((kind) => !known.has(kind));
const base = options.kinds.length === 0 || options.base ? bases.all() : undefined;
const seconds = Number(process.hrtime.bigint() - start) / 1e9;
print();

function print() {
  if (options.json) {
    const plain = results.map(({ extras, variants, ...rest }) => ({
      ...rest,
      extras: Object.fromEntries(extras),
      variants: Object.fromEntries(variants),
    }));
    console.log(
      JSON.stringify(
        {
          seed: options.seed,
          perKind: options.perKind,
          articles: corpus.length,
          kinds: plain,
          missing,
          base,
        },
        null,
        2,
      ),
    );
    return;
  }
  console.log(
    `${corpus.length} articles, seed ${options.seed}, up to ${options.perKind} injections per kind, ${seconds.toFixed(0)} s\n`,
  );
  printKinds(results, known, missing);
  if (options.misses || options.extras) printDetails(results, options);
  if (base) printBase(base, known, options);
}

function readArguments(args) {
  const read = { dir: undefined, seed: 1, perKind: 25, kinds: [], languages: new Map() };
  for (let index = 0; index < args.length; index++) {
    const name = args[index];
    if (name === '--seed' || name === '--per-kind')
      read[name === '--seed' ? 'seed' : 'perKind'] = Number(args[++index]);
    else if (name === '--kind') read.kinds.push(...args[++index].split(','));
    else if (name === '--language') read.languages.set(...args[++index].split('='));
    else if (/^--(?:misses|extras|base|json)$/.test(name)) read[name.slice(2)] = true;
    else read.dir = name;
  }
  if (read.dir && Number.isInteger(read.seed) && read.perKind > 0) return read;
  console.error(
    'usage: npm run bench:defects -- DIR [--seed N] [--per-kind N] [--kind NAME,…] [--language FOLDER=TAG] [--misses] [--extras] [--base] [--json]',
  );
  process.exit(2);
}

function withLanguage(draft, languages) {
  const language = languages.get(draft.folder);
  if (language) draft.language = language;
  return draft;
}
