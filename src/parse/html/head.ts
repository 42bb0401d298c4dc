import type { Element } from 'hast';
import type { Comment } from '../../document/article.ts';
import type { Field } from '../../document/metadata.ts';
import type { SourceRange } from '../../document/place.ts';
import type { BodyFields } from '../metadata/metadata.ts';
import { attributePlaceOf, attributesOf, rangeOf } from './tree-places.ts';
import type { HtmlHead } from './walk.ts';
import { textOf } from './walk.ts';

type Fields = { -readonly [Key in keyof BodyFields['fields']]: BodyFields['fields'][Key] };

/** Metadata that an HTML document declares: title, description, canonical, robots, language, Open Graph, dates. */
export function headFieldsOf(head: HtmlHead, source: string): BodyFields {
  const fields: Fields = {};
  const og: Record<string, Field> = {};
  const dates: Field[] = [];
  for (const node of head.elements) {
    if (node.tagName === 'title') fields.title ??= titleOf(node);
    else if (node.tagName === 'link') fields.canonical ??= canonicalOf(node, source);
    else if (node.tagName === 'meta') readMeta(node, source, fields, og, dates);
  }
  const lang = attributeField(head.html, 'lang', source) ?? attributeField(head.body, 'lang', source);
  if (lang) fields.lang = lang;
  if (og.image) fields.image ??= og.image;
  if (og['image:alt']) fields.imageAlt ??= og['image:alt'];
  return { fields, og, dates };
}

function titleOf(node: Element): Field | undefined {
  const value = textOf(node).replace(/[ \t\n\f\r]+/g, ' ');
  const text = node.children[0];
  return value ? { value, origin: 'head', key: 'title', range: rangeOf(text ?? node) } : undefined;
}

function canonicalOf(node: Element, source: string): Field | undefined {
  const rel = attributesOf(node)('rel')?.toLowerCase().split(/\s+/) ?? [];
  if (!rel.includes('canonical')) return undefined;
  const field = attributeField(node, 'href', source);
  return field && { ...field, key: 'canonical' };
}

function readMeta(
  node: Element,
  source: string,
  fields: Fields,
  og: Record<string, Field>,
  dates: Field[],
): void {
  const attributes = attributesOf(node);
  const key = (attributes('name') ?? attributes('property') ?? '').toLowerCase();
  const content = attributeField(node, 'content', source);
  if (!key || !content) return;
  const field = { ...content, key };
  if (key === 'description') fields.description ??= field;
  else if (key === 'robots' || key === 'googlebot') fields.robots ??= field;
  else if (key.startsWith('og:')) og[key.slice(3)] ??= field;
  else if (/^article:(?:published|modified)_time$/.test(key)) dates.push(field);
}

function attributeField(node: Element | undefined, name: string, source: string): Field | undefined {
  const value = node && attributesOf(node)(name)?.trim();
  if (!node || !value) return undefined;
  return { value, origin: 'head', key: node.tagName, range: valueRangeOf(node, name, source) };
}

/** The place of an attribute's value, without its name and quotes. */
function valueRangeOf(node: Element, name: string, source: string): SourceRange {
  const { start, end } = attributePlaceOf(node, name) ?? rangeOf(node);
  const prefix = /^[^=]*=\s*["']?/.exec(source.slice(start, end));
  if (!prefix) return { start, end };
  const quoted = /["']$/.test(prefix[0]) ? 1 : 0;
  return { start: start + prefix[0].length, end: end - quoted };
}

/** The JSON-LD of a document. */
export function structuredDataOf(head: HtmlHead): Comment[] {
  return head.elements
    .filter((node) => node.tagName === 'script' && attributesOf(node)('type') === 'application/ld+json')
    .map((node) => ({ text: textOf(node), range: rangeOf(node.children[0] ?? node) }));
}

/** True for a page that only sends its reader on: `<meta http-equiv="refresh" content="0; url=…">`. */
export function isRedirect(head: HtmlHead): boolean {
  return head.elements.some((node) => {
    const attributes = attributesOf(node);
    const isRefresh = attributes('http-equiv')?.toLowerCase() === 'refresh';
    return node.tagName === 'meta' && isRefresh && /url\s*=/i.test(attributes('content') ?? '');
  });
}
