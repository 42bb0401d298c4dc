import { placeOf } from '../../src/document/block.ts';
import { shownHeadingsIn } from '../../src/document/headings.ts';
import { englishCount, frenchCount } from '../../src/engine/counted.ts';
import { defineRule } from '../../src/engine/rule.ts';
import { countWords } from '../../src/french/words.ts';

/** A heading is read at a glance, or it is a sentence. */
export default defineRule({
  id: 'heading-too-long',
  category: 'structure',
  severity: 'warning',
  summary: {
    fr: 'Un intertitre se lit d’un coup d’œil.',
    en: 'A subheading is read at a glance.',
  },

  options: {
    maxWords: { type: 'integer', minimum: 1, default: 12, description: 'Words of a heading.' },
    maxCharacters: { type: 'integer', minimum: 1, default: 80, description: 'Characters of a heading.' },
  },

  messages: {
    tooLong: (facts: { words: number; characters: number; maxWords: number; maxCharacters: number }) => ({
      fr: `Cet intertitre compte ${frenchCount(facts.words, 'mot')} et ${frenchCount(facts.characters, 'caractère')} : ramenez-le à ${frenchCount(facts.maxWords, 'mot')} et ${frenchCount(facts.maxCharacters, 'caractère')}.`,
      en: `This heading has ${englishCount(facts.words, 'word')} and ${englishCount(facts.characters, 'character')}: cut it to ${englishCount(facts.maxWords, 'word')} and ${englishCount(facts.maxCharacters, 'character')}.`,
    }),
  },

  applies: (article) => shownHeadingsIn(article).some(({ level }) => level > 1),

  *check(article, limits) {
    for (const heading of shownHeadingsIn(article)) {
      // The title has its own measure, in pixels.
      if (heading.level === 1) continue;
      const words = countWords(heading.text);
      const characters = charactersOf(heading.text);
      if (words <= limits.maxWords && characters <= limits.maxCharacters) continue;
      yield { message: 'tooLong', data: { words, characters, ...limits }, at: placeOf(heading.block) };
    }
  },
});

function charactersOf(text: string): number {
  let count = 0;
  for (const _ of text.normalize('NFC')) count++;
  return count;
}
