import type { LintOptions } from '../../src/lint/options.ts';
import { UNITS, type UnitKind } from './units.ts';

/** A draft of any length, with what comes with it. */
export interface GrowthCase {
  readonly name: string;
  readonly draftOf: (length: number) => Drafted;
}

interface Drafted {
  readonly draft: string;
  readonly options: LintOptions;
}

/** Where a run of units stands: alone as a draft, in a place of one, or in what comes with it. */
type Frame = (run: string) => Drafted;

const FRAMES: Readonly<Record<string, readonly [kinds: readonly UnitKind[], frame: Frame]>> = {
  text: [['text'], (run) => ({ draft: run, options: { path: 'a.txt' } })],
  markdown: [['text', 'markdown'], (run) => ({ draft: run, options: { path: 'a.md' } })],
  html: [['html'], (run) => ({ draft: run, options: { path: 'a.html' } })],
  mdx: [['mdx'], (run) => ({ draft: run, options: { path: 'a.mdx' } })],
  yaml: [['yaml'], (run) => ({ draft: `---\na: 1\n${run}\n---\n\nUn mot.\n`, options: { path: 'a.md' } })],
  toml: [['toml'], (run) => ({ draft: `+++\n${run}\n+++\n\nUn mot.\n`, options: { path: 'a.md' } })],
  brief: [['brief'], (run) => ({ draft: 'Le vélo roule.\n', options: { path: 'a.md', brief: run } })],
  json: [['json'], (run) => ({ draft: `{"a":${run}}\n\nUn mot.\n`, options: { path: 'a.md' } })],
};

/** Places of a draft, and of what comes with it, that hold a line of any characters: several at once, to save time. */
const PLACES: Readonly<Record<string, Frame>> = {
  'elements and attributes': (run) => ({
    draft: `<p title="${run}" x${run}>Le vélo a${run}b roule.</p><img alt="${run}" src="a.png">`,
    options: { path: 'a.html' },
  }),
  'headings, links and cells': (run) => ({
    draft: `# a${run}b\n\n[a${run}b](/a${run}b "a${run}b") ![a${run}b](a.png)\n\na | b\n-|-\n${run} | a\n\na | b\n-|-${run}\n`,
    options: { path: 'a.md' },
  }),
  fields: (run) => ({
    draft: `---\ntitle: "a${run}b"\ndescription: "a${run}b"\nslug: "a${run}b"\n---\n\nUn mot.\n`,
    options: { path: 'a.md' },
  }),
  'lines of TOML': (run) => ({
    draft: `+++\n[${run}\na =${run}\n+++\n\nUn mot.\n`,
    options: { path: 'a.md' },
  }),
  'what is given': (run) => ({
    draft: 'Le vélo roule vite sur la route du nord.\n',
    options: {
      path: 'a.md',
      keyphrase: `vélo${run}b`,
      synonyms: [`a${run}b`],
      metadata: { title: `a${run}b`, slug: `a${run}b` },
      brief: `Titre : a${run}b\nMots-clés : a${run}b`,
      source: `Le vélo a${run}b`,
    },
  }),
};

/** Each unit of each format and each character, alone. */
export function singles(characters: readonly string[]): readonly GrowthCase[] {
  return [
    ...framed(characters, (units) => units.map((unit) => [unit])),
    ...Object.entries(PLACES).flatMap(([name, frame]) =>
      characters.filter((char) => !/[\n\r]/.test(char)).map((char) => caseOf(name, frame, [char], repeated)),
    ),
  ];
}

/** Half of a draft opens what the other half closes. */
export function nested(): readonly GrowthCase[] {
  const pairs: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
    text: [
      ['(', ')'],
      ['« ', ' »'],
      ['[', ']'],
      ['“', '”'],
      ['{', '}'],
    ],
    markdown: [
      ['[', ']'],
      ['[', '](a)'],
      ['![', '](a)'],
      ['*', '*'],
      ['**a ', '** '],
      ['`', '`'],
      ['<b>', '</b>'],
      ['<div>\n', '</div>\n'],
      ['(', ')'],
      ['{{<', '>}}'],
      ['~~a', '~~'],
    ],
    html: [
      'b',
      'div',
      'a',
      'p',
      'table',
      'ul',
      'svg',
      'h2',
      'font',
      'form',
      'template',
      'blockquote',
      'section',
    ].map((tag) => [`<${tag}>`, `</${tag}>`]),
    mdx: [
      ['<A>', '</A>'],
      ['{', '}'],
      ['<>', '</>'],
      ['<A>\n', '</A>\n'],
      ['{[', ']}'],
      ['(', ')'],
    ],
    yaml: [
      ['[', ']'],
      ['{a: ', '}'],
      ['- ', 'a'],
      ['a: [', ']'],
      ['"', '"'],
    ],
    toml: [
      ['a=[', ']'],
      ['a={b=', '}'],
    ],
    json: [
      ['[', ']'],
      ['{"a":', '}'],
    ],
  };
  return Object.entries(pairs).flatMap(([name, list]) =>
    list.map((pair) => caseOf(name, FRAMES[name]![1], pair, halved)),
  );
}

/** Each unit of a format before each other of it. */
export function pairs(characters: readonly string[]): readonly GrowthCase[] {
  return framed(characters, (units) =>
    units.flatMap((one) => units.filter((other) => other !== one).map((other) => [one, other])),
  );
}

function framed(
  characters: readonly string[],
  unitsOf: (units: readonly string[]) => readonly (readonly string[])[],
): readonly GrowthCase[] {
  return Object.entries(FRAMES).flatMap(([name, [kinds, frame]]) => {
    const units = [...new Set([...kinds.flatMap((kind) => UNITS[kind]), ...characters])];
    return unitsOf(units).map((list) => caseOf(name, frame, list, repeated));
  });
}

function caseOf(
  name: string,
  frame: Frame,
  units: readonly string[],
  runOf: (units: readonly string[], length: number) => string,
): GrowthCase {
  return {
    name: `${name} ${JSON.stringify(units).replace(/[^ -~à-ÿ]/g, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`)}`,
    draftOf: (length) => frame(runOf(units, length)),
  };
}

function repeated(units: readonly string[], length: number): string {
  const unit = units.join('');
  return unit.repeat(Math.ceil(length / unit.length));
}

function halved([open = '', close = '']: readonly string[], length: number): string {
  return open.repeat(length / 2 / open.length) + close.repeat(length / 2 / close.length);
}
