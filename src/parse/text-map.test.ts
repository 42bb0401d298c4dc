import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Article } from '../document/article.ts';
import { type Block, placeIn } from '../document/block.ts';
import { decodeReferences } from './markup/references.ts';
import { loadParser } from './parse.ts';

const html = await loadParser('html');
const markdown = await loadParser('markdown');
const mdx = await loadParser('mdx');

/** Words with what goes wrong in a map: accents composed and not, astral characters, no-break spaces, dashes. */
const word = fc.constantFrom(
  'vélo',
  'e\u0301te\u0301',
  "l'été",
  '🚲',
  '👩🏽‍🚀',
  '𝔘',
  'œuvre',
  '«\u00A0oui\u00A0»',
  '12\u202F000',
  'naïve',
  'a',
  'CO₂',
);
const htmlReference = fc.constantFrom(
  '&eacute;',
  '&nbsp;',
  '&amp;',
  '&lt;',
  '&#233;',
  '&#x1F6B2;',
  '&amp;amp;',
  '&copy',
  '& ',
  '&rsquo;',
  '&notit;',
);
const space = fc.constantFrom(' ', ' ', ' ', '\n', '  ', '\r\n', '\t', ' \n  ');

const htmlInline: fc.Arbitrary<string> = fc.letrec<{ inline: string }>((tie) => ({
  inline: fc.oneof(
    { maxDepth: 3 },
    word,
    htmlReference,
    space,
    fc.constantFrom(
      '<br>',
      '<img src="a" alt="b">',
      '<!-- rien -->',
      '<wbr>',
      '</i>',
      '<script>a < b</script>',
    ),
    fc
      .tuple(
        fc.constantFrom('b', 'em', 'a href="/x"', 'span lang=en', 'code', 'q', 'sup'),
        fc.array(tie('inline')),
      )
      .map(([tag, parts]) => `<${tag}>${parts.join('')}</${tag.split(' ')[0]}>`),
  ),
})).inline;
const htmlBlock = fc
  .tuple(
    fc.constantFrom('p', 'h2', 'li', 'td', 'div', 'blockquote', 'pre', 'dd'),
    fc.array(htmlInline, { maxLength: 12 }),
  )
  .map(([tag, parts]) => {
    const body = `<${tag}>${parts.join('')}</${tag}>`;
    return tag === 'td' ? `<table><tr>${body}</tr></table>` : tag === 'li' ? `<ul>${body}</ul>` : body;
  });
const htmlDraft = fc
  .tuple(
    fc.constantFrom('', '\uFEFF', '<!doctype html><title>a</title>\r\n'),
    fc.array(htmlBlock, { maxLength: 6 }),
  )
  .map(([head, blocks]) => head + blocks.join('\n'));

const markdownReference = fc.constantFrom(
  '&eacute;',
  '&nbsp;',
  '&amp;',
  '&#233;',
  '&amp;amp;',
  '& ',
  '\\*',
  '\\_',
  '\\&',
  '\\[',
  '\\\\',
);
const markdownInline: fc.Arbitrary<string> = fc.letrec<{ inline: string }>((tie) => ({
  inline: fc.oneof(
    { maxDepth: 3 },
    word,
    word,
    markdownReference,
    fc.constantFrom(
      ' ',
      ' ',
      '\n',
      '  \n',
      '\\\n',
      '`code`',
      '``a ` b``',
      '![alt](x.png)',
      '<b>gras</b>',
      '<br>',
      '{{ x }}',
      '{{< y >}}',
      '[^1]',
    ),
    fc
      .tuple(
        fc.constantFrom('**|**', '*|*', '_|_', '~~|~~', '[|](/lien)', '<i>|</i>'),
        fc.array(tie('inline')),
      )
      .map(([marks, parts]) => marks.replace('|', () => parts.join(''))),
  ),
})).inline;
const markdownBlock = fc
  .tuple(
    fc.constantFrom('', '## ', '- ', '> ', '1. ', '> - ', '| a | b |\n|---|---|\n| ', '<div>\n\n', '> > '),
    fc.array(markdownInline, { maxLength: 12 }),
  )
  .map(([mark, parts]) => {
    const text = parts.join('');
    return mark.startsWith('>') ? mark + text.replaceAll('\n', '\n> ') : mark + text;
  });
const markdownDraft = fc
  .tuple(
    fc.constantFrom('', '\uFEFF', '---\ntitle: a\n---\n', '\uFEFF---\ntitle: a\n---\n'),
    fc.array(markdownBlock, { maxLength: 6 }),
    fc.boolean(),
  )
  .map(([head, blocks, crlf]) => {
    const draft = `${head}${blocks.join('\n\n')}\n`;
    return crlf ? draft.replaceAll('\n', '\r\n') : draft;
  });

