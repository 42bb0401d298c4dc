import type { Article, Comment, DraftFormat, Flaw } from '../../document/article.ts';
import { type Block, isBody } from '../../document/block.ts';
import type { Field } from '../../document/metadata.ts';
import type { FrontMatter } from '../front-matter/front-matter.ts';
import { REDIRECT_KEYS } from '../metadata/keys.ts';
import { type BodyFields, metadataOf } from '../metadata/metadata.ts';
import type { ParseOptions } from '../parser.ts';
import type { ArticleParts } from './assemble.ts';
import { isIndex } from './is-index.ts';

/** What a format's parser has found. */
export interface Reading {
  readonly draft: string;
  readonly format: DraftFormat;
  readonly parts: ArticleParts;
  readonly frontMatter: FrontMatter;
  readonly body: BodyFields;
  readonly flaws: readonly Flaw[];
  readonly structuredData: readonly Comment[];
  /** The extent when neither the caller nor the front matter decides. */
  readonly extent: 'full' | 'fragment';
  readonly redirects: boolean;
}

/** Makes the article out of a reading. */
export function finishArticle(reading: Reading, options: ParseOptions): Article {
  const { draft, format, parts, frontMatter, flaws, structuredData } = reading;
  const metadata = metadataOf(options, frontMatter.values, withHeadingTitle(reading));
  const holdsTitle = metadata.h1 !== undefined;
  const asked = options.extent ?? 'auto';

  return {
    source: draft,
    format,
    ...(options.path === undefined ? {} : { path: options.path }),
    extent: asked !== 'auto' ? asked : holdsTitle ? 'fragment' : reading.extent,
    substance: substanceOf(reading, options.path),
    metadata,
    ...parts,
    flaws: [...frontMatter.flaws, ...flaws],
    structuredData,
  };
}

/** The first heading of level 1 is the title when nothing else is. */
function withHeadingTitle({ body, parts }: Reading): BodyFields {
  const heading = parts.headings.find(({ level, hidden, text }) => level === 1 && !hidden && text);
  if (!heading || body.fields.title) return body;
  const title: Field = { value: heading.text, origin: 'body', key: 'h1', range: heading.block.range };
  return { ...body, fields: { ...body.fields, title } };
}

function substanceOf(reading: Reading, path: string | undefined): Article['substance'] {
  const { parts, redirects, frontMatter, body } = reading;
  const sendsOn = redirects || REDIRECT_KEYS.some((key) => frontMatter.values.has(key));
  if (sendsOn && parts.blocks.length <= 3) return 'redirect';
  // Code too: an article that a fence encloses is to be sent back, not passed over.
  const hasText = parts.blocks.some((block) => (isBody(block) || block.kind === 'code') && block.text);
  // Without a word and without metadata it is no page of a site either, but a draft that was never written.
  const isPage = frontMatter.values.size > 0 || body.fields.title !== undefined;
  if (!hasText) return isPage ? 'empty' : 'article';
  if (isPage && isTitlePage(parts.blocks, path)) return 'empty';
  return isIndex(parts) ? 'index' : 'article';
}

/** The index of a folder that holds nothing but its own name. */
function isTitlePage(blocks: readonly Block[], path = ''): boolean {
  return /(?:^|\/)_?index\.\w+$/i.test(path) && blocks.length === 1 && blocks[0]!.kind === 'heading';
}
