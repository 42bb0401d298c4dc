import { arialWidthOf } from '../../src/document/arial.ts';
import { placeOfField } from '../../src/document/metadata.ts';
import { defineRule } from '../../src/engine/rule.ts';

/** Search engines cut a title by its width, not by its number of characters. */
export default defineRule({
  id: 'title-too-wide',
  category: 'metadata',
  severity: 'warning',
  summary: {
    fr: 'Le titre tient en entier dans une page de résultats.',
    en: 'The title fits whole into a page of results.',
  },
  needs: ['metadata'],

  options: {
    maxWidth: { type: 'integer', minimum: 1, default: 600, description: 'Pixels, in Arial at 20 px.' },
    suffix: {
      type: 'string',
      default: '',
      description: 'What the site adds to every title (" | Le Journal").',
    },
  },

  messages: {
    tooWide: ({ width, maxWidth, fits }: { width: number; maxWidth: number; fits: string }) => ({
      fr: `Le titre mesure ${width} px, plus que ${maxWidth} : raccourcissez-le, sinon la page de résultats le coupe après « ${fits} ».`,
      en: `The title is ${width} px wide, more than ${maxWidth}: shorten it, or results cut it after “${fits}”.`,
    }),
  },

  applies: ({ metadata }) => metadata.title !== undefined,

  *check({ metadata: { title } }, { maxWidth, suffix }) {
    const text = `${title?.value ?? ''}${suffix}`;
    const width = arialWidthOf(text, SIZE);
    if (width <= maxWidth) return;
    yield {
      message: 'tooWide',
      data: { width, maxWidth, fits: fittingOf(text, maxWidth) },
      at: placeOfField('title', title),
    };
  },
});

const SIZE = 20;

/** The words that fit, with the ellipsis that results put after them. */
function fittingOf(text: string, maxWidth: number): string {
  let fits = '';
  for (const { index } of text.matchAll(/\s/g)) {
    const start = text.slice(0, index);
    if (arialWidthOf(`${start}…`, SIZE) > maxWidth) break;
    fits = start;
    if (index > 2 * maxWidth) break;
  }
  return fits;
}
