// The drafts of fixtures/drafts with what came with them and what an editor said of them.
import { readdirSync, readFileSync } from 'node:fs';

const FOLDER = new URL('../../fixtures/drafts/', import.meta.url);

/** One case per folder, by name. */
export function editorsDrafts() {
  return readdirSync(FOLDER, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort()
    .map(readCase);
}

function readCase(name) {
  const folder = new URL(`${name}/`, FOLDER);
  const files = readdirSync(folder).sort();
  const fileOf = (pattern) => files.find((file) => pattern.test(file));
  const textOf = (file) => readFileSync(new URL(file, folder), 'utf8');
  const draft = fileOf(/^draft\./);
  const brief = fileOf(/^brief\./);
  const sources = files.filter((file) => /^source(-\d+)?\./.test(file));
  const editor = JSON.parse(textOf('editor.json'));
  return {
    name,
    editor,
    draft: readFileSync(new URL(draft, folder)),
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
