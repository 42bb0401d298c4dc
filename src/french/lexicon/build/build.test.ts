import { describe, expect, test } from 'vitest';
import { parseAffixFile } from './affix-file.ts';
import { compile } from './compile.ts';
import { expand } from './expand.ts';
import { lemmaCode } from './lemma-code.ts';
import { minimise, type State } from './minimise.ts';

const AFFIXES = `
FLAG long
NEEDAFFIX ()
FORBIDDENWORD {}
KEEPCASE ||
NOSUGGEST --
PFX L' Y 1
PFX L' 0 l' [aé]
PFX U. N 1
PFX U. 0 k .
PFX Re Y 1
PFX Re 0 re .
SFX S. Y 2
SFX S. 0 0/L' [^s]
SFX S. 0 s [^s] is:pl
SFX a0 Y 2
SFX a0 er e er po:ipre po:1sg po:3sg
SFX a0 er ons/S. [^c]er po:ipre po:1pl
`;

const formsOf = (dictionary: string) =>
  [...expand(`1\n${dictionary}`, parseAffixFile(AFFIXES))].map(({ form, lemma }) => `${form}<${lemma}`);

describe('expand', () => {
  const cases: Record<string, [string, string[]]> = {
    'an entry without flags': ['voici', ['voici<voici']],
    'suffixes, by their conditions': ['chat/S.', ['chat<chat', 'chat<chat', 'chats<chat']],
    'no elision': ["ami/L'", ['ami<ami']],
    'a prefix that crosses no suffix': ['Wh/U.S.', ['Wh<Wh', 'kWh<kWh', 'Wh<Wh', 'Whs<Wh']],
    'a prefix that crosses a suffix, both ways': [
      'lire/ReS.',
      [
        'lire<lire',
        'relire<relire',
        'relire<relire',
        'relires<relire',
        'lire<lire',
        'relire<relire',
        'lires<lire',
        'relires<relire',
      ],
    ],
    'a suffix on a suffix': ['porter/a0', ['porter<porter', 'porte<porter', 'portons<porter']],
    'what must take an affix': ['port/()S.', ['port<port', 'ports<port']],
    'what is forbidden': ['portt/{}S.', []],
  };
  for (const [label, [entry, forms]] of Object.entries(cases)) {
    test(label, () => expect(formsOf(entry)).toEqual(forms));
  }

  test('refuses what it does not know how to expand', () => {
    expect(() => parseAffixFile('FLAG long\nCOMPOUNDRULE 1')).toThrow('COMPOUNDRULE');
    expect(() => parseAffixFile('FLAG num')).toThrow('FLAG long');
  });
});

describe('compile', () => {
  test('gives each form one value, lemmas as edit codes and readings', () => {
    const { forms, analyses } = compile(
      '2\nporte/S. po:nom is:fem\nporter/a0 po:v1_it',
      parseAffixFile(AFFIXES),
      new Map([
        ['porte', 9],
        ['porter', 8],
      ]),
    );
    const [lines, sets] = analyses.split('\n\n').map((part) => part.split('\n'));
    const analysisOf = (number: number) => {
      const [lemmas, set] = lines![number]!.split('\t');
      return `${lemmas}: ${sets![Number(set)]}`;
    };
    const told = forms.map(({ form, value }) => [form, value & 0xf, analysisOf(value >>> 12)]);
    expect(told).toEqual([
      ['porte', 9, '0 0r: Nfi Vp1s,Vp3s'],
      ['portes', 0, '1: Nfp'],
      ['porter', 8, '0: Vn'],
      ['portons', 0, '3er: Vp1p'],
    ]);
  });
});

describe('lemmaCode', () => {
  test.each([
    ['chats', 'chat', '1'],
    ['yeux', 'œil', '4œil'],
    ['chat', 'chat', '0'],
  ])('%s, %s: %s', (form, lemma, code) => expect(lemmaCode(form, lemma)).toBe(code));
});

describe('minimise', () => {
  const word = (text: string) => [[...text].map((letter) => letter.charCodeAt(0)), 1] as const;
  const count = (state: State, seen = new Set<State>()): number => {
    seen.add(state);
    for (const target of state.targets) if (!seen.has(target)) count(target, seen);
    return seen.size;
  };

  test('shares endings: table, tables, sable, sables', () => {
    expect(count(minimise(['sable', 'sables', 'table', 'tables'].map(word)))).toBe(7);
  });
  test('refuses words out of order', () => {
    expect(() => minimise(['b', 'a'].map(word))).toThrow('ascending');
    expect(() => minimise(['a', 'a'].map(word))).toThrow('ascending');
  });
});
