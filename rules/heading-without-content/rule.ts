import type { Article, Section } from '../../src/document/article.ts';
import { placeOf } from '../../src/document/block.ts';
import { defineRule } from '../../src/engine/rule.ts';

/** A heading promises a text: right before another of its level, or at the end, it holds none. */
export default defineRule({
  id: 'heading-without-content',
  category: 'structure',
  severity: 'warning',
  summary: {
    fr: 'Chaque titre est suivi d’un contenu.',
    en: 'Every heading is followed by content.',
  },

  messages: {
    nothing: ({ text }: { text: string }) => ({
      fr: `Rien ne suit le titre « ${text} » : écrivez la section ou supprimez son titre.`,
      en: `Nothing follows the heading “${text}”: write the section or remove its heading.`,
    }),
  },

  applies: (article) => article.sections.some(({ heading }) => heading),

  *check(article) {
    for (const [index, section] of article.sections.entries()) {
      const { heading } = section;
      const next = article.sections[index + 1];
      if (!heading?.text || (next && next.level > section.level)) continue;
      if (hasContent(article, section, next)) continue;
      yield { message: 'nothing', data: { text: heading.text }, at: placeOf(heading.block) };
    }
  },
});

// What may stand between two headings without being content: comments, and tags that only group. Images, components,
// rules of templates and anything else count.
const NO_CONTENT =
  /<!--[\s\S]*?-->|\{\/\*[\s\S]*?\*\/\}|<\/?(?:div|section|article|main|header|hgroup|body|html|span|p|a|br|hr|details|summary)\b[^>]*>|<(script|style)\b[\s\S]*?<\/\1>|^[ \t]*(?:-{3,}|\*{3,}|_{3,}|:{3,}|\^\^\^)[ \t]*$/gim;

function hasContent({ blocks, source }: Article, section: Section, next: Section | undefined): boolean {
  if (section.endBlock - section.firstBlock > 1) return true;
  const from = section.heading!.block.range.end;
  const to = next ? blocks[next.firstBlock]!.range.start : source.length;
  return source.slice(from, to).replace(NO_CONTENT, '').trim() !== '';
}
