import { describe, expect, test } from 'vitest';
import { judge } from '../../test/fault-report.ts';

const OFF = 'bon-a-tirer-disable';

describe('a comment silences', () => {
  const cases: Readonly<
    Record<
      string,
      { draft: string; path?: string; found?: string[]; suppressed: string[]; engine?: string[] }
    >
  > = {
    'the next line': {
      draft: `<!-- ${OFF}-next-line maison-faute -->\nUne faute.\n\nUne faute.\n`,
      found: ['4:5'],
      suppressed: ['2:5 next-line'],
    },
    'the next block, over blank lines and its own lines': {
      draft: `<!-- ${OFF}-next-line maison-faute -->\n\n\nUne faute\net une faute.\n\nUne faute.\n`,
      found: ['7:5'],
      suppressed: ['4:5 next-line', '5:8 next-line'],
    },
    'the next block inside its container': {
      draft: `<!-- ${OFF}-next-line maison-faute -->\n<ul>\n<li>Une faute.</li>\n<li>Une faute.</li>\n</ul>\n`,
      path: 'a.html',
      found: ['4:9'],
      suppressed: ['3:9 next-line'],
    },
    'the next line alone, inside a block': {
      draft: `<p>Une ligne. <!-- ${OFF}-next-line maison-faute -->\nUne faute,\nune faute.</p>\n`,
      path: 'a.html',
      found: ['3:5'],
      suppressed: ['2:5 next-line'],
    },
    'its line': {
      draft: `<p>Une faute. <!-- ${OFF}-line maison-faute --> Une faute.</p>\n<p>Une faute.</p>\n`,
      path: 'a.html',
      found: ['2:8'],
      suppressed: ['1:8 line', '1:66 line'],
    },
    'a stretch': {
      draft: `Une faute.\n\n<!-- ${OFF} maison-faute -->\n\nUne faute.\n\n<!-- bon-a-tirer-enable maison-faute -->\n\nUne faute.\n`,
      found: ['1:5', '9:5'],
      suppressed: ['5:5 block'],
    },
    'a stretch that any enable ends': {
      draft: `<!-- ${OFF} maison-faute -->\n\nUne faute.\n\n<!-- bon-a-tirer-enable -->\n\nUne faute.\n`,
      found: ['7:5'],
      suppressed: ['3:5 block'],
    },
    'a stretch that the enable of another rule does not end': {
      draft: `<!-- ${OFF} maison-faute -->\n\n<!-- bon-a-tirer-enable heading-empty -->\n\nUne faute.\n`,
      suppressed: ['5:5 block'],
    },
    'the rest of the draft': {
      draft: `<!-- ${OFF} maison-faute -->\n\nUne faute.\n\nUne faute`,
      suppressed: ['3:5 block', '5:5 block'],
    },
    'the whole file, metadata included': {
      draft: `---\ntitle: Une faute\n---\n\nUne faute.\n\n<!-- ${OFF}-file maison-faute -->\n`,
      suppressed: ['title file', '5:5 file'],
    },
    'in MDX': {
      draft: `{/* ${OFF}-next-line maison-faute -- citation */}\n\nUne faute.\n`,
      path: 'a.mdx',
      suppressed: ['3:5 next-line'],
    },
    'in plain text, on a line of its own': {
      draft: `\ufeffUne faute.\r\n\r\n<!-- ${OFF}-next-line maison-faute -- citation -->\r\nUne faute.\r\n\r\nUne faute.\r\n`,
      path: 'a.txt',
      found: ['1:6', '6:5'],
      suppressed: ['4:5 next-line'],
    },
    'in plain text, over the whole file': {
      draft: `<!-- ${OFF}-file maison-faute -->\nUne faute.\n`,
      path: 'a.txt',
      suppressed: ['2:5 file'],
    },
    'by the innermost': {
      draft: `<!-- ${OFF} maison-faute -->\n\n<!-- ${OFF}-next-line maison-faute -->\nUne faute.\n\nUne faute.\n`,
      suppressed: ['4:5 next-line', '6:5 block'],
    },
    'in lines that end with CRLF': {
      draft: `<!-- ${OFF}-next-line maison-faute -->\r\n\r\nUne faute.\r\n\r\nUne faute.\r\n`,
      found: ['5:5'],
      suppressed: ['3:5 next-line'],
    },
  };

  test.each(Object.entries(cases))(
    '%s',
    (_, { draft, path = 'a.md', found = [], suppressed, engine = [] }) => {
      expect(judge(draft, { path })).toMatchObject({ found, suppressed, engine });
    },
  );

  test('and the front matter too', () => {
    const draft = '---\ntitle: Une faute\nbon-a-tirer:\n  disable: [maison-faute]\n---\n\nUne faute.\n';
    expect(judge(draft)).toMatchObject({
      found: [],
      suppressed: ['title front-matter', '7:5 front-matter'],
      engine: [],
    });
  });

  test('with its reason, and nothing of it counts', () => {
    const { report } = judge(`<!-- ${OFF}-next-line maison-faute -- citation d’une loi -->\nUne faute.\n`);
    expect(report).toMatchObject({ verdict: 'accept', counts: { error: 0 } });
    expect(report.suppressed[0]?.suppression).toMatchObject({
      why: 'citation d’une loi',
      place: { start: { line: 1, column: 1 } },
    });
    expect(report.rules.find(({ id }) => id === 'maison-faute')).toMatchObject({
      status: 'pass',
      findings: 0,
    });
  });
});

