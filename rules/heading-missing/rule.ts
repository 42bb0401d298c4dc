import { isProse, placeOf } from '../../src/document/block.ts';
import { plainSubheadingsIn, subheadingsIn } from '../../src/document/headings.ts';
import { defineRule } from '../../src/engine/rule.ts';
import { bodyWordsIn } from '../../src/french/body-words.ts';

/** A long text without subheadings can be neither skimmed nor cut into passages. */
export default defineRule({
  id: 'heading-missing',
  category: 'structure',
  severity: 'warning',
  summary: {
    fr: 'Un long texte est découpé par des intertitres.',
    en: 'A long text is divided by subheadings.',
  },
  weight: { cause: 'no-subheadings' },

  options: {
    maxWords: {
      type: 'integer',
      minimum: 1,
      default: 350,
      description: 'Words that may do without a subheading.',
    },
  },

  messages: {
    missing: ({ words, maxWords }: { words: number; maxWords: number }) => ({
      fr: `Ce texte de ${words} mots n’a pas d’intertitre : ajoutez-en au moins un tous les ${maxWords} mots.`,
      en: `This text of ${words} words has no subheading: add one at least every ${maxWords} words.`,
    }),
  },

  applies: (article) => article.blocks.some(isProse),

  *check(article, { maxWords }) {
    const words = bodyWordsIn(article);
    const first = article.blocks.find(isProse);
    if (!first || words <= maxWords) return;
    if (subheadingsIn(article).length > 0 || plainSubheadingsIn(article).length > 0) return;
    yield { message: 'missing', data: { words, maxWords }, at: placeOf(first) };
  },
});
