import { placeOf } from '../../src/document/block.ts';
import { subheadingsIn } from '../../src/document/headings.ts';
import { defineRule } from '../../src/engine/rule.ts';
import { foldOf } from '../../src/french/fold.ts';
import { GENERIC_HEADINGS } from './generic-headings.ts';

/** "Introduction" says where the reader is in any text, and nothing of this one. */
export default defineRule({
  id: 'heading-generic',
  category: 'structure',
  severity: 'info',
  summary: {
    fr: 'Un intertitre dit de quoi parle sa section.',
    en: 'A subheading says what its section is about.',
  },

  options: {
    headings: {
      type: 'array',
      items: { type: 'string' },
      default: [],
      description: 'More headings that say nothing.',
    },
  },

  messages: {
    generic: ({ text }: { text: string }) => ({
      fr: `« ${text} » conviendrait à n’importe quel article : dites de quoi parle la section.`,
      en: `“${text}” would fit any article: say what the section is about.`,
    }),
  },

  applies: (article) => subheadingsIn(article).length > 0,

  *check(article, { headings }) {
    const generic = new Set([...GENERIC_HEADINGS, ...headings].map(keyOf));
    for (const heading of subheadingsIn(article)) {
      if (!generic.has(keyOf(heading.text))) continue;
      yield { message: 'generic', data: { text: heading.text }, at: placeOf(heading.block) };
    }
  },
});

/** Without accents, a leading number or final signs: `1. Introduction :` is `introduction`. */
function keyOf(text: string): string {
  return foldOf(text.trim())
    .replace(/^(?:\d{1,3}|[ivx]{1,5})\s?[.)\-–—:]\s*/, '')
    .replace(/[\s.:;,!?…]{1,20}$/, '');
}