describe('a suppression is reported', () => {
  test.each([
    ['that silences nothing', `<!-- ${OFF}-next-line maison-faute -->\nRien.\n`, ['1:1 unused maison-faute']],
    [
      'that silences nothing more',
      `<!-- ${OFF}-file maison-faute -->\n\n<!-- ${OFF} maison-faute -->\n\nUne faute.\n`,
      ['1:1 unused maison-faute'],
    ],
    [
      'whose rule does not exist',
      `<!-- ${OFF}-file maison-fote, xyz -->\n\nRien.\n`,
      ['1:1 unknownRule maison-fote maison-faute', '1:1 unknownRule xyz'],
    ],
    [
      'that does not exist',
      '<!-- bon-a-tirer-disable-nextline maison-faute -->\n\nRien.\n',
      ['1:1 unknownDirective bon-a-tirer-disable-nextline bon-a-tirer-disable-next-line'],
    ],
    [
      'that is written otherwise',
      '<!-- Bon-a-tirer: disable-file maison-faute -->\n\nRien.\n',
      ['1:1 unknownDirective Bon-a-tirer: disable-file bon-a-tirer-disable-file'],
    ],
    ['that names no rule', `<!-- ${OFF}-file -- sans raison -->\n\nRien.\n`, [`1:1 noRule ${OFF}-file`]],
    [
      'that hears again a rule that does not exist',
      '<!-- bon-a-tirer-enable maison-fote -->\n\nRien.\n',
      ['1:1 unknownRule maison-fote maison-faute'],
    ],
    [
      'whose key in the front matter does not exist',
      '---\nbon-a-tirer:\n  disabel: [maison-faute]\n  regles: non\n---\n\nRien.\n',
      ['3:12 unknownKey bon-a-tirer.disabel bon-a-tirer.disable', '4:11 unknownKey bon-a-tirer.regles'],
    ],
    [
      'whose front matter names rules without their key',
      '+++\nbon-a-tirer = "maison-faute"\n+++\n\nRien.\n',
      ['2:16 emptyKey bon-a-tirer'],
    ],
    [
      'whose words are regular expressions',
      '---\nbon-a-tirer: { words: ["/(a+)+b/"] }\n---\n\nRien.\n',
      ['2:23 expressionKey bon-a-tirer.words'],
    ],
    [
      'whose key holds no rules',
      '---\nbon-a-tirer:\n  disable:\n    - maison-faute: voulu\n---\n\nUne faute.\n',
      ['4:5 emptyKey bon-a-tirer.disable'],
    ],
  ])('%s', (_, draft, engine) => {
    expect(judge(draft).engine).toEqual(engine);
  });

  test.each([
    ['when its rule had nothing to judge', `<!-- ${OFF}-file maison-source -->\n\nRien.\n`],
    ['when its rule is off', `<!-- ${OFF}-file word-count-min -->\n\nRien.\n`],
    [
      'when it silences that report itself',
      `<!-- ${OFF}-file maison-faute, suppression-unused -->\n\nRien.\n`,
    ],
    ['when it speaks of something else', '<!-- bon-a-tirer: enablement du 3 mai -->\n\nRien.\n'],
    ['when it only looks like one', '<!-- bon à tirer : maison-faute -->\n\nRien.\n'],
  ])('but not %s', (_, draft) => {
    expect(judge(draft).engine).toEqual([]);
  });
});

test('many suppressions over many findings take linear time', () => {
  const draft =
    `<!-- ${OFF}-next-line maison-faute -->\nUne faute.\n\n<!-- ${OFF} maison-faute -->\n\n`.repeat(1000);
  const start = performance.now();
  expect(judge(draft).report.suppressed).toHaveLength(1000);
  expect(performance.now() - start).toBeLessThan(4000);
});
