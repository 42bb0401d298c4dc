import { describe, expect, test } from 'vitest';
import type { Article } from '../../document/article.ts';
import { loadParser } from '../parse.ts';

const parser = await loadParser('html');
const parse = (draft: string): Article => parser(draft, {});
const blocksOf = (draft: string) => parse(draft).blocks.map(({ kind, text }) => `${kind}: ${text}`);
const headingsOf = (draft: string) => parse(draft).headings.map(({ level, text }) => `${level} ${text}`);

describe('blocks', () => {
  test.each([
    ['a paragraph', '<p>Le vélo.</p>', ['paragraph: Le vélo.']],
    ['text in a body', 'Le vélo.', ['paragraph: Le vélo.']],
    [
      'div soup',
      '<div>Un <div>deux</div> trois</div>',
      ['paragraph: Un', 'paragraph: deux', 'paragraph: trois'],
    ],
    ['a list', '<ul><li>Un<li>Deux</ul>', ['list-item: Un', 'list-item: Deux']],
    [
      'a paragraph in an item',
      '<ul><li><p>Un</p><p>Deux</p></li></ul>',
      ['list-item: Un', 'list-item: Deux'],
    ],
    [
      'a table',
      '<table><caption>Prix</caption><tr><th>A<td>B</table>',
      ['caption: Prix', 'table-cell: A', 'table-cell: B'],
    ],
    ['a description list', '<dl><dt>Mot<dd>Sens</dl>', ['term: Mot', 'definition: Sens']],
    ['a quotation', '<blockquote><p>Oui.</p></blockquote>', ['quotation: Oui.']],
    ['a figure', '<figure><img src="a" alt="b"><figcaption>Vue</figcaption></figure>', ['caption: Vue']],
    ['code', '<pre>\nlet  a;\n</pre>', ['code: let  a;\n']],
    [
      'what stands beside',
      '<nav>Menu</nav><p>Texte</p><footer>Pied</footer>',
      ['aside: Menu', 'paragraph: Texte', 'aside: Pied'],
    ],
    [
      'a page in a form',
      '<form><h1>A</h1><p>B</p><label>C</label></form><form><p>D</p></form>',
      ['heading: A', 'paragraph: B', 'aside: C', 'aside: D'],
    ],
    ['template tags', '---\ntitle: a\n---\n{% if a %}<p>B</p>{% endif %}', ['paragraph: B']],
    ['a callout', '<aside class="callout">Note</aside><aside>Pub</aside>', ['paragraph: Note', 'aside: Pub']],
    [
      'no script',
      '<script>a</script><style>b</style><noscript>c</noscript><svg><text>d</text></svg><p>e</p>',
      ['paragraph: e'],
    ],
    [
      'nothing hidden',
      '<p hidden>a</p><div style="display: none"><p>b</p></div><p>c<span aria-hidden="true">d</span></p>',
      ['paragraph: c'],
    ],
    ['white space collapsed', '<p>\n  Un   <b> deux </b>\n trois </p>', ['paragraph: Un deux trois']],
    ['a line break', '<p>Un <br> deux<br></p>', ['paragraph: Un\ndeux']],
    ['a heading in one block', '<h2><div>Un</div><div>deux</div></h2>', ['heading: Un deux']],
    ['a stray end tag', '<p>Un</i> deux</p>', ['paragraph: Un deux']],
  ])('%s', (_, draft, expected) => {
    expect(blocksOf(draft)).toEqual(expected);
  });

  test('take their element as range, or what they hold', () => {
    const draft = '<p>Un</p><div>Deux <b>trois</b><p>Quatre</p></div>';
    const slices = parse(draft).blocks.map(({ range }) => draft.slice(range.start, range.end));
    expect(slices).toEqual(['<p>Un</p>', 'Deux <b>trois</b>', '<p>Quatre</p>']);
  });

  test('keep their marks, outer before inner', () => {
    const [block] = parse(
      '<p>Un <b>gros <i>chat</i></b>, <q>oui</q>, <span lang="en">well</span></p>',
    ).blocks;
    const marks = block!.marks.map(({ kind, start, end }) => `${kind} ${block!.text.slice(start, end)}`);
    expect(marks).toEqual(['strong gros chat', 'emphasis chat', 'quotation oui', 'lang well']);
  });
});

