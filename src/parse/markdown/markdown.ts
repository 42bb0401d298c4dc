import type { Definition, Nodes, Root } from 'mdast';
import type { Comment } from '../../document/article.ts';
import type { SourceRange } from '../../document/place.ts';
import { type ArticleParts, assemble } from '../article/assemble.ts';
import { addDecoded } from '../article/blocks.ts';
import { createComposer } from '../article/composer.ts';
import { finishArticle } from '../article/finish.ts';
import type { FrontMatterReader } from '../front-matter/front-matter.ts';
import type { BodyFields } from '../metadata/metadata.ts';
import type { Parser } from '../parser.ts';
import { type Mask, maskedDraft, masksOf } from '../template/mask.ts';
import { addMasked, maskCursorOf } from './masked-text.ts';
import { createRawHtml } from './raw-html.ts';
import { createSlugger } from './slugs.ts';
import type { Walk } from './state.ts';
import { tamed } from './tame.ts';
import { loadTreeParser } from './tree.ts';
import { walkMarkdown } from './walk.ts';

/** A component, or a block of MkDocs. */
const INDENTED_CONTAINER = /^[ \t]*(?:<[A-Z][A-Za-z0-9]+|(?:!!!|\?\?\?\+?|===[!+]?)[ \t]+["\w])/m;

const NO_FIELDS: BodyFields = { fields: {}, og: {}, dates: [] };

/** Loads the parser of Markdown or MDX. */
export async function loadMarkdownParser(
  readFrontMatter: FrontMatterReader,
  format: 'markdown' | 'mdx',
): Promise<Parser> {
  const parseTree = await loadTreeParser(format);

  return (draft, options) => {
    const frontMatter = readFrontMatter(draft);
    const body = bodyOf(draft, frontMatter.bodyStart);
    const masks = masksOf(body, format);
    const masked = tamed(maskedDraft(body, masks));
    const { tree, flaws } = parseTree(masked, INDENTED_CONTAINER.test(body));
    const walk = walkOf(draft, masked, masks, tree);
    walkMarkdown(tree, walk);
    const reading = {
      draft,
      format,
      parts: partsOf(walk, masks),
      frontMatter,
      body: NO_FIELDS,
      flaws: [...flaws, ...walk.raw.flaws].sort((a, b) => a.range.start - b.range.start),
      structuredData: [],
      extent: 'full',
      redirects: false,
    } as const;
    return finishArticle(reading, options);
  };
}

/** The draft with its front matter and a byte order mark as spaces, so that all offsets hold. */
function bodyOf(draft: string, bodyStart: number): string {
  const head = draft.slice(0, bodyStart).replace(/[^\r\n]/g, ' ');
  return (head + draft.slice(bodyStart)).replace(/^\uFEFF/, ' ');
}

function walkOf(draft: string, masked: string, masks: readonly Mask[], tree: Root): Walk {
  const composer = createComposer(draft);
  const cursor = maskCursorOf(draft, masks);
  const walk: Walk = {
    composer,
    raw: createRawHtml(),
    masked,
    masks: cursor,
    definitions: definitionsIn(tree),
    code: [],
    steps: [],
    sink: {
      source: (start, end) => addMasked({ composer, masks: cursor }, start, end),
      decoded: (text, start, end) => addDecoded(composer, text, start, end),
    },
  };
  return walk;
}

/** Definitions by identifier; the first of a name counts. */
function definitionsIn(tree: Root): ReadonlyMap<string, Definition> {
  const definitions = new Map<string, Definition>();
  const queue: Nodes[] = [...tree.children];
  for (let node = queue.pop(); node; node = queue.pop()) {
    if (node.type === 'definition') {
      const known = definitions.get(node.identifier);
      if (!known || known.position!.start.offset! > node.position!.start.offset!)
        definitions.set(node.identifier, node);
    } else if ('children' in node && FLOW_CONTAINERS.has(node.type)) {
      for (const child of node.children) queue.push(child);
    }
  }
  return definitions;
}

const FLOW_CONTAINERS: ReadonlySet<string> = new Set([
  'blockquote',
  'list',
  'listItem',
  'footnoteDefinition',
  'mdxJsxFlowElement',
]);

function partsOf(walk: Walk, masks: readonly Mask[]): ArticleParts {
  const parts = assemble(walk.composer);
  const own = outsideCode(masks, walk.code);
  const comments: Comment[] = own
    .filter((mask) => mask.kind === 'comment')
    .map(({ text, start, end }) => ({ text, range: { start, end } }));
  return {
    ...parts,
    comments: [...parts.comments, ...comments].sort((a, b) => a.range.start - b.range.start),
    anchors: [...new Set([...parts.anchors, ...headingAnchors(parts, own)])],
  };
}

/** Ids that headings carry or get: `{#id}`, a comment of one word, else a slug of their text. */
function headingAnchors({ headings }: ArticleParts, masks: readonly Mask[]): string[] {
  const slugOf = createSlugger();
  let next = 0;
  return headings.flatMap(({ text, block: { range } }) => {
    while (next < masks.length && masks[next]!.start < range.start) next++;
    const mask = masks[next];
    // Trailing space, which an attribute list is to Markdown, may stand after the heading.
    const isOwn = mask && mask.start <= range.end + 1 && (mask.kind === 'anchor' || mask.kind === 'comment');
    const id = isOwn ? mask.text.trim() : '';
    return /^[^\s]+$/.test(id) ? [id] : text ? [slugOf(text)] : [];
  });
}

/** Masks of which nothing is code; both lists are in order. */
function outsideCode(masks: readonly Mask[], code: readonly SourceRange[]): Mask[] {
  let next = 0;
  return masks.filter((mask) => {
    while (next < code.length && code[next]!.end <= mask.start) next++;
    return next >= code.length || code[next]!.start > mask.start;
  });
}
