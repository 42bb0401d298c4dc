import type { DraftFormat } from '../document/article.ts';

const FORMAT_OF_EXTENSION: ReadonlyMap<string, DraftFormat> = new Map([
  ['html', 'html'],
  ['htm', 'html'],
  ['xhtml', 'html'],
  ['md', 'markdown'],
  ['markdown', 'markdown'],
  ['mdown', 'markdown'],
  ['mkd', 'markdown'],
  ['mdx', 'mdx'],
  ['txt', 'text'],
  ['text', 'text'],
]);

/** How much of a draft is looked at to tell its format. */
const HEAD_LENGTH = 4000;
const HTML_START = /^\s*<(?:!doctype|!--|html|head|body|title|meta|[a-z][a-z0-9]*(?:\s[^<>]*)?>)/i;
const HTML_TAG = /<(?:p|h[1-6]|ul|ol|div|article|section|table|blockquote)(?:\s[^<>]{0,500})?>/i;
const FRONT_MATTER_START = /^(?:---|\+\+\+|;;;)[ \t]*\r?\n/;
const MARKDOWN_MARK =
  /^(?: {0,3}#{1,6}[ \t]+\S| {0,3}(?:```|~~~)|\[[^\]\n]{1,200}\]:[ \t]|\|.*\|[ \t]*$)|\[[^\]\n]{1,300}\]\([^)\s]{1,500}\)|\*\*[^*\s][^*\n]{0,300}\*\*/m;

/** The format of a draft: by the extension of its path, else by what it looks like. */
export function formatOf(path: string | undefined, draft: string): DraftFormat {
  const extension = /\.([a-z]+)$/i.exec(path ?? '')?.[1]?.toLowerCase();
  return (
    FORMAT_OF_EXTENSION.get(extension ?? '') ?? sniffed(draft.slice(0, HEAD_LENGTH).replace(/^\uFEFF/, ''))
  );
}

function sniffed(head: string): DraftFormat {
  if (FRONT_MATTER_START.test(head)) return 'markdown';
  if (HTML_START.test(head)) return 'html';
  if (MARKDOWN_MARK.test(head)) return 'markdown';
  return HTML_TAG.test(head) ? 'html' : 'text';
}
