import { arialWidthOf } from '../../src/document/arial.ts';
import { placeOfField } from '../../src/document/metadata.ts';
import { englishCount, frenchCount } from '../../src/engine/counted.ts';
import { defineRule } from '../../src/engine/rule.ts';

/** A description is cut when long, and replaced when it says too little. */
export default defineRule({
  id: 'description-length',
  category: 'metadata',
  severity: 'info',
  summary: {
    fr: 'La description tient en deux lignes de résultats.',
    en: 'The description fits into two lines of results.',
  },
  needs: ['metadata'],

  options: {
    minCharacters: { type: 'integer', minimum: 1, default: 70, description: 'Fewest characters.' },
    maxCharacters: { type: 'integer', minimum: 1, default: 160, description: 'Most characters.' },
    maxWidth: { type: 'integer', minimum: 1, default: 920, description: 'Pixels, in Arial at 14 px.' },
  },

  messages: {
    tooShort: ({ characters, minCharacters }: { characters: number; minCharacters: number }) => ({
      fr: `La description n’a que ${frenchCount(characters, 'caractère')}, moins que ${minCharacters} : dites-en plus.`,
      en: `The description has only ${englishCount(characters, 'character')}, fewer than ${minCharacters}: say more.`,
    }),
    tooLong: (facts: { characters: number; maxCharacters: number; width: number; maxWidth: number }) => ({
      fr: `La description compte ${frenchCount(facts.characters, 'caractère')} et ${facts.width} px, plus que ${facts.maxCharacters} ou ${facts.maxWidth} px : raccourcissez-la, sinon elle sera coupée.`,
      en: `The description has ${englishCount(facts.characters, 'character')} and ${facts.width} px, more than ${facts.maxCharacters} or ${facts.maxWidth} px: shorten it, or it will be cut.`,
    }),
  },

  applies: ({ metadata }) => metadata.description !== undefined,

  *check({ metadata: { description } }, { minCharacters, maxCharacters, maxWidth }) {
    const text = (description?.value ?? '').normalize('NFC');
    const at = placeOfField('description', description);
    const characters = [...text].length;
    const width = arialWidthOf(text, SIZE);
    if (characters < minCharacters) yield { message: 'tooShort', data: { characters, minCharacters }, at };
    else if (characters > maxCharacters || width > maxWidth) {
      yield { message: 'tooLong', data: { characters, maxCharacters, width, maxWidth }, at };
    }
  },
});

const SIZE = 14;
