import { describe, expect, test } from 'vitest';
import type { Article } from '../../document/article.ts';
import { placeOf } from '../../document/block.ts';
import { loadParser } from '../parse.ts';

const parser = await loadParser('markdown');
const mdx = await loadParser('mdx');
const parse = (draft: string): Article => parser(draft, {});
const kindsOf = ({ blocks }: Article) => blocks.map(({ kind, text }) => `${kind}: ${text}`);

describe('blocks', () => {
  test.each([
    ['paragraphs', 'Un\ndeux.\n\nTrois.', ['paragraph: Un deux.', 'paragraph: Trois.']],
    ['headings', '# Un #\n\nDeux\n====', ['heading: Un', 'heading: Deux']],
    [
      'lists',
      '- un\n- deux\n  - trois\n\n    suite',
      ['list-item: un', 'list-item: deux', 'list-item: trois', 'list-item: suite'],
    ],
    ['quotations', '> Un\n> deux\n>\n> - trois', ['quotation: Un deux', 'quotation: trois']],
    [
      'tables',
      '| a | b |\n|---|---|\n| c \\| d | `e` |',
      ['table-cell: a', 'table-cell: b', 'table-cell: c | d', 'table-cell: e'],
    ],
    ['code', '```js\nlet a;\n```\n\n    let b;', ['code: let a;', 'code:     let b;']],
    ['footnotes', 'Un[^1].\n\n[^1]: Note.', ['paragraph: Un.', 'aside: Note.']],
    ['escapes and entities', '1\\. Caf&eacute; \\*noir\\*', ['paragraph: 1. Café *noir*']],
    ['hard breaks', 'Un  \ndeux\\\ntrois', ['paragraph: Un\ndeux\ntrois']],
    ['images', '![alt](a.png)', []],
    ['HTML blocks', '<div>\n<p>Un &amp; <b>deux</b></p>\n</div>', ['paragraph: Un & deux']],
    ['Markdown in HTML', '<section>\n\n**Un**\n\n</section>', ['paragraph: Un']],
    ['hidden HTML', '<div hidden>\n\nUn\n\n</div>\n\nDeux', ['paragraph: Deux']],
    ['HTML in a quotation', '> <p>\n> Un\n> </p>', ['quotation: Un']],
    [
      'HTML tables',
      '<table><tr><td>Un</td><td>deux</td></tr></table>',
      ['table-cell: Un', 'table-cell: deux'],
    ],
    ['line ends of two units', 'Un\r\ndeux\r\n\r\n- trois\r\n', ['paragraph: Un deux', 'list-item: trois']],
  ])('%s', (_, draft, expected) => {
    expect(kindsOf(parse(draft))).toEqual(expected);
  });

  test('have exact places', () => {
    const draft = '\uFEFF---\ntitle: x\n---\n\n> Un **caf\u00e9&nbsp;noir**\n> et 🚲 *roues*\n';
    const [block] = parse(draft).blocks;
    const { start, end } = placeOf(block!);
    expect(block!.text).toBe('Un café\u00A0noir et 🚲 roues');
    expect(draft.slice(start, end)).toBe('Un **caf\u00e9&nbsp;noir**\n> et 🚲 *roues');
  });
});

describe('what template languages add', () => {
  test.each([
    ['shortcodes', 'Avant {{< ref "a" >}} après.', ['paragraph: Avant après.']],
    ['a block shortcode', '{{< note >}}\nTexte.\n{{< /note >}}', ['paragraph: Texte.']],
    ['Liquid tags', '{% if a %}\nTexte.\n{% endif %}', ['paragraph: Texte.']],
    ['Liquid output', 'Le {{ prix }} monte.', ['paragraph: Le {{ prix }} monte.']],
    ['output alone', '{{ content }}', []],
    ['directives', ':::note[Titre]\n\nTexte.\n\n:::\n\n::toc{depth=2}', ['paragraph: Texte.']],
    ['admonitions', '!!! note "Titre"\n    Texte.\n\nSuite.', ['paragraph: Texte.', 'paragraph: Suite.']],
    [
      'attribute lists',
      '## Titre {#id .classe}\n\nTexte.\n{: .note}',
      ['heading: Titre', 'paragraph: Texte.'],
    ],
    [
      'components',
      '<Note title={{ a: 1 }} go={() => "x > y"}>\n\n    Texte.\n\n</Note>',
      ['paragraph: Texte.'],
    ],
    ['a heading with an MDX comment', '## Titre {/*mon-id*/}', ['heading: Titre']],
    [
      'attributes of links',
      '[Un](/a){target="_blank"}, ![b](c){: width="5"} et `deux`{.js}.',
      ['paragraph: Un, et deux.'],
    ],
    ['alerts', '> [!NOTE]\n> Texte.', ['quotation: Texte.']],
    ['nothing in code', '`{{ a }}` et `{% b %}`', ['paragraph: {{ a }} et {% b %}']],
  ])('%s', (_, draft, expected) => {
    expect(kindsOf(parse(draft))).toEqual(expected);
  });

  test('a placeholder is marked', () => {
    const [block] = parse('Le {{ prix }} monte.').blocks;
    expect(block!.marks).toEqual([{ kind: 'placeholder', start: 3, end: 13 }]);
  });

  test('a destination keeps its shortcode', () => {
    expect(parse('[lien]({{< ref "a.md" >}})').links[0]).toMatchObject({
      href: '{{< ref "a.md" >}}',
      text: 'lien',
    });
  });
});

