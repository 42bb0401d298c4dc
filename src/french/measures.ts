import { analysis } from '../document/analysis.ts';
import type { Article } from '../document/article.ts';
import type { KeyphraseMeasures, Measures, OutlineEntry } from '../document/measures.ts';
import { blockWordsIn, bodyWordsIn } from './body-words.ts';
import { type FieldUse, keyphraseIn } from './keyphrase.ts';
import { shareOf } from './readability/spread.ts';
import { readabilityIn } from './readability.ts';
import { substanceIn } from './substance.ts';
import { tokensIn } from './tokens.ts';
import { adverbsIn, mtldIn } from './variety.ts';

/** What is counted on an article for its report. */
export const measuresIn: (article: Article) => Measures = analysis((article) => {
  const { words, syllables, sentences, paragraphs, fleschKandelMoles, lix, passive, connectors } =
    readabilityIn(article);
  const keyphrase = keyphraseMeasuresIn(article);
  return {
    words: { definition: 'W1', count: bodyWordsIn(article) },
    characters: article.blocks.reduce((sum, { text }) => sum + text.length, 0),
    blocks: article.blocks.length,
    outline: outlineIn(article),
    links: article.links.length,
    images: article.images.length,
    sentences,
    paragraphs,
    syllables: { count: syllables, words },
    formulas: { ...(fleschKandelMoles && { fleschKandelMoles }), ...(lix && { lix }) },
    passive,
    connectors,
    adverbs: adverbMeasuresIn(article),
    variety: mtldIn(article) ?? null,
    substance: substanceIn(article),
    ...(keyphrase ? { keyphrase } : {}),
  };
});

function outlineIn(article: Article): readonly OutlineEntry[] {
  const words = blockWordsIn(article);
  return article.sections.flatMap(({ heading, level, firstBlock, endBlock }) => {
    if (!heading) return [];
    const own = article.blocks.indexOf(heading.block, firstBlock);
    const sum = words.slice(firstBlock, endBlock).reduce((total, count) => total + count, 0);
    return [{ level, text: heading.text, words: sum - (words[own] ?? 0) }];
  });
}

function adverbMeasuresIn(article: Article): Measures['adverbs'] {
  const count = adverbsIn(article).reduce((sum, adverbs) => sum + adverbs.length, 0);
  const words = tokensIn(article).reduce((sum, tokens) => sum + tokens.length, 0);
  return { count, share: shareOf(count, words) };
}

function keyphraseMeasuresIn(article: Article): KeyphraseMeasures | undefined {
  const use = keyphraseIn(article);
  if (!use) return undefined;
  const { body, title, subheadings, introduction, description, slug, alts, spread } = use;
  const { start, end } = spread.longestGap;
  return {
    keyphrase: use.compiled.keyphrase.text,
    body: { matches: body.occurrences.length, exact: body.exact, density: tenThousandths(body.density) },
    title: { matches: matchesOf(title), density: tenThousandths(title?.density ?? 0) },
    subheadings: {
      count: subheadings.headings.length,
      matching: subheadings.holding.length,
      density: tenThousandths(subheadings.density),
    },
    introduction: { matches: introduction.occurrences.length },
    description: { matches: matchesOf(description) },
    ...(slug ? { slug: { contentWords: slug.contentWords, held: slug.held } } : {}),
    alts: { count: alts.images.length, matching: alts.holding.length },
    spread: {
      longestGap: { sentences: end - start, share: tenThousandths(spread.gapShare) },
      sections: spread.sections.length,
      sectionsWithout: spread.sectionsWithout.length,
    },
  };
}

function matchesOf(use: FieldUse | undefined): number {
  return use?.matches.length ?? 0;
}

function tenThousandths(share: number): number {
  return Math.round(10_000 * share);
}
