import { analysis } from '../../src/document/analysis.ts';
import type { Article } from '../../src/document/article.ts';
import { markedSpansOf } from '../../src/document/marked-spans.ts';

/** Whether an article speaks of a notation of templates, told by its opening: it shows it in code or in an expression. */
export function isNotationShown(article: Article, opening: string): boolean {
  return shownIn(article).has(opening);
}

const OPENING = /\{\{|\$\{|<%|\*\||%%|\[%/g;
/** A field that a call takes or that is compared: `distance(${ligne})`, `${methode} = 'long'`. */
const EXPRESSION = /[\w]\((\{\{|\$\{)|(\{\{|\$\{)[^{}\n]{1,60}\}{1,2}\s?(?:[=!]=?|[<>])\s?['"\d]/g;

const shownIn: (article: Article) => ReadonlySet<string> = analysis(({ blocks }) => {
  const shown = new Set<string>();
  for (const block of blocks) {
    const code = block.kind === 'code' ? [[0, block.text.length] as const] : markedSpansOf(block, 'code');
    for (const [start, end] of code)
      for (const [opening] of block.text.slice(start, end).matchAll(OPENING)) shown.add(opening);
    for (const match of block.text.matchAll(EXPRESSION)) shown.add((match[1] ?? match[2])!);
  }
  return shown;
});
