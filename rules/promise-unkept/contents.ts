import type { Article } from '../../src/document/article.ts';
import { type Block, placeOf } from '../../src/document/block.ts';
import { foldOf } from '../../src/french/fold.ts';
import { isFunctionWord } from '../../src/french/function-words.ts';
import { lemmasOf } from '../../src/french/lemmas.ts';
import { tokensOf } from '../../src/french/tokens.ts';

/** What stands above the contents of an article, as a whole block. Folded. */
const ABOVE =
  /^\W*(?:(?:au )?sommaire|table des matieres|plan(?: de (?:l'|cet )article)?|dans cet article)\s*:?\s*$/;
const FEWEST = 3;

/** The entries of the contents that no heading is about, where most entries have theirs. */
export function* missingSectionsIn({ blocks, headings }: Article) {
  const above = blocks.findIndex(({ text }) => text.length < 40 && ABOVE.test(foldedTextOf(text)));
  if (above < 0 || blocks[above + 1]?.kind !== 'list-item') return;
  const end = blocks.findIndex((block, index) => index > above && block.kind !== 'list-item');
  const entries = blocks.slice(above + 1, end < 0 ? undefined : end);
  const titles = headings.filter(({ block }) => block !== blocks[above]).map(({ text }) => contentOf(text));
  const missing = entries.filter((entry) => !titles.some((title) => isAbout(entry, title)));
  if (entries.length < FEWEST || missing.length * 2 >= entries.length) return;
  for (const entry of missing) {
    yield {
      message: 'contents' as const,
      data: { entry: entry.text },
      at: placeOf(entry),
      severity: 'warning' as const,
    };
  }
}

function isAbout({ text }: Block, title: ReadonlySet<string>): boolean {
  const words = [...contentOf(text)];
  return words.length === 0 || words.some((lemma) => title.has(lemma));
}

function contentOf(text: string): ReadonlySet<string> {
  const forms = tokensOf(text).map(({ form }) => form);
  return new Set(forms.filter((form) => !isFunctionWord(form)).flatMap((form) => lemmasOf(form)));
}

function foldedTextOf(text: string): string {
  return text.split(/\s+/).map(foldOf).join(' ');
}
