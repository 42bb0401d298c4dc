import type { Root } from 'hast';
import { assemble } from '../article/assemble.ts';
import { createComposer } from '../article/composer.ts';
import { finishArticle } from '../article/finish.ts';
import type { FrontMatterReader } from '../front-matter/front-matter.ts';
import { balanceOf, blankTags } from '../markup/balance.ts';
import type { Parser } from '../parser.ts';
import { maskedDraft, templateTagsOf } from '../template/mask.ts';
import { headFieldsOf, isRedirect, structuredDataOf } from './head.ts';
import { walkHtml } from './walk.ts';

const DOCUMENT_TAG = /<(?:!doctype|html|head|body)[\s>]/i;
/** A document says that it is one near its head. */
const HEAD_LENGTH = 20_000;

/** Loads the HTML parser. */
export async function loadHtmlParser(readFrontMatter: FrontMatterReader): Promise<Parser> {
  const [{ unified }, { default: rehypeParse }] = await Promise.all([
    import('unified'),
    import('rehype-parse'),
  ]);
  const documents = unified().use(rehypeParse, { verbose: true }).freeze();
  const fragments = unified().use(rehypeParse, { verbose: true, fragment: true }).freeze();

  return (draft, options) => {
    const frontMatter = readFrontMatter(draft);
    const body = withoutTemplateTags(bodyOf(draft, frontMatter.bodyStart), frontMatter.bodyStart > 0);
    const balance = balanceOf(body);
    const source = blankTags(body, balance.tooDeep);
    const isDocument = DOCUMENT_TAG.test(source.slice(0, frontMatter.bodyStart + HEAD_LENGTH));
    const tree: Root = isDocument ? documents.parse(source) : fragments.parse(source);

    const composer = createComposer(source);
    const head = walkHtml(tree, composer, balance.nestedHeadings);
    const reading = {
      draft,
      format: 'html',
      parts: assemble(composer),
      frontMatter,
      body: headFieldsOf(head, source),
      flaws: balance.flaws,
      structuredData: structuredDataOf(head),
      extent: isDocument ? 'full' : 'fragment',
      redirects: isRedirect(head),
    } as const;
    return finishArticle(reading, options);
  };
}

/** The draft with its front matter, a byte order mark and NUL characters as spaces, so that all offsets hold. */
function bodyOf(draft: string, bodyStart: number): string {
  const head = draft.slice(0, bodyStart).replace(/[^\r\n]/g, ' ');
  return (head + draft.slice(bodyStart)).replace(/^\uFEFF/, ' ').replaceAll('\0', ' ');
}

/** Front matter tells that a generator fills the page: what steers it is no text. */
function withoutTemplateTags(body: string, isTemplate: boolean): string {
  if (!isTemplate) return body;
  return maskedDraft(
    body,
    templateTagsOf(body).map((mask) => ({ ...mask, blank: true })),
  );
}
