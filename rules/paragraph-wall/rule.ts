import type { Article } from '../../src/document/article.ts';
import { type Block, isBody, placeIn, placeOf } from '../../src/document/block.ts';
import { markedSpansOf, touches } from '../../src/document/marked-spans.ts';
import type { Fix } from '../../src/engine/finding.ts';
import { defineRule } from '../../src/engine/rule.ts';
import { blockWordsIn } from '../../src/french/body-words.ts';
import { sentencesOf } from '../../src/french/sentences.ts';
import { countWords } from '../../src/french/words.ts';

/** A body of one long paragraph has lost its divisions on the way, or never had any. */
export default defineRule({
  id: 'paragraph-wall',
  category: 'structure',
  severity: 'warning',
  summary: {
    fr: 'Un long texte compte plusieurs paragraphes.',
    en: 'A long text has several paragraphs.',
  },
  weight: { cause: 'no-subheadings' },

  options: {
    maxWords: {
      type: 'integer',
      minimum: 1,
      default: 300,
      description: 'Words that may stand in one paragraph alone.',
    },
    targetWords: {
      type: 'integer',
      minimum: 1,
      default: 80,
      description: 'Words of a paragraph that the fix makes.',
    },
  },

  messages: {
    wall: ({ words }: { words: number }) => ({
      fr: `Les ${words} mots du texte tiennent en un seul paragraphe : divisez-le.`,
      en: `The ${words} words of the text stand in a single paragraph: divide it.`,
    }),
  },

  applies: (article) => paragraphsOf(article).length === 1,

  *check(article, { maxWords, targetWords }) {
    const [paragraph] = paragraphsOf(article);
    if (!paragraph) return;
    const words = blockWordsIn(article)[article.blocks.indexOf(paragraph)]!;
    if (words <= maxWords) return;
    const fix = divide(article, paragraph, targetWords);
    yield { message: 'wall', data: { words }, at: placeOf(paragraph), ...(fix && { fix }) };
  },
});

/** All blocks of the body but headings, when the first is a paragraph. */
function paragraphsOf({ blocks }: Article): readonly Block[] {
  const body = blocks.filter((block) => isBody(block) && block.kind !== 'heading');
  return body[0]?.kind === 'paragraph' ? body : [];
}

/** Breaks between sentences, each after some `targetWords`; none inside a mark, which would be torn. */
function divide(article: Article, block: Block, targetWords: number): Fix | undefined {
  const separator = separatorFor(article, block);
  if (separator === undefined) return undefined;
  const sentences = sentencesOf(block.text);
  const marked = markedSpansOf(block);
  const edits = [];
  let words = 0;
  for (const [index, [start, end]] of sentences.entries()) {
    const next = sentences[index + 1];
    words += countWords(block.text.slice(start, end));
    if (!next || words < targetWords || touches(marked, end, next[0])) continue;
    edits.push({ ...placeIn(block, end, next[0]), text: separator });
    words = 0;
  }
  return edits.length > 0 ? { safe: false, edits } : undefined;
}

function separatorFor({ source, format }: Article, { range }: Block): string | undefined {
  const newLine = source.includes('\r\n') ? '\r\n' : '\n';
  const isElement = source[range.start] === '<';
  if (!isElement) return format === 'html' ? undefined : newLine + newLine;
  if (UNMARKED.test(source.slice(range.start, range.end))) return undefined;
  return /^<p>/i.test(source.slice(range.start, range.start + 3)) ? `</p>${newLine}<p>` : undefined;
}

// Elements that leave no mark on the text, and would be torn unseen.
const UNMARKED = /<(?:span|font|u|small|big|sub|sup|mark|ins)[\s>]/i;
