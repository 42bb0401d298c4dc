import type { ResolvedConfig } from '../engine/resolve-config.ts';
import { loadFrontMatterReader } from '../parse/front-matter/front-matter.ts';
import { frontMatterBoundsOf } from '../parse/front-matter/split.ts';
import { metadataOf } from '../parse/metadata/metadata.ts';

/** Files that the front matter of a draft names, as it writes their paths. */
export interface NamedFiles {
  /** `source_file`. */
  readonly source?: string;
  /** `brief`, where it is a path. */
  readonly brief?: string;
}

/** The files that a draft names. */
export async function namedFilesOf(text: string, config: ResolvedConfig): Promise<NamedFiles> {
  const head = frontMatterOf(text);
  if (!namesField(head, 'sourceFile', config) && !namesField(head, 'brief', config)) return {};
  const { values } = (await loadFrontMatterReader(text))(text);
  const { sourceFile, brief } = metadataOf(config, values, { fields: {}, og: {}, dates: [] });
  return {
    ...(sourceFile && { source: sourceFile.value }),
    ...(isPath(brief?.value) && { brief: brief?.value as string }),
  };
}

// An order is a sentence: one that ends so names a file.
function isPath(brief: unknown): boolean {
  return typeof brief === 'string' && /^[^\n]+\.(?:txt|md|markdown|html?|ya?ml|json)$/i.test(brief.trim());
}

/** The text of a draft's front matter, empty when it has none. */
export function frontMatterOf(text: string): string {
  const bounds = frontMatterBoundsOf(text);
  return bounds ? text.slice(bounds.start, bounds.end) : '';
}

const KEYS = { brief: 'brief', sourceText: 'source', sourceFile: 'source' } as const;

/** Whether a front matter may hold a field: its key occurs in it, be it in another value. */
export function namesField(head: string, field: keyof typeof KEYS, { frontMatter }: ResolvedConfig): boolean {
  if (head === '') return false;
  const paths = [KEYS[field], ...[frontMatter[field] ?? []].flat()];
  return paths.some((path) =>
    head.includes(
      path
        .split('.')
        .at(-1)!
        .replace(/\[\d+\]$/, ''),
    ),
  );
}
