import rehypeParse from 'rehype-parse';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, test } from 'vitest';
import { HOSTILE, trespassesIn } from '../../test/hostile-texts.ts';
import { reportOf } from '../../test/report-of.ts';
import { FORMATS, format } from './format.ts';
import type { Report } from './report.ts';
import { shown } from './shown.ts';

describe('shown', () => {
  test.each([
    ['terminal', 'Une\u202e ligne\net\tune \u001b[31mautre', 'Une· ligne·et  une ·[31mautre'],
    ['terminal', '  ::error::faux', '  :·error::faux'],
    [
      'terminal',
      'a ##[set-output name=x]y ##vso[task.z] ###[a] # [b]',
      'a #·[set-output name=x]y #·vso[task.z] ##·[a] # [b]',
    ],
    ['terminal', '👩\u200d🚒 va à l’incendie', '👩\u200d🚒 va à l’incendie'],
    ['workflow', '100 % : a, b\n::error::', '100 %25 : a, b·::error::'],
    ['workflowProperty', 'a,b:c%', 'a%2Cb%3Ac%25'],
    ['html', '<b title="x">\'&', '&#60;b title=&#34;x&#34;&#62;&#39;&#38;'],
    [
      'json',
      JSON.stringify('##[a] \u202e \u{e0001} \u0085 é'),
      '"#\\u0023[a] \\u202e \\udb40\\udc01 \\u0085 é"',
    ],
  ] as const)('%s: %j', (destination, text, expected) => {
    expect(shown(text, destination)).toBe(expected);
  });

  test.each(HOSTILE)('of JSON text is the same value: %j', (text) => {
    expect(JSON.parse(shown(JSON.stringify({ [text]: text }), 'json'))).toEqual({ [text]: text });
  });

  test.each([
    ...HOSTILE,
    '<b>x</b>',
    '![x](y) <!-- z',
    '| a | b |',
    '`x` $y$',
    'https://a.fr www.a.fr @b a@b.fr',
    '# x',
    '- x',
    '1. x',
  ])('makes of %j a text and nothing else, in Markdown and HTML', (text) => {
    const markdown = unified()
      .use(remarkParse)
      .use(remarkGfm)
      .parse(`p ${shown(text, 'markdown')}`);
    expect(typesIn(markdown)).toEqual(['root', 'paragraph', 'text']);
    const html = unified()
      .use(rehypeParse, { fragment: true })
      .parse(`<p title="${shown(text, 'html')}">${shown(text, 'html')}</p>`);
    expect(typesIn(html)).toEqual(['root', 'element', 'text']);
  });
});

describe('whatever a report holds, no format lets it through', () => {
  const draft =
    '# Le ⟨vélo⟩\n\nUne ⟨!batterie⟩ ⟨?froide⟩.\n\n<!-- bon-a-tirer-disable-next-line maison-marque -- voulu -->\nUn ⟨pneu⟩.\n';
  const report = reportOf(draft, { path: 'a.md', metadata: { title: 'Le ⟨vélo' } });

  test.each(FORMATS.flatMap((name) => HOSTILE.map((text) => [name, text] as const)))(
    '%s, %j',
    (name, text) => {
      const hostile = filledWith(text, report);
      const drafts = new Map([[hostile.draft.path!, draft.replaceAll(/vélo|batterie|pneu/g, `$&${text}`)]]);
      for (const locale of ['fr', 'en'] as const) {
        for (const color of [false, true]) {
          const printed = format([hostile, hostile], name, { locale, color, drafts });
          expect(trespassesIn(printed, { commands: name === 'github', color })).toEqual([]);
        }
      }
    },
  );
});

/** A report with a text put before and after every other that is no name of a closed set. */
function filledWith(text: string, report: Report): Report {
  const closed = ['verdict', 'severity', 'category', 'status', 'format', 'kind', 'id'];
  return JSON.parse(
    JSON.stringify(report, (key, value: unknown) =>
      typeof value === 'string' && !closed.includes(key) ? `${text}${value}${text}` : value,
    ),
  ) as Report;
}

function typesIn(node: { readonly type: string; readonly children?: readonly object[] }): readonly string[] {
  return [node.type, ...(node.children ?? []).flatMap((child) => typesIn(child as typeof node))];
}
