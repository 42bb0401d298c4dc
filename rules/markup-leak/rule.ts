import type { Article, Flaw } from '../../src/document/article.ts';
import { type Block, placeIn } from '../../src/document/block.ts';
import type { SourceRange } from '../../src/document/place.ts';
import type { Fix } from '../../src/engine/finding.ts';
import { defineRule } from '../../src/engine/rule.ts';
import { fencedArticleIn } from './fenced-article.ts';
import { type Leak, leaksOf } from './leaks.ts';

/** Markup that readers see went through one conversion too many, or too few. */
export default defineRule({
  id: 'markup-leak',
  category: 'residue',
  severity: 'error',
  summary: {
    fr: 'Aucun balisage ne se voit dans le texte.',
    en: 'No markup shows in the text.',
  },

  messages: {
    markdown: ({ text }: { text: string }) => ({
      fr: `« ${text} » est du Markdown resté dans le texte : le lecteur en verra les signes. Convertissez-le.`,
      en: `“${text}” is Markdown left in the text: readers will see its signs. Convert it.`,
    }),
    html: ({ text }: { text: string }) => ({
      fr: `« ${text} » est du HTML affiché comme du texte : convertissez-le, ou mettez-le en code.`,
      en: `“${text}” is HTML shown as text: convert it, or set it as code.`,
    }),
    entity: ({ text }: { text: string }) => ({
      fr: `« ${text} » s’affiche tel quel : écrivez à la place le caractère voulu.`,
      en: `“${text}” shows as it is: write the character that is meant instead.`,
    }),
    code: ({ text }: { text: string }) => ({
      fr: `« ${text} » est un code de mise en page affiché comme du texte : convertissez-le, ou supprimez-le.`,
      en: `“${text}” is a code of a layout shown as text: convert it, or delete it.`,
    }),
    fence: () => ({
      fr: 'Tout l’article est dans un bloc de code : supprimez les ``` qui l’entourent.',
      en: 'The whole article stands in a block of code: delete the ``` around it.',
    }),
    unclosed: ({ name }: { name: string }) => ({
      fr: `L’élément <${name}> n’est pas fermé : ajoutez </${name}>.`,
      en: `The element <${name}> is not closed: add </${name}>.`,
    }),
    stray: ({ name }: { name: string }) => ({
      fr: `La balise </${name}> ne ferme rien : supprimez-la.`,
      en: `The tag </${name}> closes nothing: delete it.`,
    }),
  },

  applies: ({ blocks, flaws }) => blocks.length > 0 || flaws.length > 0,

  *check(article) {
    const fenced = fencedArticleIn(article);
    if (fenced) yield { message: 'fence' as const, data: {}, at: fenced.range };
    for (const { kind, detail, range } of article.flaws) {
      if (isTagFlaw(kind))
        yield { message: kind, data: { name: detail }, at: range, severity: 'warning' as const };
    }
    const isMarkdown = article.format === 'markdown' || article.format === 'mdx';
    for (const block of article.blocks) {
      if (block.kind === 'code') continue;
      for (const leak of leaksOf(block, isMarkdown)) {
        const isUnread = isMarkdown && leak.kind === 'markdown';
        const isEscaped = isUnread && !isWrittenSo(article, block, leak);
        if (isEscaped && !isLabel(block, leak)) continue;
        yield findingOf(article, block, leak, isUnread && !isEscaped);
      }
    }
  },
});

function isTagFlaw(kind: Flaw['kind']): kind is 'unclosed' | 'stray' {
  return kind === 'unclosed' || kind === 'stray';
}

/** What an author escaped (`\*\*`) is meant to be shown. */
function isWrittenSo({ source }: Article, block: Block, { start }: Leak): boolean {
  const place = placeIn(block, start, start + 1);
  return source.slice(place.start, place.end) === block.text.slice(start, start + 1);
}

/** `\*\*Prix\*\* : 300 euros`: bold words that open a text and its clause were escaped by a converter. */
function isLabel({ text }: Block, { start, end }: Leak): boolean {
  const hasColon = text.charAt(end - 3) === ':' || /^\s?:/.test(text.slice(end, end + 2));
  return start === 0 && hasColon && /^\*\*\p{Lu}/u.test(text);
}

const LONGEST_QUOTE = 60;

type LeakFinding = {
  readonly [Kind in Leak['kind']]: {
    readonly message: Kind;
    readonly data: { readonly text: string };
    readonly at: SourceRange;
    readonly severity?: 'warning';
    readonly fix?: Fix;
  };
}[Leak['kind']];

/** In Markdown, a construct that Markdown did not read is mostly a slip of the author: a space too many. */
function findingOf(article: Article, block: Block, { kind, start, end }: Leak, isSlip: boolean): LeakFinding {
  const at = placeIn(block, start, end);
  const edit = editOf(article, block.text.slice(start, end), at);
  return {
    message: kind,
    data: { text: block.text.slice(start, Math.min(end, start + LONGEST_QUOTE)) },
    at,
    ...(isSlip && { severity: 'warning' as const }),
    ...(edit !== undefined && { fix: { safe: false, edits: [{ ...at, text: edit }] } }),
  } as LeakFinding;
}

/** An entity once is the character; bold text has its element. */
function editOf({ source, format }: Article, text: string, at: SourceRange): string | undefined {
  if (/^&[^;]+;$/.test(text) && format !== 'text') return text;
  if (format !== 'html' || source.slice(at.start, at.end) !== text) return undefined;
  const bold = /^\*\*([^*<>]+)\*\*$/.exec(text);
  return bold ? `<strong>${bold[1]!.trim()}</strong>` : undefined;
}
