import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import apostropheMixed from '../rules/apostrophe-mixed/rule.ts';
import capitalAccent from '../rules/capital-accent/rule.ts';
import dash from '../rules/dash/rule.ts';
import ellipsis from '../rules/ellipsis/rule.ts';
import ligatureOe from '../rules/ligature-oe/rule.ts';
import monthCapital from '../rules/month-capital/rule.ts';
import nbspHighPunctuation from '../rules/nbsp-high-punctuation/rule.ts';
import nfc from '../rules/nfc/rule.ts';
import numberGrouping from '../rules/number-grouping/rule.ts';
import ordinal from '../rules/ordinal/rule.ts';
import quotesNested from '../rules/quotes-nested/rule.ts';
import quotesReversed from '../rules/quotes-reversed/rule.ts';
import quotesStraight from '../rules/quotes-straight/rule.ts';
import quotesUnbalanced from '../rules/quotes-unbalanced/rule.ts';
import spaceAfterPunctuation from '../rules/space-after-punctuation/rule.ts';
import spaceBeforeHighPunctuation from '../rules/space-before-high-punctuation/rule.ts';
import spaceBeforeLowPunctuation from '../rules/space-before-low-punctuation/rule.ts';
import spaceMultiple from '../rules/space-multiple/rule.ts';
import unitSpace from '../rules/unit-space/rule.ts';
import { LANGUAGES } from '../src/engine/context.ts';
import { applyFixes } from '../src/engine/fix.ts';
import type { Rule } from '../src/engine/rule.ts';
import { runRule } from './rule-test.ts';

const KEEPING_LETTERS = [
  apostropheMixed,
  dash,
  ellipsis,
  nbspHighPunctuation,
  nfc,
  numberGrouping,
  quotesStraight,
  spaceAfterPunctuation,
  spaceBeforeHighPunctuation,
  spaceBeforeLowPunctuation,
  spaceMultiple,
  unitSpace,
];
const CHANGING_LETTERS = [capitalAccent, ligatureOe, monthCapital, ordinal];

const PIECES = [
  ...[
    'vélo',
    'Elle',
    'l',
    'oeuvre',
    'Etat',
    'A',
    'la',
    'etc',
    'Lundi',
    'Janvier',
    'e\u0301te\u0301',
    'le',
    'chaque',
    'euros',
  ],
  ...['1', '10', '12000', '2024', '2ème', '1ère', '1,234,567', '5%', '3km', '14:30', '14h30', '%', '€'],
  ...[
    '.',
    ',',
    ';',
    ':',
    '!',
    '?',
    '…',
    '...',
    '«',
    '»',
    '“',
    '”',
    '"',
    "'",
    '’',
    '-',
    '--',
    '–',
    '(',
    ')',
    '[',
    ']',
  ],
  ...[' ', ' ', ' ', ' ', '  ', '\u00a0', '\u202f', '\n', '&nbsp;', '&amp;', '&quot;', '&eacute;'],
];
const TAGS = ['<b>', '</b>', '<code>a ; b</code>', '<br>', '<img src="a.png" alt="">'];
const MARKUP = ['**', '*', '`a ; b`', '[lien](https://exemple.fr)', '{{ x }}', '\\!'];
const LONGEST_FIXING = 20;

const draft = (...extra: readonly string[]) =>
  fc
    .array(fc.constantFrom(...PIECES, ...PIECES, ...extra), { minLength: 2, maxLength: 24 })
    .map((pieces) => pieces.join(''));
const drafts = fc.oneof(
  draft(...TAGS).map((html) => ({ html: `<p>Elle voit le vélo. ${html}</p>` })),
  draft(...MARKUP).map((markdown) => ({ markdown: `Elle voit le vélo. ${markdown}\n` })),
  draft().map((text) => ({ text: `Elle voit le vélo. ${text}` })),
);

describe.each([...KEEPING_LETTERS, ...CHANGING_LETTERS].map((rule) => [rule.id, rule] as const))(
  '%s',
  (_, rule) => {
    test('leaves nothing to fix once its fixes are made, and keeps every letter', async () => {
      await fc.assert(
        fc.asyncProperty(drafts, fc.constantFrom(...LANGUAGES), async (given, language) => {
          const [format, before] = Object.entries(given)[0]!;
          const { after, left } = await allFixed(rule, format, before, language);
          expect(left).toBe(0);
          expect(markupOf(after)).toEqual(markupOf(before));
          if (KEEPING_LETTERS.includes(rule)) expect(lettersOf(after)).toBe(lettersOf(before));
        }),
        { numRuns: 150 },
      );
    });
  },
);

const HOSTILE = [
  'a',
  '1',
  '« ',
  '«”',
  '″«',
  '"',
  "l'",
  'e\u0301',
  '1,234',
  'a! ',
  'a ,',
  '...',
  'a@',
  'a.',
  'http://',
  '10km',
];
const LONGEST_SECONDS = 30;

test('all read a hostile text of 100,000 characters in time in proportion', async () => {
  for (const piece of HOSTILE) {
    const text = piece.repeat(100_000 / piece.length);
    const start = process.cpuUsage();
    for (const rule of [
      ...KEEPING_LETTERS,
      ...CHANGING_LETTERS,
      quotesReversed,
      quotesUnbalanced,
      quotesNested,
    ]) {
      await runRule(rule, { text });
    }
    // The time of the process: the clock would tell how busy the machine is.
    expect([piece, process.cpuUsage(start).user / 1e6 < LONGEST_SECONDS]).toEqual([piece, true]);
  }
}, 300_000);

async function allFixed(rule: Rule, format: string, before: string, language: (typeof LANGUAGES)[number]) {
  let after = before;
  for (let round = 0; round < LONGEST_FIXING; round++) {
    const { findings } = await runRule(rule, { [format]: after, language });
    const fixed = applyFixes(after, findings, { suggestions: true });
    if (fixed.applied === 0) return { after, left: findings.length };
    after = fixed.draft;
  }
  return { after, left: Number.POSITIVE_INFINITY };
}

function markupOf(text: string): readonly string[] {
  return text.match(/<[^>]*>|[*`[\]{}]/g) ?? [];
}

function lettersOf(text: string): string {
  return text
    .normalize('NFC')
    .replace(/&eacute;/g, 'é')
    .replace(/&\w+;/g, ' ')
    .replace(/[^\p{L}\p{N}%€]/gu, '');
}
