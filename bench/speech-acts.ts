// jiti bench/speech-acts.ts [--half kept] [--show]: leaked passages and human look-alikes, each amid an article.
import { readFileSync } from 'node:fs';
import { createLinter } from '../src/index.ts';

interface Host {
  readonly title: string;
  readonly before: readonly string[];
  readonly after: readonly string[];
}

const RULES = ['assistant-boilerplate', 'prompt-echo', 'meta-commentary', 'placeholder', 'scrape-residue'];
const KINDS = ['instruction', 'assistant', 'scraped'];
const DIR = new URL('../fixtures/speech-acts/', import.meta.url);
const hosts: Readonly<Record<string, Host>> = JSON.parse(readFileSync(new URL('hosts.json', DIR), 'utf8'));
const usual = ['garden', 'heating', 'bread', 'village'];
const linter = await createLinter();
const kept = process.argv.includes('kept') ? 1 : 0;

for (const kind of KINDS)
  for (const sort of ['leaked', 'human']) {
    const lines = readFileSync(new URL(`${kind}.${sort}.txt`, DIR), 'utf8')
      .trim()
      .split('\n');
    let found = 0;
    let errors = 0;
    let tried = 0;
    for (const [index, line] of lines.entries()) {
      if (!process.argv.includes('all') && index % 2 !== kept) continue;
      tried++;
      const severities = severitiesOf(line, index);
      if (severities.length > 0) found++;
      if (severities.some((one) => one.startsWith('error'))) errors++;
      if (process.argv.includes('--show') && severities.length > 0 === (sort === 'human'))
        console.log(`   ${line}   ${severities.join(' ')}`);
    }
    console.log(`${kind} ${sort}: ${found}/${tried}, as errors ${errors}`);
  }

function severitiesOf(line: string, index: number): readonly string[] {
  const [, name = usual[index % usual.length]!, text] = /^(?:([a-z]+)\|)?(.*)$/.exec(line)!;
  const { title, before, after } = hosts[name]!;
  const source = `# ${title}\n\n${before.join('\n\n')}\n\n${text}\n\n${after.join('\n\n')}\n`;
  const start = source.indexOf(`\n\n${text}\n\n`);
  const end = start + text!.length + 2;
  return linter
    .lint(source, { format: 'markdown' })
    .findings.filter(({ rule, place }) => {
      if (!RULES.includes(rule) || 'field' in place) return false;
      return place.start.offset >= start && place.start.offset <= end;
    })
    .map(({ severity, rule }) => `${severity} ${rule}`);
}
