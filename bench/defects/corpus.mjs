import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { createJiti } from 'jiti';

const jiti = createJiti(import.meta.url);
const { loadParser, formatOf } = await jiti.import('../../src/parse/parse.ts');
const { isBody, isProse } = await jiti.import('../../src/document/block.ts');
const { shownHeadingsIn, subheadingsIn, isTitlePrintedByLayout } = await jiti.import(
  '../../src/document/headings.ts',
);
const { sourceRangeOf } = await jiti.import('../../src/document/text-map.ts');

export { isBody, isProse, isTitlePrintedByLayout, shownHeadingsIn, sourceRangeOf, subheadingsIn };

/** The articles below a folder, parsed when first asked for. `folder` is the first step of the path. */
export async function loadCorpus(dir) {
  const parsers = new Map();
  for (const format of ['html', 'markdown', 'mdx', 'text']) parsers.set(format, await loadParser(format));
  return filesBelow(dir)
    .filter((file) => /\.(html?|md|mdx|markdown|txt)$/.test(file) && !/README\.md$/.test(file))
    .sort()
    .map((file) => draftOf(dir, file, parsers))
    .filter(({ article }) => article.substance === 'article');
}

function draftOf(dir, file, parsers) {
  const source = readFileSync(file, 'utf8');
  const path = relative(dir, file).split(sep).join('/');
  const format = formatOf(path, source);
  let parsed;
  return {
    path,
    source,
    format,
    folder: path.includes('/') ? path.slice(0, path.indexOf('/')) : '.',
    get article() {
      parsed ??= parsers.get(format)(source, { path, format });
      return parsed;
    },
  };
}

function filesBelow(folder) {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? filesBelow(path) : [path];
  });
}
