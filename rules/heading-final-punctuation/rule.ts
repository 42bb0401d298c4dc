import type { Block } from '../../src/document/block.ts';
import { placeIn } from '../../src/document/block.ts';
import { textRemovals } from '../../src/document/edit.ts';
import { shownHeadingsIn } from '../../src/document/headings.ts';
import { defineRule } from '../../src/engine/rule.ts';

/** A heading is a label, not a sentence: it takes no full stop, comma or colon at its end. */
export default defineRule({
  id: 'heading-final-punctuation',
  category: 'structure',
  severity: 'warning',
  summary: {
    fr: 'Un titre ne se termine ni par un point, ni par une virgule, ni par un deux-points.',
    en: 'A heading ends without a full stop, comma or colon.',
  },

  options: {
    signs: { type: 'string', default: '.:;,', description: 'The signs that a heading may not end with.' },
  },

  messages: {
    ends: ({ sign }: { sign: string }) => ({
      fr: `Ce titre se termine par « ${sign} » : supprimez ce signe.`,
      en: `This heading ends with “${sign}”: remove it.`,
    }),
  },

  applies: (article) => shownHeadingsIn(article).length > 0,

  *check(article, { signs }) {
    for (const { block } of shownHeadingsIn(article)) {
      const sign = finalSignOf(block.text, signs);
      if (!sign || endsInUnit(block)) continue;
      const [start, end] = sign;
      yield {
        message: 'ends',
        data: { sign: block.text.slice(start, end) },
        at: placeIn(block, start, end),
        // What a colon announces may have to be said otherwise.
        fix: {
          safe: block.text[start] !== ':',
          edits: textRemovals(block, startOfSigns(block.text, start, signs), end),
        },
      };
    }
  },
});

// The dot belongs to the word: etc., initials (J.-C., S.N.C.F.), ellipses, and abbreviations that close a name.
const DOTTED = /(?:^|[\s(«"'’.-])(?:\p{L}|etc|inc|ltd|cie|corp|bros|jr|sr|vol|env|ex|apr|av|vs)\.$|\.\.$/iu;

function finalSignOf(text: string, signs: string): [number, number] | undefined {
  const last = text.at(-1);
  if (!last || !signs.includes(last) || text.length < 2) return undefined;
  if (last === '.' && DOTTED.test(text.slice(-12))) return undefined;
  return [text.length - 1, text.length];
}

/** The sign closes something that is not prose: code, a shortcode. */
function endsInUnit({ text, marks }: Block): boolean {
  return marks.some(({ kind, end }) => (kind === 'code' || kind === 'placeholder') && end === text.length);
}

/** With the spaces and further signs before the last one, so that a second fix finds nothing. */
function startOfSigns(text: string, last: number, signs: string): number {
  let start = last;
  while (start > 1) {
    const before = text[start - 1]!;
    if (before === '.' && DOTTED.test(text.slice(Math.max(0, start - 12), start))) break;
    if (!/\s/.test(before) && !signs.includes(before)) break;
    start--;
  }
  return start;
}
