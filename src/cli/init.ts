import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { glob } from 'tinyglobby';
import { UserError } from '../index.ts';
import { writeWhole } from './write-file.ts';

const FILE = 'bon-a-tirer.config.mjs';
const SAMPLE = 200;

/** What a look at the repository tells. */
interface Survey {
  /** The folder that holds most drafts, and their extensions. */
  readonly drafts: string;
  /** Front matter keys that hold a title, a description or a keyphrase, most frequent first. */
  readonly keys: readonly string[];
  /** True when layouts print the h1, so that a draft owes none; undefined when nothing tells. */
  readonly layoutPrintsTitle?: boolean;
}

/**
 * Writes a commented configuration that fits the repository; says what it saw.
 *
 * @throws UserError when one is there and `force` is not set
 */
export async function init(folder: string, { force }: { readonly force?: boolean }): Promise<string> {
  if (existsSync(join(folder, FILE)) && !force) {
    throw new UserError(`${FILE} is there already: edit it, or replace it by --force.`);
  }
  const survey = await surveyOf(folder);
  writeWhole(join(folder, FILE), configText(survey));
  return `${FILE} written: drafts in ${survey.drafts}, front matter keys ${survey.keys.join(', ') || 'none'}.\nNext: npx bon-a-tirer\n`;
}

async function surveyOf(folder: string): Promise<Survey> {
  const files = await glob(['**/*.{md,mdx,markdown,html}'], {
    cwd: folder,
    ignore: [
      '**/node_modules/**',
      '**/.git/**',
      '**/{dist,build,public,_site,out,vendor}/**',
      '**/README.md',
      '**/CHANGELOG.md',
    ],
    expandDirectories: false,
  });
  const layouts = /(^|\/)(_?layouts?|_includes|themes|components|templates)\//;
  const drafts = files.filter((file) => !layouts.test(file)).sort();
  const sample = drafts.slice(0, SAMPLE).map((file) => readFileSync(join(folder, file), 'utf8'));
  return {
    drafts: globOf(drafts),
    keys: keysOf(sample),
    layoutPrintsTitle: layoutPrintsTitle(
      folder,
      files.filter((file) => layouts.test(file)),
    ),
  };
}

function globOf(drafts: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const draft of drafts) {
    const folder = draft.includes('/') ? draft.slice(0, draft.indexOf('/')) : '.';
    counts.set(folder, (counts.get(folder) ?? 0) + 1);
  }
  const [best = '.'] = [...counts].sort((a, b) => b[1] - a[1]).map(([name]) => name);
  const extensions = [
    ...new Set(
      drafts
        .filter((draft) => best === '.' || draft.startsWith(`${best}/`))
        .map((draft) => draft.slice(draft.lastIndexOf('.') + 1)),
    ),
  ];
  const suffix = extensions.length > 1 ? `{${extensions.sort().join(',')}}` : (extensions[0] ?? 'md');
  return best === '.' ? `**/*.${suffix}` : `${best}/**/*.${suffix}`;
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
    /<h1[^>]*>[^<]*(?:\{\{|\{)[^<]*title/i.test(readFileSync(join(folder, file), 'utf8')),
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

function configText({ drafts, keys, layoutPrintsTitle: prints }: Survey): string {
  const titleKey = keys.find((key) => /titl|titre|headline/i.test(key));
  const describedAs = keys.find((key) => /desc|excerpt|summary|chapo/i.test(key));
  const document = prints === true ? 'fragment' : 'auto';
  return `import { defineConfig } from 'bon-a-tirer';

export default defineConfig({
  // The drafts that \`npx bon-a-tirer\` judges when it is given none.
  files: ['${drafts}'],

  // recommended, strict or langage-clair.
  preset: 'recommended',

  // ${prints === undefined ? 'No layout was found that tells whether it prints the h1' : prints ? 'The layouts print the title as h1, so a draft owes none' : 'The layouts print no h1'}: full, fragment or auto.
  document: '${document}',

  // Keys that hold the metadata, tried before the usual ones.
  frontMatter: {
    ${titleKey ? `title: '${titleKey}',` : "// title: 'seo_title',"}
    ${describedAs ? `description: '${describedAs}',` : "// description: 'chapo',"}
    // keyphrase: 'mot_cle',
  },

  // Accept without error, and from this overall score on.
  gate: { minScore: 70 },

  // rules: { 'heading-emoji': 'off', 'paragraph-too-long': ['warning', { maxWords: 120 }] },
  // overrides: [{ files: ['${drafts.replace('**/', 'actualites/**/')}'], rules: { 'word-count-min': 'off' } }],
});
`;
}
