import { readFileSync } from 'node:fs';
import { createJiti } from 'jiti';
import { globSync } from 'tinyglobby';

/** Every regular expression that our code builds while it loads and judges the fixtures: { source, flags, where }. */
export async function builtRegexes(root) {
  const found = new Map();
  const stop = watch(root, found);
  const jiti = createJiti(`${root}/bench/regexes.mjs`, { fsCache: false });
  const { createLinter } = await jiti.import(`${root}/src/lint.ts`);
  await judgeFixtures(root, await createLinter({ preset: 'strict' }));
  stop();
  return [...found.values()];
}

function watch(root, found) {
  const Native = globalThis.RegExp;
  globalThis.RegExp = new Proxy(Native, {
    construct(target, args, self) {
      const regex = Reflect.construct(target, args, self === globalThis.RegExp ? target : self);
      const where = callerIn(root);
      if (where) found.set(String(regex), { source: regex.source, flags: regex.flags, where });
      return regex;
    },
  });
  return () => {
    globalThis.RegExp = Native;
  };
}

/** The place in our code that asked for the expression; none when a library did. */
function callerIn(root) {
  const [caller = ''] = new Error().stack.split('\n').slice(3);
  const path = /([^\s(]+):(\d+):\d+\)?$/.exec(caller)?.[1]?.replace(/^file:\/\//, '') ?? '';
  const own = path.startsWith(`${root}/`) ? path.slice(root.length + 1) : '';
  return /^(?:src|rules)\//.test(own) ? own : undefined;
}

async function judgeFixtures(root, linter) {
  const drafts = globSync(['fixtures/**/*.{md,mdx,html,txt}'], { cwd: root });
  const brief = 'Au moins 700 mots, avec des sous-titres, requête : vélo électrique.';
  for (const path of drafts) {
    const text = readFileSync(`${root}/${path}`, 'utf8');
    for (const language of ['fr-FR', 'fr-CA', 'fr-CH'])
      linter.lint(text, { path, brief, source: text, keyphrase: 'vélo électrique', language });
  }
}
