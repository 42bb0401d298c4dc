import type { Article } from '../../src/document/article.ts';
import { isBody, isProse, placeOf } from '../../src/document/block.ts';
import { subheadingsIn } from '../../src/document/headings.ts';
import type { SourceRange } from '../../src/document/place.ts';
import { englishCount, frenchCount } from '../../src/engine/counted.ts';
import { defineRule } from '../../src/engine/rule.ts';
import { blockWordsIn } from '../../src/french/body-words.ts';

/** Headings, code and components are not an article: someone must have written sentences. */
export default defineRule({
  id: 'prose-missing',
  category: 'readability',
  severity: 'error',
  summary: {
    fr: 'Il y a un texte sous les titres.',
    en: 'There is a text under the headings.',
  },
  weight: { remedy: 'discard', cause: 'length' },

  options: {
    minWords: {
      type: 'integer',
      minimum: 0,
      default: 45,
      description: 'Words of running text below which a draft without an ordered length is rejected.',
    },
  },

  messages: {
    nothing: () => ({
      fr: 'Le brouillon ne contient aucun texte : écrivez l’article.',
      en: 'The draft holds no text: write the article.',
    }),
    outline: ({ headings }: { headings: number }) => ({
      fr: `Le brouillon n’a que ${frenchCount(headings, 'titre')}, sans texte dessous : écrivez l’article.`,
      en: `The draft has only ${englishCount(headings, 'heading')}, with no text below: write the article.`,
    }),
    code: () => ({
      fr: 'Le brouillon n’a que du code, sans une phrase : écrivez l’article.',
      en: 'The draft has only code, without a sentence: write the article.',
    }),
    thin: ({ words, minWords }: { words: number; minWords: number }) => ({
      fr: `Le texte ne compte que ${frenchCount(words, 'mot')} sous ses titres, moins que ${minWords} : même une brève dit qui, quoi, où et quand. Écrivez l’article.`,
      en: `The text has only ${englishCount(words, 'word')} under its headings, fewer than ${minWords}: even a brief tells who, what, where and when. Write the article.`,
    }),
  },

  *check(article, { minWords }, { brief }) {
    const words = textWordsOf(article);
    const at = placeOfText(article);
    if (words === 0) {
      const { headings, blocks } = article;
      if (blocks.some(({ kind }) => kind === 'code')) yield { message: 'code', data: {}, at };
      else if (headings.length > 0) yield { message: 'outline', data: { headings: headings.length }, at };
      else yield { message: 'nothing', data: {}, at };
      return;
    }
    // An order of its own replaces the general minimum.
    if (brief?.minWords ?? brief?.maxWords ?? brief?.targetWords) return;
    const limit = Math.round(minWords * owedShareOf(article));
    if (words < limit) yield { message: 'thin', data: { words, minWords: limit }, at };
  },
});

/** What each subheading owes beside, in shares of the words that are owed without any. */
const PER_SUBHEADING = 0.4;
/** More are owed by no number of them: a list of short entries is an article. */
const MOST = 2;

/** A text with subheadings is no brief: under a few words each, it is the outline of an article. */
function owedShareOf(article: Article): number {
  if (!isTextAlone(article)) return 1;
  // The first may be the title of a fragment.
  return 1 + Math.min(MOST, PER_SUBHEADING * Math.max(0, subheadingsIn(article).length - 1));
}

/** Under its headings, a page may live by its images, links, tables, code or components. */
function isTextAlone({ blocks, images, links }: Article): boolean {
  return (
    images.length === 0 &&
    links.length === 0 &&
    blocks.every(
      (block) =>
        (isProse(block) || block.kind === 'heading') &&
        !block.marks.some(({ kind }) => kind === 'placeholder'),
    )
  );
}

/** Words of the body (W1) outside its headings. */
function textWordsOf(article: Article): number {
  const words = blockWordsIn(article);
  return article.blocks.reduce((sum, { kind }, index) => (kind === 'heading' ? sum : sum + words[index]!), 0);
}

function placeOfText({ blocks, source }: Article): SourceRange {
  const first = blocks.find(isBody) ?? blocks[0];
  return first ? placeOf(first) : { start: 0, end: source.length };
}
