import type { Article } from '../../src/document/article.ts';
import { isProse, placeIn } from '../../src/document/block.ts';
import { defineRule } from '../../src/engine/rule.ts';
import { foldOf } from '../../src/french/fold.ts';
import { languageOf } from '../../src/french/language.ts';
import { foldedWordsIn } from '../../src/french/originality/folded-words.ts';
import { quotationsOf } from '../../src/french/originality/quotations.ts';
import { wordsOf } from '../../src/french/words.ts';

/** Words put into somebody's mouth that no source holds are a fault of their own kind. */
export default defineRule({
  id: 'source-quote-altered',
  category: 'originality',
  severity: 'error',
  needs: ['source'],
  summary: {
    fr: 'Les citations sont celles de la source, mot pour mot.',
    en: 'Quotations are those of the source, word for word.',
  },

  options: {
    minWords: {
      type: 'integer',
      minimum: 2,
      default: 5,
      description: 'Words from which a quotation is looked up.',
    },
  },

  messages: {
    altered: ({ quote }: { quote: string }) => ({
      fr: `La source ne contient pas cette citation (« ${quote} ») : rétablissez les mots exacts, ou supprimez les guillemets.`,
      en: `No source holds this quotation (“${quote}”): restore the exact words, or remove the quotation marks.`,
    }),
  },

  // A quotation that was translated cannot agree word for word.
  applies: (_, __, { sources }) => sources.every(isFrench),

  *check(article, { minWords }, { sources }) {
    const texts = sources.map((source) => spaced(foldedWordsIn(source).map(({ form }) => form)));
    for (const block of article.blocks) {
      if (!isProse(block)) continue;
      for (const { start, end } of quotationsOf(block.text)) {
        const quote = block.text.slice(start, end);
        const parts = partsOf(quote);
        if (parts.flat().length < minWords) continue;
        if (parts.every((part) => texts.some((text) => text.includes(spaced(part))))) continue;
        yield {
          message: 'altered',
          data: { quote: shortened(quote.trim()) },
          at: placeIn(block, start, end),
        };
      }
    }
  },
});

function isFrench(source: Article): boolean {
  const text = source.blocks.map((block) => block.text).join('\n');
  const { language } = languageOf(text.slice(0, 2000));
  return language === undefined || language === 'fr';
}

/** The folded words of a quotation, cut where it says that something was left out or put in: `[…]`, `(…)`, `[il]`. */
function partsOf(quote: string): readonly (readonly string[])[] {
  return quote
    .split(/\[[^\]]{0,60}\]|\((?:…|\.{3})\)|…|\.{3}/)
    .map((part) => wordsOf(part).map(([start, end]) => foldOf(part.slice(start, end))))
    .filter((part) => part.length > 0);
}

function spaced(words: readonly string[]): string {
  return ` ${words.join(' ')} `;
}

function shortened(quote: string): string {
  return quote.length <= 80 ? quote : `${quote.slice(0, 79).trimEnd()}…`;
}
