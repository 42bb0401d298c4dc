import { placeOf } from '../../src/document/block.ts';
import { isTitlePrintedByLayout, shownHeadingsIn } from '../../src/document/headings.ts';
import { defineRule } from '../../src/engine/rule.ts';

/** A full document names itself once, at level 1. */
export default defineRule({
  id: 'heading-no-h1',
  category: 'structure',
  severity: 'off',
  summary: {
    fr: 'Un document complet a un titre de niveau 1.',
    en: 'A full document has a heading of level 1.',
  },

  messages: {
    missing: () => ({
      fr: 'Ce document n’a pas de titre de niveau 1 : donnez-lui-en un.',
      en: 'This document has no heading of level 1: give it one.',
    }),
  },

  applies: (article) => article.extent === 'full' && !isTitlePrintedByLayout(article),

  *check(article) {
    const headings = shownHeadingsIn(article);
    if (headings.some(({ level }) => level === 1)) return;
    const first = headings[0]?.block ?? article.blocks[0];
    if (first) yield { message: 'missing', data: {}, at: placeOf(first) };
  },
});
