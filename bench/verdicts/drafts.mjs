// Drafts with what came with them and what an editor said of them: a folder each.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const FOLDER = new URL('../../fixtures/drafts/', import.meta.url);

/** The drafts of fixtures/drafts, by name. */
export function editorsDrafts() {
  return draftsIn(fileURLToPath(FOLDER));
}

/** One case per folder below a folder, by name. */
export function draftsIn(root) {
  return readdirSync(root, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort()
    .map((name) => readCase(root, name));
}

function readCase(root, name) {
  const folder = join(root, name);
  const files = readdirSync(folder).sort();
  const fileOf = (pattern) => files.find((file) => pattern.test(file));
  const textOf = (file) => readFileSync(join(folder, file), 'utf8');
  const draft = fileOf(/^draft\./);
  const brief = fileOf(/^brief\./);
  const sources = files.filter((file) => /^source(-\d+)?\./.test(file));
  const editor = JSON.parse(textOf('editor.json'));
  return {
    name,
    editor,
    draft: readFileSync(join(folder, draft)),
    options: {
      path: `${name}/${draft}`,
      ...(editor.keyphrase && { keyphrase: editor.keyphrase }),
      ...(editor.locale && { language: editor.locale }),
      ...(brief && { brief: textOf(brief) }),
      ...(sources.length > 0 && {
        sources: sources.map((path) => ({ path: `${name}/${path}`, text: textOf(path) })),
      }),
    },
  };
}