describe('headings', () => {
  test.each([
    ['rank', '<h1>A</h1><h3>B</h3>', ['1 A', '3 B']],
    ['role', '<div role="heading">A</div><div role="heading" aria-level="4">B</div>', ['2 A', '4 B']],
    ['aria-level, unless it is none', '<h2 aria-level="3">A</h2><h2 aria-level="0">B</h2>', ['3 A', '2 B']],
    [
      'offset',
      '<section headingoffset="1"><h1>A</h1><div headingoffset="2"><h1>B</h1></div></section>',
      ['2 A', '4 B'],
    ],
    [
      'reset',
      '<section headingoffset="2"><div headingreset headingoffset="1"><h1>A</h1></div></section>',
      ['2 A'],
    ],
    ['cap', '<section headingoffset="8"><h4>A</h4></section>', ['9 A']],
    ['image', '<h1><img src="a" alt="Le vélo"></h1>', ['1 Le vélo']],
    ['label', '<h2 aria-label="Vélo"></h2>', ['2 Vélo']],
    ['another role', '<h1 role="banner">A</h1>', []],
  ])('%s', (_, draft, expected) => {
    expect(headingsOf(draft)).toEqual(expected);
  });

  test('hidden ones open no section', () => {
    const { headings, sections } = parse('<h1>A</h1><h2 hidden>B</h2><h2 role="presentation">C</h2><p>D</p>');
    expect(headings.map(({ hidden, section }) => [hidden, section])).toEqual([
      [false, 1],
      [true, 1],
      [true, 1],
    ]);
    expect(sections).toHaveLength(2);
  });

  test('know what they stand in', () => {
    const draft = '<h1><span><h2>A</h2></span></h1><button><h3>B</h3></button><h2>C<h3>D</h3></h2>';
    expect(parse(draft).headings.map(({ nestedIn }) => nestedIn)).toEqual([
      undefined,
      'heading',
      'button',
      undefined,
      'heading',
    ]);
  });

  test('cut the blocks into sections', () => {
    const { sections } = parse('<p>0</p><h2>A</h2><p>1</p><h3>B</h3><p>2</p><h2>C</h2>');
    expect(
      sections.map(({ level, parent, firstBlock, endBlock }) => [level, parent, firstBlock, endBlock]),
    ).toEqual([
      [0, undefined, 0, 1],
      [2, 0, 1, 3],
      [3, 1, 3, 5],
      [2, 0, 5, 6],
    ]);
  });
});