describe('links, images, comments, anchors', () => {
  test('are listed with their places', () => {
    const draft =
      '## Été [ici](/a) {#ete}\n\n## Été\n\nVoir [Réf][r], ![vue](i.png), https://exemple.fr.\n\n<!-- c -->\n{/* d */}\n\n`{/* e */}`\n\n[r]: /b "t"';
    const { links, images, comments, anchors } = parse(draft);
    expect(links.map(({ href, text, title }) => [href, text, title])).toEqual([
      ['/a', 'ici', undefined],
      ['/b', 'Réf', 't'],
      ['https://exemple.fr', 'https://exemple.fr', undefined],
    ]);
    expect(draft.slice(links[1]!.range.start, links[1]!.range.end)).toBe('[Réf][r]');
    expect(images.map(({ src, alt }) => [src, alt])).toEqual([['i.png', 'vue']]);
    expect(comments.map(({ text }) => text)).toEqual([' c ', ' d ']);
    expect(anchors).toEqual(['ete', 'été']);
  });

  test('headings of one text get different ids', () => {
    expect(parse('# A b!\n\n# A b\n\n# A b').anchors).toEqual(['a-b', 'a-b-1', 'a-b-2']);
  });
});

describe('flaws', () => {
  test.each([
    ['balanced HTML', '<details>\n<summary>a</summary>\n\nb\n\n</details>', []],
    ['a component closed in an item', '<Liste>\n\n* a\n</Liste>', []],
    ['an unclosed element', 'Un <b>mot.\n\nDeux.', ['unclosed b']],
    ['a stray end tag', 'Un mot.</div>', ['stray div']],
    ['tags in code', '`<b>` et\n\n```\n<div>\n```', []],
  ])('%s', (_, draft, expected) => {
    expect(parse(draft).flaws.map(({ kind, detail }) => `${kind} ${detail}`)).toEqual(expected);
  });
});

describe('MDX', () => {
  test('statements and expressions are no prose', () => {
    const draft = "import A from 'a';\n\n<A b={1}>Un {x} {'deux'}</A>\n\n{/* note */}\n\n- <b>trois</b>";
    const article = mdx(draft, {});
    expect(kindsOf(article)).toEqual(['paragraph: Un {x} deux', 'list-item: trois']);
    expect(article.comments.map(({ text }) => text)).toEqual([' note ']);
  });

  test('what does not parse is read as Markdown', () => {
    const article = mdx('# Titre\n\nUn <b>mot.', {});
    expect(article.flaws[0]).toMatchObject({ kind: 'mdx' });
    expect(kindsOf(article)).toEqual(['heading: Titre', 'paragraph: Un mot.']);
  });
});

describe('extent and substance', () => {
  test.each([
    ['---\ntitle: a\n---\nTexte.', 'fragment', 'article'],
    ['# Titre\n\nTexte.', 'full', 'article'],
    ['---\ntitle: a\n---\n{{< children >}}\n', 'fragment', 'empty'],
    ['---\ntitle: a\nredirect_to: /b\n---\n', 'fragment', 'redirect'],
    ['', 'full', 'article'],
  ])('%j', (draft, extent, substance) => {
    expect(parse(draft)).toMatchObject({ extent, substance });
  });
});

describe('hostile drafts', () => {
  test.each([
    ['quotations', '>'.repeat(100_000)],
    ['lists', '- '.repeat(50_000)],
    ['brackets', '['.repeat(50_000) + ']'.repeat(50_000)],
    ['links', '[a]('.repeat(25_000)],
    ['images', '![a](b) '.repeat(12_000)],
    ['emphasis', 'a**b '.repeat(20_000)],
    ['backticks', '` '.repeat(50_000)],
    ['comments', 'a <!-- '.repeat(14_000)],
    ['underlines', 'a\n=\n'.repeat(5_000)],
    ['elements', '<div>'.repeat(20_000)],
    ['expressions', '<A b={{ '.repeat(12_000)],
    ['Liquid', '{{ a {% b '.repeat(10_000)],
    ['front matter', `---\na: ${'['.repeat(100_000)}\n---\n`],
    ['one line', 'Le vélo roule vite. '.repeat(25_000)],
    ['footnotes', '[^1]: Une note.\n'.repeat(40_000)],
    ['lines that go on a quotation', `> Un\n${'deux\n'.repeat(40_000)}`],
  ])('%s', (_, draft) => {
    const start = performance.now();
    expect(kindsOf(parse(`${draft}\n\nTexte.`)).at(-1)).toMatch(/Texte\./);
    expect(performance.now() - start).toBeLessThan(10_000);
  });

  test.each(['\n', '\r\n'])('lines that go on a quotation keep their text', (lineEnd) => {
    const lines = Array.from({ length: 600 }, (_, index) => `mot ${index}`);
    const { blocks } = parse(`> ${lines.join(lineEnd)}${lineEnd}# Titre`);
    expect(blocks.map(({ text }) => text)).toEqual([lines.join(' '), 'Titre']);
  });
});
