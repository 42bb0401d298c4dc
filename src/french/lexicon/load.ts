import { type Lexicon, openLexicon } from './lexicon-file.ts';

let current: Lexicon | undefined;

/**
 * The lexicon in use: the one installed by `useLexicon`, else the file `lexicon.bin` of the package, read once.
 *
 * @throws Error when there is no file system to read it from, or when the file is missing or unusable
 */
export function defaultLexicon(): Lexicon {
  current ??= readPackaged();
  return current;
}

/** Installs a lexicon for all that follows, as a browser must: `useLexicon(openLexicon(await response.arrayBuffer()))`. */
export function useLexicon(lexicon: Lexicon): void {
  current = lexicon;
}

type FileSystem = typeof import('node:fs');

// Beside the built module, or from src/french/lexicon in the working tree.
const places = ['./lexicon.bin', '../../../dist/lexicon.bin'];

function readPackaged(): Lexicon {
  const fs = fileSystem();
  const file = places.map((place) => new URL(place, import.meta.url)).find((url) => fs.existsSync(url));
  if (!file) {
    const wanted = new URL(places[0]!, import.meta.url).pathname;
    throw new Error(
      `The French lexicon ${wanted} is missing: build it (npm run build:lexicon) or reinstall bon-a-tirer.`,
    );
  }
  return openLexicon(fs.readFileSync(file), file.pathname);
}

// No import of node:fs, which bundlers for the browser would stumble on (getBuiltinModule: Node 20.16, 22.3 and later).
function fileSystem(): FileSystem {
  const runtime = (globalThis as { process?: { getBuiltinModule?(name: string): FileSystem | undefined } })
    .process;
  const fs = runtime?.getBuiltinModule?.('node:fs');
  if (!fs) {
    throw new Error(
      'The French lexicon cannot be read from a file here: fetch lexicon.bin and call useLexicon(openLexicon(buffer)), or run Node 20.16 or later.',
    );
  }
  return fs;
}
