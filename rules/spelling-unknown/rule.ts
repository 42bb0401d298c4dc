import { placeIn } from '../../src/document/block.ts';
import { defineRule } from '../../src/engine/rule.ts';
import { reportedIn } from '../../src/french/spelling/reported-in.ts';
import { spellerOf } from '../../src/french/spelling/speller.ts';

/** A misspelt word costs trust at first sight; an unknown word is only perhaps one, so names, English and terms pass. */
export default defineRule({
  id: 'spelling-unknown',
  category: 'spelling',
  severity: 'warning',
  summary: {
    fr: 'Les mots sont au dictionnaire, ou déclarés justes.',
    en: 'Words are in the dictionary, or declared right.',
  },
  needs: ['spelling'],

  options: {
    minTier: {
      type: 'string',
      enum: ['unknown', 'confident'],
      default: 'unknown',
      description: 'confident: only words that one usual word is so near that it must be meant.',
    },
    spelling: {
      type: 'string',
      enum: ['both', 'classic', 'reform'],
      default: 'both',
      description: 'The spelling to hold words to: before 1990, after, or either.',
    },
    maxSuggestions: {
      type: 'integer',
      minimum: 0,
      maximum: 10,
      default: 3,
      description: 'Suggestions that a message gives.',
    },
  },

  messages: {
    misspelt: ({ word, suggestions }: { word: string; suggestions: readonly string[] }) => ({
      fr: `« ${word} » est mal écrit : ${frenchChoice(suggestions)}.`,
      en: `“${word}” is misspelt: ${englishChoice(suggestions)}.`,
    }),
    unknown: ({ word, suggestions }: { word: string; suggestions: readonly string[] }) => ({
      fr: `« ${word} » n’est pas au dictionnaire : ${frenchGuess(suggestions)}, ou ajoutez le mot à votre liste.`,
      en: `“${word}” is not in the dictionary: ${englishGuess(suggestions)}, or add the word to your list.`,
    }),
  },

  *check(article, { minTier, spelling, maxSuggestions }, { vocabulary }) {
    for (const found of reportedIn(article, spellerOf(vocabulary, spelling)).unknown) {
      const { block, start, end, word, tier, isLikely } = found;
      if (minTier === 'confident' && tier !== 'confident') continue;
      const suggestions = found.suggestions().slice(0, maxSuggestions);
      const at = placeIn(block, start, end);
      yield {
        message: tier === 'confident' ? 'misspelt' : 'unknown',
        data: { word, suggestions },
        at,
        // Most words that no dictionary holds are terms, names and words of the day.
        ...(!isLikely && { severity: 'info' as const }),
        ...(suggestions[0] !== undefined &&
          article.source.slice(at.start, at.end) === word && {
            fix: { safe: false, edits: [{ ...at, text: suggestions[0] }] },
          }),
      };
    }
  },
});

function frenchChoice(suggestions: readonly string[]): string {
  return suggestions.length === 0 ? 'corrigez-le' : `écrivez ${frenchList(suggestions)}`;
}

function englishChoice(suggestions: readonly string[]): string {
  return suggestions.length === 0 ? 'correct it' : `write ${englishList(suggestions)}`;
}

function frenchGuess(suggestions: readonly string[]): string {
  return suggestions.length === 0 ? 'corrigez-le' : `corrigez-le (peut-être ${frenchList(suggestions)})`;
}

function englishGuess(suggestions: readonly string[]): string {
  return suggestions.length === 0 ? 'correct it' : `correct it (perhaps ${englishList(suggestions)})`;
}

function frenchList(words: readonly string[]): string {
  return listOf(
    words.map((word) => `« ${word} »`),
    'ou',
  );
}

function englishList(words: readonly string[]): string {
  return listOf(
    words.map((word) => `“${word}”`),
    'or',
  );
}

/** `a`, `a ou b`, `a, b ou c`. */
function listOf(words: readonly string[], or: string): string {
  const last = words.at(-1)!;
  return words.length > 1 ? `${words.slice(0, -1).join(', ')} ${or} ${last}` : last;
}