/** What a reader sees of a piece of source: the reverse of the map, written without it. */
function shown(source: string, isMarkdown: boolean): string {
  let text = source.replace(/<!--[\s\S]*?-->|<script>[\s\S]*?<\/script>/g, '').replace(/<br>/g, '\u0001');
  if (isMarkdown) {
    text = text
      .replace(/(?:\\| {2,})\r?\n[ \t]*(?:>[ \t]?)*/g, '\u0001')
      .replace(/\r?\n[ \t]*(?:>[ \t]?)*/g, ' ')
      .replace(/\{\{< y >\}\}|!\[alt\]\(x\.png\)/g, '');
  }
  return decoded(text.replace(/<[^<>]*>/g, ''));
}

function decoded(text: string): string {
  return decodeReferences(text.replace(/&copy(?!;)/g, '&copy;').replace(/&not(?!;)/g, '&not;'));
}

/** Compares letters alone where markup marks may stand between: the place may hold more marks, but no other letter. */
function lettersOf(text: string): string {
  return text.replace(/!\[alt\]\(x\.png\)|\(\/lien\)|[\s\u0001*_~`[\]\\|#&;-]+/g, '');
}

function spansOf({ text }: Block): [number, number][] {
  const ends = [0, 1, 2, 5, 9, 14, text.length >> 1, text.length - 1, text.length].filter(
    (end) => end >= 0 && end <= text.length,
  );
  return ends.flatMap((start) =>
    ends.filter((end) => end > start).map((end): [number, number] => [start, end]),
  );
}

function expectExactMap(article: Article, isMarkdown: boolean): void {
  for (const block of article.blocks) {
    expectRunsInOrder(block, article.source);
    for (const [start, end] of spansOf(block)) {
      if (splitsRun(block, start) || splitsRun(block, end)) continue;
      if (isMarkdown && holdsCode(block, start, end)) continue;
      const place = placeIn(block, start, end);
      const slice = article.source.slice(place.start, place.end);
      expect(lettersOf(shown(slice, isMarkdown))).toBe(lettersOf(block.text.slice(start, end)));
    }
  }
}

/** Nothing is markup in code, which `shown` does not know. */
function holdsCode({ kind, marks }: Block, start: number, end: number): boolean {
  return (
    kind === 'code' || marks.some((mark) => mark.kind === 'code' && mark.start < end && mark.end > start)
  );
}

/** Every verbatim run is a copy, and runs follow each other in text and in source. */
function expectRunsInOrder({ map, text }: Block, source: string): void {
  let at = 0;
  let from = 0;
  for (const { textStart, textEnd, sourceStart, sourceEnd } of map) {
    expect(textStart).toBe(at);
    expect(sourceStart).toBeGreaterThanOrEqual(from);
    const original = source.slice(sourceStart, sourceEnd);
    const piece = text.slice(textStart, textEnd);
    if (original.length === piece.length)
      expect(piece).toBe(original.replace(/[\t\r\n\f]/g, (space) => (piece.includes(space) ? space : ' ')));
    else expect(unitOf(original)).toBe(piece.trim());
    at = textEnd;
    from = sourceEnd;
  }
  expect(at).toBe(text.length);
}

/** What a reference, an escape, a line break or white space stands for. */
function unitOf(original: string): string {
  return decoded(original.replace(/^<br>$|^\\(?=[\s\S])/, '')).trim();
}

function splitsRun({ map }: Block, offset: number): boolean {
  return map.some(
    ({ textStart, textEnd, sourceStart, sourceEnd }) =>
      offset > textStart && offset < textEnd && textEnd - textStart !== sourceEnd - sourceStart,
  );
}

test('HTML: the source of any span reads as the span', () => {
  fc.assert(
    fc.property(htmlDraft, (draft) => expectExactMap(html(draft, {}), false)),
    { numRuns: 400, seed: 20 },
  );
});

test('Markdown: the source of any span reads as the span', () => {
  fc.assert(
    fc.property(markdownDraft, (draft) => expectExactMap(markdown(draft, {}), true)),
    { numRuns: 400, seed: 20 },
  );
});

test('no draft crashes a parser', () => {
  const piece = fc.oneof(
    htmlInline,
    markdownInline,
    fc.string(),
    fc.constantFrom('{', '<A b={', '---\n', '+++', '\0', '\uD800', '<!--', '::: x\n'),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
      const draft = pieces.join('');
      for (const parse of [html, markdown, mdx]) {
        for (const block of parse(draft, {}).blocks) expectRunsWithin(block, draft.length);
      }
    }),
    { numRuns: 300, seed: 20 },
  );
});

function expectRunsWithin({ map, range }: Block, length: number): void {
  expect(range.end).toBeLessThanOrEqual(length);
  for (const { sourceStart, sourceEnd } of map) {
    expect(sourceStart).toBeLessThan(sourceEnd);
    expect(sourceEnd).toBeLessThanOrEqual(length);
  }
}
