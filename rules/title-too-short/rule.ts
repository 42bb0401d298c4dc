import { placeOfField } from '../../src/document/metadata.ts';
import { englishCount, frenchCount } from '../../src/engine/counted.ts';
import { defineRule } from '../../src/engine/rule.ts';

/** A title of a word or two says what the page is about to those who know already. */
export default defineRule({
  id: 'title-too-short',
  category: 'metadata',
  severity: 'info',
  summary: {
    fr: 'Le titre en dit assez pour être choisi.',
    en: 'The title says enough to be chosen.',
  },
  needs: ['metadata'],

  options: {
    minCharacters: { type: 'integer', minimum: 1, default: 15, description: 'Characters of a title.' },
  },

  messages: {
    tooShort: ({ characters, minCharacters }: { characters: number; minCharacters: number }) => ({
      fr: `Le titre n’a que ${frenchCount(characters, 'caractère')}, moins que ${minCharacters} : précisez le sujet.`,
      en: `The title has only ${englishCount(characters, 'character')}, fewer than ${minCharacters}: say more about the subject.`,
    }),
  },

  applies: ({ metadata }) => metadata.title !== undefined,

  *check({ metadata: { title } }, { minCharacters }) {
    const characters = [...(title?.value ?? '').normalize('NFC')].length;
    if (characters >= minCharacters) return;
    yield { message: 'tooShort', data: { characters, minCharacters }, at: placeOfField('title', title) };
  },
});
