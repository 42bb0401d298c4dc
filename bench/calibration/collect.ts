// What is found in the articles of some folders, each a set of its own.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join, relative, resolve, sep } from 'node:path';
import { createLinter, type Linter, type Report, type ReportedFinding } from '../../src/index.ts';

/** One article: where it is from, its words, and how often each message of a rule was counted in it. */
export interface Document {
  readonly set: string;
  readonly file: string;
  readonly words: number;
  readonly verdict: Report['verdict'];
  readonly score: number;
  readonly counted: readonly Pick<Report['charges'][number], 'rule' | 'messageId' | 'severity' | 'times'>[];
}

/** What was counted in some folders, each a set, or what a file of it holds. */
export async function documentsFrom(paths: readonly string[], shown?: string): Promise<readonly Document[]> {
  const [file] = paths;
  if (file?.endsWith('.json')) return JSON.parse(readFileSync(file, 'utf8'));
  return documentsIn(paths, shown);
}

/** Lints every article below the folders: `set` is the folder's name. Prints the findings of the rule that is to be shown. */
async function documentsIn(folders: readonly string[], shown?: string): Promise<readonly Document[]> {
  const linter = await createLinter();
  return folders.flatMap((folder) => {
    const root = resolve(folder);
    return filesBelow(root).flatMap((file) => documentOf(linter, root, file, shown));
  });
}

const ARTICLE = /\.(?:html?|md|mdx|markdown|txt)$/i;

function filesBelow(folder: string): readonly string[] {
  return readdirSync(folder)
    .sort()
    .flatMap((name) => {
      const path = join(folder, name);
      if (statSync(path).isDirectory()) return filesBelow(path);
      return ARTICLE.test(name) && !/^readme\./i.test(name) ? [path] : [];
    });
}

function documentOf(
  linter: Linter,
  root: string,
  file: string,
  shown: string | undefined,
): readonly Document[] {
  const path = relative(root, file).split(sep).join('/');
  const { verdict, score, measures, charges, findings } = linter.lint(readFileSync(file), { path });
  for (const finding of findings) if (finding.rule === shown) show(`${basename(root)}/${path}`, finding);
  if (!measures || score === null) return [];
  const counted = charges.map(({ rule, messageId, severity, times }) => ({
    rule,
    messageId,
    severity,
    times,
  }));
  return [{ set: basename(root), file: path, words: measures.words.count, verdict, score, counted }];
}

function show(name: string, { place, severity, message, excerpt, context }: ReportedFinding): void {
  const where = 'field' in place ? `@${place.field}` : `${place.start.line}:${place.start.column}`;
  console.log(`${name}:${where} [${severity}] ${message.fr}\n    ${context ?? excerpt ?? ''}`);
}
