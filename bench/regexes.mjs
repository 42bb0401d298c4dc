// npm run check:regexes: every regular expression of src and rules is judged by recheck. One that is vulnerable needs an
// argument in regexes-arguments.json; what is bounded, and what recheck cannot decide, is timed on growing attacks.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { builtRegexes } from './regexes/built.mjs';
import { growingAttacks } from './regexes/growth.mjs';
import { literalRegexes } from './regexes/literals.mjs';

import { keyOf, verdictsOf } from './regexes/verdicts.mjs';

const root = fileURLToPath(new URL('..', import.meta.url)).replace(/\/$/, '');
const { reasons, cases } = JSON.parse(readFileSync(new URL('./regexes-arguments.json', import.meta.url)));

const found = [...literalRegexes(root), ...(await builtRegexes(root))];
const regexes = [...new Map(found.map((regex) => [keyOf(regex), regex])).values()];
const verdictOf = await verdictsOf(regexes, join(root, 'node_modules/.cache/bon-a-tirer/regexes.json'));
const problems = regexes
  .map((regex) => [regex, problemOf(regex, verdictOf(regex))])
  .filter(([, problem]) => problem);
const counts = { safe: 0, vulnerable: 0, unknown: 0 };
for (const regex of regexes) counts[verdictOf(regex).status]++;

for (const [regex, problem] of problems)
  console.log(`${regex.where}: ${problem}\n  ${keyOf(regex)} /${regex.source.slice(0, 300)}/${regex.flags}`);
const stale = Object.keys(cases).filter((key) => !regexes.some((regex) => keyOf(regex) === key));
for (const key of stale) console.log(`regexes-arguments.json: ${key} argues for what is no more`);
console.log(
  `${regexes.length} regular expressions: ${counts.safe} safe, ${counts.vulnerable} argued or wrong, ${counts.unknown} timed; ${problems.length} problems`,
);
process.exit(problems.length + stale.length > 0 ? 1 : 0);

function problemOf(regex, { status, complexity, attack, error }) {
  if (status === 'safe') return undefined;
  const reason = cases[keyOf(regex)]?.reason;
  if (status === 'vulnerable' && !(reason in reasons))
    return `vulnerable (${complexity}): ${attack.pattern.slice(0, 120)}`;
  if (reason !== undefined && reason !== 'bounded') return undefined;
  const [first] = growingAttacks(regex, attack ? [attack] : []);
  return first && `${error ?? complexity}, and it grows over ${JSON.stringify(first(40).slice(0, 60))}`;
}
