import type { Article, Heading } from '../../src/document/article.ts';
import { isBody, placeOf } from '../../src/document/block.ts';
import { plainSubheadingsIn } from '../../src/document/headings.ts';
import { englishCount, frenchCount } from '../../src/engine/counted.ts';
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
  weight: { cause: 'no-subheadings' },

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
          ? `Le texte n’a pas d’intertitre, la commande en demande ${min} : ajoutez-en.`
          : `Le texte compte ${frenchCount(headings, 'intertitre')} sur les ${min} commandés : ajoutez-en.`,
      en: `The text has ${englishCount(headings, 'subheading')}, the brief asks for ${min}: add some.`,
    }),
    tooMany: ({ headings, max }: { headings: number; max: number }) => ({
      fr:
        max === 0
          ? 'Le texte a des intertitres, alors qu’il n’en fallait pas : supprimez-les.'
          : `Le texte compte ${frenchCount(headings, 'intertitre')}, la commande en demande ${max} au plus : regroupez des sections.`,
      en:
        max === 0
          ? 'The text has subheadings, and none were wanted: remove them.'
          : `The text has ${englishCount(headings, 'subheading')}, the brief asks for ${max} at most: join some sections.`,
    }),
  },

  applies: (_, __, { brief }) => brief!.subheadings !== undefined,

  *check(article, options, { brief }) {
    const { min, max } = boundsOf(brief!.subheadings!, options.min);
    const headings = subheadingsOf(article);
    const first = headings[0]?.block ?? article.blocks.find(isBody);
    const at = first ? placeOf(first) : { start: 0, end: 0 };
    const count = Math.max(headings.length, plainSubheadingsIn(article).length);
    if (count < min) yield { message: 'tooFew', data: { headings: count, min }, at };
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
