import type { DraftFormat } from '../document/article.ts';
import { loadFrontMatterReader } from './front-matter/front-matter.ts';
import type { Parser } from './parser.ts';
import { loadTextParser } from './text.ts';

export { formatOf } from './format.ts';
export { GIVEN_FIELDS, type GivenMetadata, type ParseOptions, type Parser } from './parser.ts';

/**
 * Loads what a format needs, and nothing else. With `draft`, the reader of its front matter alone is loaded, and the
 * parser serves that draft only; without, the parser serves any draft of the format.
 */
export async function loadParser(format: DraftFormat, draft?: string): Promise<Parser> {
  const readFrontMatter = await loadFrontMatterReader(draft);
  if (format === 'html') return (await import('./html/html.ts')).loadHtmlParser(readFrontMatter);
  if (format === 'text') return loadTextParser(readFrontMatter);
  const { loadMarkdownParser } = await import('./markdown/markdown.ts');
  return loadMarkdownParser(readFrontMatter, format);
}
