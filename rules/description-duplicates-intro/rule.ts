import { isProse } from '../../src/document/block.ts';
import { placeOfField } from '../../src/document/metadata.ts';
import { defineRule } from '../../src/engine/rule.ts';
import { foldOf } from '../../src/french/fold.ts';

/** A description that is the first lines again sums nothing up. */
export default defineRule({
  id: 'description-duplicates-intro',
  category: 'metadata',
  severity: 'info',
  summary: {
    fr: 'La description résume l’article, elle ne recopie pas son début.',
    en: 'The description sums the article up, it does not copy its beginning.',
  },
  needs: ['metadata'],

  options: {
    minCharacters: {
      type: 'integer',
      minimum: 1,
      default: 40,
      description: 'Characters from which a likeness is no chance.',
    },
  },

  messages: {
    copied: () => ({
      fr: 'La description recopie le début de l’article : résumez ce qu’il apporte.',
      en: 'The description copies the beginning of the article: sum up what it brings.',
    }),
    cut: ({ end }: { end: string }) => ({
      fr: `La description recopie le début de l’article et s’arrête en pleine phrase (« ${end} ») : résumez ce qu’il apporte.`,
      en: `The description copies the beginning of the article and stops in mid-sentence (“${end}”): sum up what it brings.`,
    }),
  },

  applies: ({ metadata, blocks }) => metadata.description !== undefined && blocks.some(isProse),

  *check({ metadata: { description }, blocks }, { minCharacters }) {
    const text = keyOf(description?.value ?? '');
    const intro = keyOf(blocks.find(isProse)?.text ?? '');
    if ([...(description?.value ?? '')].length < minCharacters || !intro.startsWith(text)) return;
    const at = placeOfField('description', description);
    const rest = intro.slice(text.length);
    if (rest === '' || /[.!?»")]$/.test(text) || /^\s?[.!?]/.test(rest))
      yield { message: 'copied', data: {}, at };
    else yield { message: 'cut', data: { end: description!.value.slice(-30).replace(/^\S*\s/, '') }, at };
  },
});

/** Without the ellipsis of a cut, accents or doubled spaces. */
function keyOf(text: string): string {
  return foldOf(text)
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/\s?(?:…|\.\.\.|\[…\]|\[\.\.\.\])$/, '');
}
