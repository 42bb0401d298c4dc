import type { Article, Heading } from '../../src/document/article.ts';
import { isBody, placeOf } from '../../src/document/block.ts';
import { defineRule } from '../../src/engine/rule.ts';

/** Subheadings were ordered: without them the text is a wall, and not what was asked. */
export default defineRule({
  id: 'brief-subheadings',
  category: 'brief',
  severity: 'error',
  needs: ['brief'],
  summary: {
    fr: 'Le texte a les intertitres commandés.',
    en: 'The text has the subheadings that were ordered.',
  },

  options: {
    min: {
      type: 'integer',
      minimum: 1,
      default: 2,
      description: 'Subheadings that an order without number means.',
    },
  },

  messages: {
    tooFew: ({ headings, min }: { headings: number; min: number }) => ({
      fr:
        headings === 0
          ? `Le texte n’a aucun des ${min} intertitres commandés : ajoutez-en.`
          : `Le texte compte ${countOf(headings)} sur les ${min} commandés : ajoutez-en.`,
      en: `The text has ${headings} of the ${min} subheadings ordered: add some.`,
    }),
    tooMany: ({ headings, max }: { headings: number; max: number }) => ({
      fr:
        max === 0
          ? 'Le texte a des intertitres, alors qu’il n’en fallait pas : ôtez-les.'
          : `Le texte compte ${countOf(headings)}, plus que les ${max} commandés : regroupez des parties.`,
      en:
        max === 0
          ? 'The text has subheadings, and none were wanted: take them off.'
          : `The text has ${headings} subheadings, more than the ${max} ordered: join some parts.`,
    }),
  },

  applies: (_, __, { brief }) => brief!.subheadings !== undefined,

  *check(article, options, { brief }) {
    const { min, max } = boundsOf(brief!.subheadings!, options.min);
    const headings = subheadingsOf(article);
    const first = headings[0]?.block ?? article.blocks.find(isBody);
    const at = first ? placeOf(first) : { start: 0, end: 0 };
    if (headings.length < min) yield { message: 'tooFew', data: { headings: headings.length, min }, at };
    const most = max === 0 ? headings.length : partsOf(headings);
    if (most > max) yield { message: 'tooMany', data: { headings: most, max }, at };
  },
});

function boundsOf(ordered: boolean | { readonly min?: number; readonly max?: number }, some: number) {
  if (ordered === false) return { min: 0, max: 0 };
  if (ordered === true) return { min: some, max: Number.POSITIVE_INFINITY };
  return { min: ordered.min ?? 0, max: ordered.max ?? Number.POSITIVE_INFINITY };
}

const SHALLOWEST = 2;
const DEEPEST = 4;

function subheadingsOf({ headings }: Article): readonly Heading[] {
  return headings.filter(
    ({ hidden, level, text }) => !hidden && level >= SHALLOWEST && level <= DEEPEST && text.trim() !== '',
  );
}

/** "4 sous-titres" are four parts: their own subheadings, the introduction, the questions and the conclusion are no more of them. */
function partsOf(headings: readonly Heading[]): number {
  const top = Math.min(...headings.map(({ level }) => level));
  return headings.filter(({ level, text }) => level === top && !FRAME.test(text)).length;
}

const FRAME =
  /^\W*(?:(?:en|pour|l['’]|la|une)\s?)?(?:introduction|conclusion|conclure|résumé|sommaire|bilan|faq|foire aux questions|questions fréquentes|sources|références|à retenir)\b/i;

function countOf(headings: number): string {
  return `${headings} intertitre${headings > 1 ? 's' : ''}`;
}
