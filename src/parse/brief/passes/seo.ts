import { seoOrders, subjectPrepositions } from '../lists/seo.ts';
import type { PhraseMatch } from '../phrases.ts';
import { matchAt, phraseTable } from '../phrases.ts';
import type { Prompt, Reading } from '../reading.ts';

const orders = phraseTable(seoOrders);
const subjects = phraseTable([[true, subjectPrepositions]], { backwards: true });

/** Reads whether the article is to be written for search engines; an article about SEO is not. */
export function* readSeo(prompt: Prompt): Iterable<Reading> {
  const { tokens } = prompt;
  for (let at = 0; at < tokens.length; at++) {
    const found = matchAt(orders, tokens, at) ?? aloneAt(prompt, at);
    if (!found) continue;
    at = found.to - 1;
    if (tokens[found.from]!.gap === 0 && matchAt(subjects, tokens, found.from)) continue;
    yield { from: found.from, to: found.to, field: 'seo', value: found.value };
  }
}

// ", SEO," between other orders.
function aloneAt({ tokens }: Prompt, at: number): PhraseMatch<boolean> | undefined {
  const { word, gap, newLine } = tokens[at]!;
  // "rewrite it for SEO", not "for SEO beginners".
  const isAim =
    (word === 'for' || word === 'pour') && tokens[at + 1]?.word === 'seo' && tokens[at + 1]!.gap === 0;
  if (isAim && (tokens[at + 2]?.gap ?? 3) > 0) return { value: true, from: at, to: at + 2 };
  if (word !== 'seo' || gap !== 1 || newLine || (tokens[at + 1]?.gap ?? 3) === 0) return undefined;
  return { value: true, from: at, to: at + 1 };
}
