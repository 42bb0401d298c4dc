/**
 * Makes tags.txt: `npx jiti src/french/lexicon/build/make-tags.ts --from DIR`, DIR holding fr.dic and fr.aff with their fields.
 *
 * The package `dictionary-fr` is the dictionary of Dicollecte (Olivier R. and contributors, MPL-2.0) without the grammatical
 * tags of its entries and affix rules. Debian ships the same dictionary with them (`apt-get download hunspell-fr-comprehensive`,
 * then `dpkg-deb -x`). Taken from it are the tags alone, one class an entry, in an order that dictionary-fr gives again: the file
 * is a form of that work and stays under the MPL.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { Homographs, OR } from './homographs.ts';
import { entriesByFlags, NEED_AFFIX, suffixesByFlag } from './tagged.ts';

const HEAD = `# Grammatical tags of the entries and suffix rules of dictionary-fr, by build/make-tags.ts.
# From the French dictionary of Dicollecte 7.0 (Olivier R. and contributors, https://grammalecte.net), as in Debian's
# hunspell-fr-comprehensive. This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0. If a copy of
# the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
# class: tags, numbered from 0. suffix: flag, classes of its rules. entry: flags, classes of the entries by reversed stem.`;

const { from } = parseArgs({ options: { from: { type: 'string' } } }).values;
if (!from) throw new Error('usage: make-tags.ts --from DIR (of fr.dic and fr.aff with morphological fields)');

const numbers = new Map<string, number>([['', 0]]);
const plain = import.meta.resolve('dictionary-fr');
const linesOf = (path: string | URL) => readFileSync(path, 'utf8').split(/\r?\n/);
const suffixes = suffixColumns(linesOf(new URL('index.aff', plain)), linesOf(join(from, 'fr.aff')));
const entries = entryColumns(linesOf(new URL('index.dic', plain)), linesOf(join(from, 'fr.dic')));
const classes = [...numbers.keys()].map((tags) => `class\t${tags}`);
writeFileSync(
  new URL('tags.txt', import.meta.url),
  `${[HEAD, ...classes, ...suffixes, ...entries].join('\n')}\n`,
);

function suffixColumns(rows: readonly string[], taggedRows: readonly string[]): string[] {
  const known = new Homographs();
  for (const row of taggedRows) known.add(suffixKey(row), tagsOf(row.trim().split(/\s+/).slice(5)));
  return [...suffixesByFlag(rows)].map(([flag, at]) =>
    column('suffix', flag, known.inOrder(at.map((row) => suffixKey(rows[row]!))).map(firstOf)),
  );
}

// The tags of a rule go with those of an entry: two of them cannot stand for two words.
function firstOf(tags: string): string {
  return tags.split(` ${OR} `)[0]!;
}

function suffixKey(row: string): string {
  const [type, flag, strip, add = '', condition] = row.trim().split(/\s+/);
  return [type, flag, strip, add.split('/')[0], condition].join(' ');
}

function entryColumns(lines: readonly string[], taggedLines: readonly string[]): string[] {
  const known = new Homographs();
  for (const line of taggedLines) {
    const [head = '', ...fields] = line.split(/\s+/);
    known.add(entryKey(head), (head.endsWith(NEED_AFFIX) ? `${NEED_AFFIX} ` : '') + tagsOf(fields));
  }
  return [...entriesByFlags(lines)].map(([flags, at]) =>
    column('entry', flags, known.inOrder(at.map((line) => entryKey(lines[line]!)))),
  );
}

// The tagged dictionary marks with () the entries whose every form, their own included, is made by a rule.
function entryKey(head: string): string {
  const [stem, flags = ''] = head.split('/');
  return `${stem}/${(flags.match(/../gsu) ?? []).filter((flag) => flag !== NEED_AFFIX).join('')}`;
}

function tagsOf(fields: readonly string[]): string {
  return fields.filter((field) => /^(?:po|is):/.test(field)).join(' ');
}

function column(kind: string, name: string, tags: readonly string[]): string {
  const runs: { number: number; length: number }[] = [];
  for (const tag of tags) {
    if (!numbers.has(tag)) numbers.set(tag, numbers.size);
    const number = numbers.get(tag)!;
    const last = runs.at(-1);
    if (last?.number === number) last.length++;
    else runs.push({ number, length: 1 });
  }
  return [
    kind,
    name,
    runs.map(({ number, length }) => (length > 1 ? `${number}x${length}` : number)).join(' '),
  ].join('\t');
}
