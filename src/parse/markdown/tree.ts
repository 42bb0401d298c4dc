import type { Root } from 'mdast';
import type { Plugin } from 'unified';
import type { Flaw } from '../../document/article.ts';
import { keepPieces } from './pieces.ts';

/**
 * Parses Markdown. In a draft that indents the content of its containers (`!!!` blocks, components), indented text is
 * no code.
 */
export type TreeParser = (
  markdown: string,
  indentsContainers: boolean,
) => { readonly tree: Root; readonly flaws: readonly Flaw[] };

/** Loads remark; for MDX also the parser of JSX, and reads as Markdown what it refuses. */
export async function loadTreeParser(format: 'markdown' | 'mdx'): Promise<TreeParser> {
  const [{ unified }, { default: remarkParse }, { default: remarkGfm }] = await Promise.all([
    import('unified'),
    import('remark-parse'),
    import('remark-gfm'),
  ]);
  const base = () => unified().use(remarkParse).use(remarkGfm, { singleTilde: false });
  const markdown = base().use(withPieces).freeze();
  const unindented = base().use(withPieces).use(withoutIndentedCode).freeze();
  const parseMarkdown: TreeParser = (text, indentsContainers) => {
    const tree = indentsContainers ? unindented.parse(text) : markdown.parse(text);
    return { tree, flaws: [] };
  };
  if (format === 'markdown') return parseMarkdown;

  const [{ default: remarkMdx }, { boundedAcorn }] = await Promise.all([
    import('remark-mdx'),
    import('./bounded-acorn.ts'),
  ]);
  const { acorn, allow } = boundedAcorn();
  const mdx = base().use(remarkMdx, { acorn }).use(withPieces).freeze();
  return (text, indentsContainers) => {
    try {
      allow(text.length);
      return { tree: mdx.parse(text), flaws: [] };
    } catch (error) {
      return { tree: parseMarkdown(text, indentsContainers).tree, flaws: [flawOf(error, text.length)] };
    }
  };
}

interface Construct {
  readonly name?: string;
}

interface SyntaxExtension {
  readonly text?: Readonly<Record<string, Construct | readonly Construct[] | undefined>>;
}

type Data = { fromMarkdownExtensions?: unknown[]; micromarkExtensions?: unknown[] };

/**
 * Keeps the place of each piece of text. The transforms of GFM, which cut texts to find e-mail addresses where the
 * tokenizer saw none, lose places and are left out; and the tokenizer looks for one at each word, which takes half of
 * the time of a parse, so that a bare address stays text.
 */
const withPieces: Plugin<[], Root> = function () {
  const data = this.data() as Data;
  const extensions = (data.fromMarkdownExtensions ?? []).flat(3) as { readonly transforms?: unknown }[];
  data.fromMarkdownExtensions = [...extensions.map(({ transforms: _, ...rest }) => rest), keepPieces];
  data.micromarkExtensions = (data.micromarkExtensions ?? []).map((extension) =>
    withoutEmails(extension as SyntaxExtension),
  );
};

function withoutEmails(extension: SyntaxExtension): SyntaxExtension {
  if (!extension.text) return extension;
  const text = Object.entries(extension.text).flatMap(([code, constructs]) => {
    const kept = [constructs ?? []].flat().filter(({ name }) => name !== 'emailAutolink');
    return kept.length > 0 ? [[code, kept] as const] : [];
  });
  return { ...extension, text: Object.fromEntries(text) };
}

const withoutIndentedCode: Plugin<[], Root> = function () {
  const data = this.data() as Data;
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), { disable: { null: ['codeIndented'] } }];
};

interface MdxError {
  readonly reason?: string;
  readonly message?: string;
  readonly place?: { readonly offset?: number; readonly start?: { readonly offset?: number } };
}

function flawOf(error: unknown, length: number): Flaw {
  const { reason, message, place } = error as MdxError;
  const start = Math.min(place?.start?.offset ?? place?.offset ?? 0, length);
  const detail = (reason ?? message ?? 'unreadable').split('\n', 1)[0]!;
  return { kind: 'mdx', detail, range: { start, end: Math.min(start + 1, length) } };
}
