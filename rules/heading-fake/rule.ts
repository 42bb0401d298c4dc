import type { Article } from '../../src/document/article.ts';
import { type Block, isBody, isProse, placeOf } from '../../src/document/block.ts';
import type { Fix } from '../../src/engine/finding.ts';
import { defineRule } from '../../src/engine/rule.ts';
import { countWords } from '../../src/french/words.ts';

/** A bold line looks like a heading to the eye alone: no outline, no anchor, no search engine sees it. */
export default defineRule({
  id: 'heading-fake',
  category: 'structure',
  severity: 'warning',
  summary: {
    fr: 'Un intertitre est un titre, pas une ligne en gras.',
    en: 'A subheading is a heading, not a line in bold.',
  },

  options: {
    maxWords: {
      type: 'integer',
      minimum: 1,
      default: 12,
      description: 'Words of a line that can be a heading.',
    },
  },

  messages: {
    bold: ({ text, level }: { text: string; level: number }) => ({
      fr: `« ${text} » est une ligne en gras qui sert d’intertitre : faites-en un titre de niveau ${level}.`,
      en: `“${text}” is a line in bold that serves as a subheading: make it a heading of level ${level}.`,
    }),
  },

  applies: (article) => article.blocks.some(({ kind }) => kind === 'paragraph'),

  *check(article, { maxWords }) {
    const interview = isInterview(article);
    for (const [index, block] of article.blocks.entries()) {
      if (!isBoldLine(block) || countWords(block.text) > maxWords || !opensText(article, index)) continue;
      if ((interview && isQuestion(block)) || opensDisclosure(article, block)) continue;
      const level = Math.min(6, Math.max(2, article.sections[block.section]!.level + 1));
      const fix = headingFix(article, block, level);
      yield { message: 'bold', data: { text: block.text, level }, at: placeOf(block), ...(fix && { fix }) };
    }
  },
});

const LONGEST_TAG = 200;

/** The line that opens and shuts a `<details>`: its element says what it is. */
function opensDisclosure({ source }: Article, { range }: Block): boolean {
  const before = source.slice(Math.max(0, range.start - LONGEST_TAG), range.start);
  const written = source.slice(range.start, range.end);
  return /^<summary[\s>]/i.test(written) || /<summary(?:\s[^<>]*)?>\s*$/i.test(before);
}

/** A paragraph all in bold, a number before it apart, that does not end as a sentence or a lead-in does. */
function isBoldLine({ kind, text, marks }: Block): boolean {
  if (kind !== 'paragraph' || !text || /[.,;:!…»)]\s*$/.test(text) || text.includes('\n')) return false;
  const number = /^(?:\d{1,2}|[IVX]{1,4})[.)]?\s+/.exec(text)?.[0].length ?? 0;
  const bold = marks.find(({ kind: mark, end }) => mark === 'strong' && end === text.length);
  if (!bold || (bold.start !== 0 && bold.start !== number)) return false;
  return (
    /\p{L}/u.test(text) &&
    !marks.some(({ kind: mark }) => mark === 'link' || mark === 'placeholder' || mark === 'code')
  );
}

/** Prose follows, and the line stands below prose or a heading; what opens an article with a title is its standfirst or byline. */
function opensText({ blocks, metadata }: Article, index: number): boolean {
  const next = blocks[index + 1];
  const previous = blocks[index - 1];
  if (!next || !isProse(next) || next.kind === 'quotation' || isBoldLine(next)) return false;
  if (isAnswered(blocks[index]!, next)) return false;
  if (!previous) return metadata.title === undefined;
  return isBody(previous) && !isBoldLine(previous);
}

/** A question of an interview: the answer follows in quotation marks, or with the dash of a dialogue. */
function isAnswered(question: Block, answer: Block): boolean {
  return isQuestion(question) && /^[«“"–—]/.test(answer.text);
}

function isQuestion({ text }: Block): boolean {
  return /\?\s*$/.test(text);
}

// A reader’s question in bold is a heading; a person who answers says “je”.
const FIRST_PERSON = /(?<![\p{L}-])(?:[jm]['’]\p{L}|(?:je|me|moi|mon|ma|mes)(?!\p{L}))/iu;
const FEWEST_ANSWERS = 2;

/** Questions in bold that one person answers, most of the time in the first person: they are speech, as the custom of the press has it. */
function isInterview({ blocks }: Article): boolean {
  const answers = blocks.filter((_, index) => {
    const before = blocks[index - 1];
    return before !== undefined && isQuestion(before) && isBoldLine(before);
  });
  const personal = answers.filter(({ text }) => FIRST_PERSON.test(text));
  return personal.length >= FEWEST_ANSWERS && 2 * personal.length > answers.length;
}

function headingFix({ source, format }: Article, { range, text }: Block, level: number): Fix | undefined {
  const written = source.slice(range.start, range.end);
  const markdown = /^(\d{1,2}[.)]?[ \t]+)?(\*\*|__)([^*_\n]+)\2$/.exec(written);
  if (format !== 'html' && markdown) {
    return {
      safe: false,
      edits: [{ ...range, text: `${'#'.repeat(level)} ${markdown[1] ?? ''}${markdown[3]!.trim()}` }],
    };
  }
  const html = /^<p>\s*<(b|strong)>([^<]*)<\/\1>\s*<\/p>$/i.exec(written);
  if (!html || !text) return undefined;
  return { safe: false, edits: [{ ...range, text: `<h${level}>${html[2]!.trim()}</h${level}>` }] };
}
