import { placeOf } from '../../src/document/block.ts';
import { shownHeadingsIn } from '../../src/document/headings.ts';
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
      fr: `Cet intertitre compte ${facts.words} mots et ${facts.characters} caractères : ramenez-le à ${facts.maxWords} mots et ${facts.maxCharacters} caractères.`,
      en: `This heading has ${facts.words} words and ${facts.characters} characters: cut it to ${facts.maxWords} words and ${facts.maxCharacters} characters.`,
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
