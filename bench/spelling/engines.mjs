// The engines that are measured side by side. Each: name, isRight(word), suggest(word), and how long it took to load.
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

export async function nspellEngine() {
  const start = performance.now();
  const [{ default: nspell }, { default: dictionary }] = await Promise.all([
    import('nspell'),
    import('dictionary-fr'),
  ]);
  const speller = nspell(dictionary);
  speller.correct('maisons');
  const load = performance.now() - start;
  return {
    name: 'nspell',
    load,
    isRight: (word) => speller.correct(word),
    suggest: (word) => speller.suggest(word),
  };
}

/** hunspell, where it is installed, over a pipe: all words at once, so no time per word. */
export function hunspellEngine(words) {
  const dictionary = require.resolve('dictionary-fr').replace(/\.js$/, '');
  const run = spawnSync('hunspell', ['-i', 'utf-8', '-d', dictionary, '-a'], {
    input: words.map((word) => `^${word}`).join('\n'),
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  if (run.error || run.status !== 0) return undefined;
  const answers = run.stdout.split('\n').slice(1).join('\n').split('\n\n');
  const byWord = new Map(words.map((word, index) => [word, answers[index] ?? '']));
  return {
    name: 'hunspell',
    isRight: (word) => !/^[&#]/m.test(byWord.get(word) ?? ''),
    suggest: (word) => /^& .*?: (.*)$/m.exec(byWord.get(word) ?? '')?.[1].split(', ') ?? [],
  };
}
