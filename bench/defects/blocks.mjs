// Writing blocks in the draft's own format. `⟦…⟧` in a text marks the defect in it; without marks it is all of the text.
import { standingParagraphs } from './places.mjs';

/** A paragraph, a heading, a list in the format's own notation. `html` is text with markup, `text` plain. */
export function paragraph({ format }, text) {
  return format === 'html' ? `<p>${text}</p>` : text;
}

export function heading({ format }, level, text) {
  if (format === 'html') return `<h${level}>${text}</h${level}>`;
  if (format === 'text') return text;
  return `${'#'.repeat(level)} ${text}`;
}

export function link({ format }, href, text) {
  if (format === 'text') return `${text} (${href})`;
  return format === 'html' ? `<a href="${href}">${text}</a>` : `[${text}](${href})`;
}

export function image({ format }, src, alt) {
  return format === 'html' ? `<img src="${src}" alt="${alt}">` : `![${alt}](${src})`;
}

export function strong({ format }, text) {
  if (format === 'text') return text;
  return format === 'html' ? `<strong>${text}</strong>` : `**${text}**`;
}

/** Blocks joined as the format separates them. */
export function joined({ format }, blocks) {
  return blocks.join(format === 'html' ? '\n' : '\n\n');
}

/** An edit that puts a block after a paragraph chosen at random (or `first`, `last`); undefined when there is none. */
export function insertAfter(article, random, block, where = 'any') {
  const standing = standingParagraphs(article);
  if (standing.length === 0) return undefined;
  const anchor =
    where === 'last' ? lastOf(article, standing) : where === 'first' ? standing[0] : random.pick(standing);
  if (!anchor) return undefined;
  const { end } = anchor.range;
  return { start: end, end, text: `${gapOf(article)}${marked(block)}` };
}

/** An edit that puts a block before the first paragraph that opens the text. */
export function insertFirst(article, block) {
  const [first] = standingParagraphs(article);
  const firstProse = article.blocks.find(
    ({ kind }) => kind !== 'heading' && kind !== 'aside' && kind !== 'code',
  );
  if (!first || first !== firstProse) return undefined;
  const { start } = first.range;
  return { start, end: start, text: `${marked(block)}${gapOf(article)}` };
}

/** An edit that puts a sentence at the end of a paragraph. */
export function appendSentence(article, random, sentence, minWords = 15) {
  const standing = standingParagraphs(article, minWords).filter(({ text }) => /[.!?…]$/.test(text));
  if (standing.length === 0) return undefined;
  const { range } = random.pick(standing);
  const end = article.format === 'html' ? range.end - '</p>'.length : range.end;
  return { start: end, end, text: ` ${marked(sentence)}` };
}

/** True when nothing that a reader sees follows the last standing paragraph. */
function lastOf({ blocks, source }, standing) {
  const last = standing.at(-1);
  const body = blocks.filter(({ kind, text }) => kind !== 'aside' && text !== '');
  const isAtEnd = last && /^(?:\s|<\/[a-z]+>)*$/.test(source.slice(last.range.end));
  return body.at(-1) === last && isAtEnd ? last : undefined;
}

function gapOf({ format }) {
  return format === 'html' ? '\n' : '\n\n';
}

function marked(text) {
  return text.includes('⟦') ? text : `⟦${text}⟧`;
}
