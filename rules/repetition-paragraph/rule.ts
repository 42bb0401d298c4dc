import type { Article } from '../../src/document/article.ts';
import { type Block, isProse, placeOf } from '../../src/document/block.ts';
import { lineAt, lineStartsIn } from '../../src/document/lines.ts';
import type { SourceRange } from '../../src/document/place.ts';
import { defineRule } from '../../src/engine/rule.ts';
import { type AreParallel, parallelCasesIn } from '../../src/french/repeats/parallel-cases.ts';
import { isLeadIn, type Repeat, repeatedSentencesIn } from '../../src/french/repeats/sentences.ts';
import { isVerse } from '../../src/french/repeats/verse.ts';
import { type Sentence, sentencesIn } from '../../src/french/sentences.ts';
import { countWords } from '../../src/french/words.ts';
import { copiedSectionIn, copiesIn } from './copies.ts';
import { assembledIn, strewnIn } from './strewn.ts';

/** A paragraph that stands twice was pasted twice, or generated in circles. */
export default defineRule({
  id: 'repetition-paragraph',
  category: 'residue',
  severity: 'error',
  summary: {
    fr: 'Aucun paragraphe n’est répété.',
    en: 'No paragraph is repeated.',
  },
  weight: { cause: 'repetition', absorbs: true },

  options: {
    maxSentences: { type: 'integer', minimum: 1, default: 2, description: 'Sentences that may return.' },
    maxShare: {
      type: 'number',
      minimum: 0,
      maximum: 1,
      default: 0.3,
      description: 'Share of the words of a short article that repeated passages may hold.',
    },
  },

  messages: {
    paragraph: ({ line }: { line: number }) => ({
      fr: `Ce paragraphe se trouve déjà à la ligne ${line} : supprimez l’un des deux.`,
      en: `This paragraph already stands on line ${line}: delete one of the two.`,
    }),
    nearly: ({ line }: { line: number }) => ({
      fr: `Ce paragraphe se trouve déjà à la ligne ${line}, à quelques mots ou quelques lettres près : supprimez l’un des deux.`,
      en: `This paragraph already stands on line ${line}, but for a few words or letters: delete one of the two.`,
    }),
    section: ({ line }: { line: number }) => ({
      fr: `Cette section reprend sous un autre titre celle de la ligne ${line} : supprimez l’une des deux.`,
      en: `This section stands under another heading on line ${line}: delete one of the two.`,
    }),
    sentences: ({ count }: { count: number }) => ({
      fr: `${count} phrases sont répétées mot pour mot dans le texte, celle-ci la première : gardez chaque idée une fois.`,
      en: `${count} sentences are repeated word for word in the text, this one first: keep each idea once.`,
    }),
    padded: ({ percent }: { percent: number }) => ({
      fr: `${percent} % des mots de ce court article se trouvent dans des passages répétés, celui-ci le premier : supprimez les répétitions, et apportez du neuf.`,
      en: `${percent}% of the words of this short article stand in repeated passages, this one first: delete the repetitions, and add something new.`,
    }),
  },

  applies: (article) => article.blocks.filter(isProse).length > 1,

  *check(article, { maxSentences, maxShare }) {
    const lines = lineStartsIn(article);
    const areParallel = parallelCasesIn(article);
    const section = copiedSectionIn(article);
    for (const { first, again, kind } of copiesIn(article)) {
      const isSection = section?.again === again;
      yield {
        message: isSection ? 'section' : kind === 'exact' ? 'paragraph' : 'nearly',
        data: { line: lineAt(lines, placeOf(first).start) + 1 },
        at: placeOf(again),
        // Refrains return, and sheets that treat one case after the other say the same under each heading.
        ...severityOf(again, {
          isSure: kind !== 'changed' && (first.section === again.section || isSection),
          isMeant: !isSection && (areParallel(first, again) || isVerse(again)),
        }),
      };
    }
    const { share, first: padding } = paddingIn(article);
    if (padding && share >= maxShare) {
      yield { message: 'padded', data: { percent: Math.floor(100 * share) }, at: padding };
      return;
    }
    yield* circlesIn(article, maxSentences);
  },
});

function severityOf({ kind }: Block, { isSure, isMeant }: { isSure: boolean; isMeant: boolean }) {
  if (isMeant) return { severity: 'info' as const };
  return isSure && kind === 'paragraph' ? {} : { severity: 'warning' as const };
}

/** Where the text goes round in circles: within a section, in a paragraph put together from others, or all over. */
function* circlesIn(article: Article, maxSentences: number) {
  const areParallel = parallelCasesIn(article);
  const local = repeatedSentencesIn(article).filter((repeat) => isInOnePlace(repeat, areParallel));
  const groups = [local, ...assembledIn(article, maxSentences), strewnIn(article)];
  for (const group of groups) {
    const sentences = new Map(group.map((repeat) => [repeat.first, repeat.again]));
    if (sentences.size <= maxSentences) continue;
    const [again] = sentences.values();
    yield { message: 'sentences' as const, data: { count: sentences.size }, at: again!.place };
    return;
  }
}

// Sheets that treat one case after the other are longer; up to here, what returns fills an order of so many words. In words (W1).
const SHORT = { from: 100, to: 500 };

/** Which share of a short article's prose is repeated, under whatever heading, and the first of it. */
function paddingIn(article: Article): { readonly share: number; readonly first?: SourceRange } {
  const total = sentencesIn(article).reduce(
    (sum, { block, wordCount }) => (isProse(block) ? sum + wordCount : sum),
    0,
  );
  if (total < SHORT.from || total > SHORT.to) return { share: 0 };
  const areParallel = parallelCasesIn(article);
  const copies = copiesIn(article).filter(({ first, again }) => !areParallel(first, again));
  const copied = new Set(copies.map(({ again }) => again));
  const blocks = copies.map(({ again }) => ({ text: again.text, place: placeOf(again) }));
  const sentences = repeatedSentencesIn(article)
    .filter(({ first, again }) => !areParallel(first.block, again.block))
    .map(({ again }) => again)
    .filter(
      (sentence) => sentence.block.kind === 'paragraph' && !isLeadIn(sentence) && !copied.has(sentence.block),
    );
  const repeated = [...blocks, ...sentences].toSorted((a, b) => a.place.start - b.place.start);
  const words = repeated.reduce((sum, { text }) => sum + countWords(text), 0);
  return { share: words / total, ...(repeated[0] && { first: repeated[0].place }) };
}

/** In paragraphs of one section: steps and cases in lists repeat each other on purpose. */
function isInOnePlace({ first, again }: Repeat<Sentence>, areParallel: AreParallel): boolean {
  if (first.block.section !== again.block.section || again.block.kind !== 'paragraph') return false;
  return !isLeadIn(again) && !isVerse(again.block) && !areParallel(first.block, again.block);
}
