import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { draftFilesOf } from './draft-files.ts';
import { readPlain } from './read-file.ts';

/** What a look at the repository tells. */
export interface Survey {
  /** The folder that holds most drafts, and their extensions. */
  readonly drafts: string;
  /** Front matter keys that hold a title, a description or a keyphrase, most frequent first. */
  readonly keys: readonly string[];
  /** True when layouts print the h1, so that a draft owes none; undefined when nothing tells. */
  readonly layoutPrintsTitle?: boolean;
}

const SAMPLE = 200;
const LAYOUTS = /(^|\/)(_?layouts?|_includes|themes|components|templates)\//;
const NO_DRAFTS =
  /(^|\/)(dist|build|public|_site|out|vendor|archetypes|exampleSite|_drafts)\/|(^|\/)(README|CHANGELOG|CONTRIBUTING|LICEN[CS]E|SECURITY|CODE_OF_CONDUCT)[^/]*$|\.txt$/i;

/** A look at a repository: what .gitignore leaves out and what builds put out is passed over. */
export async function surveyOf(folder: string): Promise<Survey> {
  const { files } = await draftFilesOf(['.'], folder);
  const drafts = files.filter((file) => !LAYOUTS.test(file) && !NO_DRAFTS.test(file));
  const sample = drafts.slice(0, SAMPLE).map((file) => readPlain(join(folder, file)) ?? '');
  const layouts = files.filter((file) => LAYOUTS.test(file));
  return {
    drafts: globOf(drafts),
    keys: keysOf(sample),
    layoutPrintsTitle: layoutPrintsTitle(folder, layouts),
  };
}

/** All drafts of the top folder that holds most, from the deepest folder that they share. */
function globOf(drafts: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const draft of drafts) {
    const top = draft.includes('/') ? draft.slice(0, draft.indexOf('/')) : '.';
    counts.set(top, (counts.get(top) ?? 0) + 1);
  }
  // Pages beside the folders are few: any folder goes before them.
  const [best = '.'] = [...counts]
    .sort((a, b) => Number(a[0] === '.') - Number(b[0] === '.') || b[1] - a[1])
    .map(([name]) => name);
  const chosen = best === '.' ? drafts : drafts.filter((draft) => draft.startsWith(`${best}/`));
  const extensions = [...new Set(chosen.map((draft) => draft.slice(draft.lastIndexOf('.') + 1)))].sort();
  const suffix = extensions.length > 1 ? `{${extensions.join(',')}}` : (extensions[0] ?? 'md');
  return `${globLiteral(sharedFolderOf(chosen))}**/*.${suffix}`;
}

/** A path as a glob that matches nothing else: marks of globs escaped. */
function globLiteral(path: string): string {
  return path.replace(/[()[\]{}!*?+@|\\]/g, '\\$&');
}

function sharedFolderOf([first = '', ...others]: readonly string[]): string {
  let folder = first.slice(0, first.lastIndexOf('/') + 1);
  for (const other of others) {
    while (!other.startsWith(folder))
      folder = folder.slice(0, folder.lastIndexOf('/', folder.length - 2) + 1);
  }
  return folder;
}

const KEY =
  /title|titre|headline|desc|excerpt|summary|chapo|key(?:phrase|word)|mot_?cle|requete|slug|permalink/i;

function keysOf(sample: readonly string[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const text of sample) {
    const head = /^(?:---|\+\+\+)\r?\n([\s\S]*?)\r?\n(?:---|\+\+\+)/.exec(text)?.[1] ?? '';
    for (const [, key] of head.matchAll(/^([\w-]+)\s*[:=]/gm)) {
      if (KEY.test(key!)) counts.set(key!, (counts.get(key!) ?? 0) + 1);
    }
  }
  return [...counts].sort((a, b) => b[1] - a[1]).map(([key]) => key);
}

function layoutPrintsTitle(folder: string, layouts: readonly string[]): boolean | undefined {
  const found = [...layouts, ...layoutFilesAt(folder)];
  if (found.length === 0) return undefined;
  return found.some((file) =>
    /<h1[^>]*>[^<]*(?:\{\{|\{)[^<]*title/i.test(readPlain(join(folder, file)) ?? ''),
  );
}

// Astro and Eleventy layouts are no drafts, and not found by the draft globs.
function layoutFilesAt(folder: string): readonly string[] {
  return ['src/layouts', 'src/_includes', '_includes'].flatMap((place) => {
    const path = join(folder, place);
    if (!existsSync(path)) return [];
    return readdirSync(path)
      .filter((name) => /\.(astro|njk|liquid|vue|svelte)$/.test(name))
      .map((name) => join(place, name));
  });
}
