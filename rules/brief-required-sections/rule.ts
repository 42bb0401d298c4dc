import { isBody, placeOf } from '../../src/document/block.ts';
import { defineRule } from '../../src/engine/rule.ts';
import { compileKeyphrase, keyphraseMatchesOf } from '../../src/french/keyphrase.ts';

/** The outline was ordered: each of its parts must be found under its heading. */
export default defineRule({
  id: 'brief-required-sections',
  category: 'brief',
  severity: 'error',
  needs: ['brief'],
  summary: {
    fr: 'Chaque partie commandée a son intertitre.',
    en: 'Each section that was ordered has its heading.',
  },

  messages: {
    missing: ({ sections }: { sections: readonly string[] }) => ({
      fr: `Parties commandées et absentes : ${sections.map((section) => `« ${section} »`).join(', ')}.`,
      en: `Sections ordered and missing: ${sections.map((section) => `“${section}”`).join(', ')}.`,
    }),
  },

  applies: (_, __, { brief }) => (brief!.requiredSections?.length ?? 0) > 0,

  *check(article, _, { brief }) {
    const headings = article.headings.filter(({ hidden }) => !hidden).map(({ text }) => text);
    const sections = brief!.requiredSections!.filter((section) => {
      const compiled = compileKeyphrase(section);
      return !headings.some((text) => keyphraseMatchesOf(compiled, text).length > 0);
    });
    if (sections.length === 0) return;
    const first = article.headings[0]?.block ?? article.blocks.find(isBody);
    yield { message: 'missing', data: { sections }, at: first ? placeOf(first) : { start: 0, end: 0 } };
  },
});
