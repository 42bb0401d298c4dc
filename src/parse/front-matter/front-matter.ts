import type { Flaw } from '../../document/article.ts';
import type { SourceRange } from '../../document/place.ts';
import { type FrontMatterBounds, type FrontMatterLanguage, frontMatterBoundsOf } from './split.ts';

/** A value of the front matter: a scalar as written, or a list or map of plain values. */
export interface FrontMatterValue {
  readonly value: unknown;
  readonly range: SourceRange;
}

/** Values by path: `seo.title`, `images[0]`. */
export type FrontMatterValues = ReadonlyMap<string, FrontMatterValue>;

export interface FrontMatter {
  readonly values: FrontMatterValues;
  readonly flaws: readonly Flaw[];
  readonly bodyStart: number;
}

/** Reads what stands between the fences; `start` is its offset in the draft. */
export type FrontMatterSyntax = (text: string, start: number) => Omit<FrontMatter, 'bodyStart'>;

export type FrontMatterReader = (draft: string) => FrontMatter;

const NONE: FrontMatter = { values: new Map(), flaws: [], bodyStart: 0 };

/** Loads the reader of front matter; of a given draft, only the syntax that it uses. */
export async function loadFrontMatterReader(draft?: string): Promise<FrontMatterReader> {
  const used = draft === undefined ? undefined : frontMatterBoundsOf(draft)?.language;
  const needed = draft === undefined ? LANGUAGES : LANGUAGES.filter((language) => language === used);
  const loaded = await Promise.all(
    needed.map(async (language) => [language, await LOADERS[language]()] as const),
  );
  const syntaxes = new Map<FrontMatterLanguage, FrontMatterSyntax>(loaded);

  return (text) => {
    const found = frontMatterBoundsOf(text);
    if (!found) return NONE;
    const syntax = syntaxes.get(found.language);
    if (!syntax) throw new Error(`The reader of ${found.language} front matter was not loaded.`);
    return read(text, found, syntax);
  };
}

const LOADERS: Readonly<Record<FrontMatterLanguage, () => Promise<FrontMatterSyntax>>> = {
  headers: async () => (await import('./headers.ts')).readHeaders,
  json: async () => (await import('./json.ts')).readJson,
  toml: async () => (await import('./toml.ts')).readToml,
  yaml: async () => (await import('./yaml.ts')).readYaml,
};
const LANGUAGES = Object.keys(LOADERS) as readonly FrontMatterLanguage[];

function read(draft: string, bounds: FrontMatterBounds, syntax: FrontMatterSyntax): FrontMatter {
  const { start, end, bodyStart } = bounds;
  const { values, flaws } = readSafely(draft.slice(start, end), start, syntax);
  if (!bounds.unclosed) return { values, flaws, bodyStart };
  const range = { start: 0, end: start };
  return {
    values,
    flaws: [{ kind: 'front-matter', detail: 'The closing fence is missing.', range }, ...flaws],
    bodyStart,
  };
}

/** Whatever a parser throws is a flaw of the draft. */
function readSafely(text: string, start: number, syntax: FrontMatterSyntax): Omit<FrontMatter, 'bodyStart'> {
  try {
    if (isHostile(text)) throw new Error('The front matter is too long or nested too deep.');
    return syntax(text, start);
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    return {
      values: new Map(),
      flaws: [{ kind: 'front-matter', detail, range: { start, end: start + text.length } }],
    };
  }
}

const MAX_LENGTH = 500_000;
const MAX_NESTING = 64;
const NESTED_ITEMS = /(?:[-?:][ \t]+){32}/;

/** What would exhaust a parser's stack, which cannot always be caught. */
function isHostile(text: string): boolean {
  if (text.length > MAX_LENGTH || NESTED_ITEMS.test(text)) return true;
  let depth = 0;
  for (const char of text) {
    if (char === '[' || char === '{') depth++;
    else if (char === ']' || char === '}') depth--;
    if (depth > MAX_NESTING) return true;
  }
  return false;
}
