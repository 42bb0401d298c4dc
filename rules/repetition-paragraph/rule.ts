import { isProse, placeOf } from '../../src/document/block.ts';
import { lineAt, lineStartsIn } from '../../src/document/lines.ts';
import { defineRule } from '../../src/engine/rule.ts';
import { type Repeat, repeatedBlocksIn, repeatedSentencesIn } from '../../src/french/repeats/sentences.ts';
import type { Sentence } from '../../src/french/sentences.ts';

/** A paragraph that stands twice was pasted twice, or generated in circles. */
export default defineRule({
  id: 'repetition-paragraph',
  category: 'residue',
  severity: 'error',
  summary: {
    fr: 'Aucun paragraphe n’est répété.',
    en: 'No paragraph is repeated.',
  },

  options: { maxSentences: { type: 'integer', minimum: 1, default: 2 } },

  messages: {
    paragraph: ({ line }: { line: number }) => ({
      fr: `Ce paragraphe se trouve déjà à la ligne ${line} : supprimez l’un des deux.`,
      en: `This paragraph already stands on line ${line}: delete one of the two.`,
    }),
    sentences: ({ count }: { count: number }) => ({
      fr: `${count} phrases sont répétées mot pour mot dans le texte, celle-ci la première : réécrivez les passages qui tournent en rond.`,
      en: `${count} sentences are repeated word for word in the text, this one first: rewrite the passages that go round in circles.`,
    }),
  },

  applies: (article) => article.blocks.filter(isProse).length > 1,

  *check(article, { maxSentences }) {
    const lines = lineStartsIn(article);
    for (const { first, again } of repeatedBlocksIn(article)) {
      yield {
        message: 'paragraph',
        data: { line: lineAt(lines, placeOf(first).start) + 1 },
        at: placeOf(again),
        // Sheets that treat one case after the other say the same under each heading.
        ...(first.section !== again.section && { severity: 'warning' as const }),
      };
    }
    const repeats = repeatedSentencesIn(article).filter(isInOnePlace);
    const sentences = new Map(repeats.map((repeat) => [repeat.first, repeat.again]));
    if (sentences.size <= maxSentences) return;
    const [again] = sentences.values();
    yield { message: 'sentences', data: { count: sentences.size }, at: again!.place };
  },
});

/** In paragraphs of one section: steps and cases in lists repeat each other on purpose. */
function isInOnePlace({ first, again }: Repeat<Sentence>): boolean {
  return first.block.section === again.block.section && again.block.kind === 'paragraph';
}
