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

function hasContent({ blocks, source }: Article, section: Section, next: Section | undefined): boolean {
  if (section.endBlock - section.firstBlock > 1) return true;
  const from = section.heading!.block.range.end;
  const to = next ? blocks[next.firstBlock]!.range.start : source.length;
  return hasInk(source.slice(from, to));
}

// What may stand between two headings without being content: comments, rules, and tags that only group. Images, components,
// shortcodes and anything else count.
const GROUPING = new Set(
  'div section article main header hgroup body html span p a br hr wbr script style'.split(' '),
);
const TAG = /<\/?([a-z][a-z0-9-]*)(?=[\s/>])/iy;
const RULE_LINE = /(?:-{3,}|\*{3,}|_{3,}|:{3,})(?=[ \t]*(?:\r?\n|$))/y;

function hasInk(between: string): boolean {
  for (let at = 0; at < between.length; ) {
    if (/\s/.test(between[at]!)) at++;
    else {
      const end = endOfEmpty(between, at);
      if (end === undefined) return true;
      at = end;
    }
  }
  return false;
}

/** The offset after what is no content at `at`; undefined when there is content. */
function endOfEmpty(text: string, at: number): number | undefined {
  if (text.startsWith('<!--', at)) return endAfter(text, '-->', at);
  if (text.startsWith('{/*', at)) return endAfter(text, '*/}', at);
  RULE_LINE.lastIndex = at;
  if (RULE_LINE.test(text)) return RULE_LINE.lastIndex;
  TAG.lastIndex = at;
  const name = TAG.exec(text)?.[1]?.toLowerCase();
  if (name === undefined || !GROUPING.has(name)) return undefined;
  const holdsCode = (name === 'script' || name === 'style') && text[at + 1] !== '/';
  return holdsCode ? endAfter(text, `</${name}>`, at) : endAfter(text, '>', at);
}

function endAfter(text: string, mark: string, from: number): number | undefined {
  const at = text.indexOf(mark, from);
  return at < 0 ? undefined : at + mark.length;
}