describe('head', () => {
  const draft = `<!doctype html><html lang="fr"><head><title>Le v&eacute;lo</title>
<meta name="description" content="Deux roues"><link rel="canonical" href="https://exemple.fr/velo">
<meta property="og:image" content="/velo.jpg"><meta name="robots" content="noindex">
<script type="application/ld+json">{"@type":"Article"}</script></head><body><h1>Vélo</h1></body></html>`;

  test('gives metadata with places', () => {
    const { metadata, extent, structuredData, source } = parse(draft);
    const read = (field: keyof typeof metadata) => {
      const { value, range } = metadata[field] as { value: string; range: { start: number; end: number } };
      return [value, source.slice(range.start, range.end)];
    };
    expect(read('title')).toEqual(['Le vélo', 'Le v&eacute;lo']);
    expect(read('description')).toEqual(['Deux roues', 'Deux roues']);
    expect(read('canonical')).toEqual(['https://exemple.fr/velo', 'https://exemple.fr/velo']);
    expect(read('image')).toEqual(['/velo.jpg', '/velo.jpg']);
    expect(read('lang')).toEqual(['fr', 'fr']);
    expect(metadata.unpublished).toBe(true);
    expect(extent).toBe('full');
    expect(structuredData.map(({ text }) => text)).toEqual(['{"@type":"Article"}']);
  });

  test('a redirect has nothing to judge, nor has an empty page', () => {
    expect(parse('<meta http-equiv="refresh" content="0; url=/x"><a href="/x">x</a>').substance).toBe(
      'redirect',
    );
    expect(parse('<title>Photos</title><p> </p><img src="a" alt="b">').substance).toBe('empty');
  });

  test.each([
    [
      'a list of links',
      '<ul><li><a href="/a">Les vélos</a></li><li><a href="/b">Les pneus</a></li><li><a href="/c">Les freins</a></li></ul>',
      'index',
    ],
    [
      'links in a text',
      '<p>Le <a href="/a">vélo</a> cargo se charge devant, le <a href="/b">triporteur</a> aussi, la <a href="/c">remorque</a> derrière.</p>',
      'article',
    ],
    ['a draft that was never written', '<p> </p><img src="a" alt="b">', 'article'],
  ])('%s', (_, draft, substance) => {
    expect(parse(draft).substance).toBe(substance);
  });
});

describe('links, images, comments, anchors', () => {
  test('are listed with their places', () => {
    const draft =
      '<p id="a">Voir <a href="/x" rel="nofollow">le <b>vélo</b></a><a name="b" href="#a"><img src="i" alt="Retour"></a><!-- c --></p>';
    const { links, images, comments, anchors } = parse(draft);
    expect(links.map(({ href, text, label }) => [href, text, label])).toEqual([
      ['/x', 'le vélo', undefined],
      ['#a', '', 'Retour'],
    ]);
    expect(draft.slice(links[0]!.range.start, links[0]!.range.end)).toBe(
      '<a href="/x" rel="nofollow">le <b>vélo</b></a>',
    );
    expect(links[0]!.block!.text.slice(links[0]!.start, links[0]!.end)).toBe('le vélo');
    expect(images.map(({ src, alt }) => [src, alt])).toEqual([['i', 'Retour']]);
    expect(comments.map(({ text }) => text)).toEqual([' c ']);
    expect(anchors).toEqual(['a', 'b']);
  });
});

describe('flaws', () => {
  test.each([
    ['end tags that may be left out', '<ul><li>a<li>b</ul><p>c<p>d<table><tr><td>e</table>', []],
    ['an unclosed element', '<p>a <b>b</p>', ['unclosed b']],
    ['a stray end tag', '<p>a</em></p>', ['stray em']],
    ['crossed elements that both end', '<p><b>a<i>b</b>c</i></p>', []],
    ['tags in scripts and comments', '<script>"<b>"</script><!-- <b> --><p title="<b>">a</p>', []],
    ['shapes that close themselves', '<svg><path d="a"/></svg><br/><img src="a"/>', []],
  ])('%s', (_, draft, expected) => {
    expect(parse(draft).flaws.map(({ kind, detail }) => `${kind} ${detail}`)).toEqual(expected);
  });
});

describe('hostile drafts', () => {
  test.each([
    ['nested elements', '<div>'.repeat(100_000), '</div>'.repeat(100_000)],
    ['unclosed formatting', '<b><i>'.repeat(50_000), ''],
    ['formatting reopened in each block', '<font size=1><p>'.repeat(5_000), ''],
    ['text misplaced in a table', `<table>${'a<br>'.repeat(30_000)}`, '</table>'],
    ['one line', '<p>Un mot. '.padEnd(11), 'Le vélo roule vite. '.repeat(50_000)],
  ])('%s', (_, before, after) => {
    const start = performance.now();
    expect(parse(`${before}texte${after}`).substance).toBe('article');
    expect(performance.now() - start).toBeLessThan(10_000);
  });
});
