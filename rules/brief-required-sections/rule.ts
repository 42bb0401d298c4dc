import { isBody, placeOf } from '../../src/document/block.ts';
import { plainSubheadingsIn } from '../../src/document/headings.ts';
import { defineRule } from '../../src/engine/rule.ts';
import { compileKeyphrase, keyphraseMatchesOf } from '../../src/french/keyphrase.ts';
import { plainlySpaced, termVariantsOf } from '../../src/french/term-variants.ts';

/** The outline was ordered: each of its parts must be found under its heading. */
export default defineRule({
  id: 'brief-required-sections',
  category: 'brief',
  severity: 'error',
  needs: ['brief'],
  summary: {
    fr: 'Chaque section commandée a son intertitre.',
    en: 'Each section that was ordered has its heading.',
  },

  messages: {
    missing: ({ sections }: { sections: readonly string[] }) => ({
      fr: `${sections.length > 1 ? 'Écrivez les sections commandées, absentes' : 'Écrivez la section commandée, absente'} du texte : ${sections.map((section) => `« ${section} »`).join(', ')}.`,
      en: `Write the ${sections.length > 1 ? 'sections' : 'section'} ordered, missing from the text: ${sections.map((section) => `“${section}”`).join(', ')}.`,
    }),
  },

  applies: (_, __, { brief }) => (brief!.requiredSections?.length ?? 0) > 0,

  *check(article, _, { brief }) {
    const titles = [...article.headings.filter(({ hidden }) => !hidden), ...plainSubheadingsIn(article)];
    const headings = titles.map(({ text }) => plainlySpaced(text));
    const sections = brief!.requiredSections!.filter((section) => {
      if (FAQ.test(section) && headings.some((text) => QUESTIONS.test(text))) return false;
      const [first, ...variants] = termVariantsOf(section.replace(NUMBER, ''));
      const compiled = compileKeyphrase(first!, variants);
      return !headings.some((text) => keyphraseMatchesOf(compiled, text).length > 0);
    });
    if (sections.length === 0) return;
    const first = article.headings[0]?.block ?? article.blocks.find(isBody);
    yield { message: 'missing', data: { sections }, at: first ? placeOf(first) : { start: 0, end: 0 } };
  },
});

// "2. Les aides", "H2 : Les aides": the number is no part of the heading.
const NUMBER = /^\s*(?:(?:\d{1,2}|[IVX]{1,4}|[A-Za-z])[.)]|[Hh][1-6]\s?:|#{1,6})\s+/;

const FAQ =
  /^\W*(?:(?:une|la|section|rubrique|partie)\s)?(?:faq|f\.a\.q\.?|foire aux questions|questions fréquentes|questions fréquemment posées|frequently asked questions)\b/i;

/** How a part of questions and answers is titled. */
const QUESTIONS = /\bfaq\b|\bf\.a\.q|\bquestions?\b|\bvous vous demandez\b/i;
