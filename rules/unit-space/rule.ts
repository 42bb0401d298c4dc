import { placeIn } from '../../src/document/block.ts';
import { defineRule } from '../../src/engine/rule.ts';
import { UNIT_SYMBOLS } from '../../src/french/lists/units.ts';
import { insertion, NO_BREAK } from '../../src/french/typography/edits.ts';
import { matchesIn } from '../../src/french/typography/typeset.ts';

/** French parts a number from its unit by a space that does not break. */
export default defineRule({
  id: 'unit-space',
  category: 'typography',
  severity: 'info',
  summary: {
    fr: 'Une espace insécable sépare le nombre de son unité.',
    en: 'A no-break space parts a number from its unit.',
  },

  messages: {
    missing: ({ number, unit }: { number: string; unit: string }) => ({
      fr: `Écrivez « ${number} ${unit} », avec une espace insécable.`,
      en: `Write “${number} ${unit}”, with a no-break space.`,
    }),
  },

  *check(article) {
    for (const { block, text, start, end, match } of matchesIn(article, GLUED)) {
      const [, last, sign, letters] = match as unknown as [
        string,
        string,
        string | undefined,
        string | undefined,
      ];
      if (letters !== undefined && (!UNIT_SYMBOLS.has(letters) || NOT_SPACED.has(letters))) continue;
      const unit = sign ?? letters!;
      const first = startOfNumber(text, start, last);
      const edits = [insertion(block, start + last.length, NO_BREAK)];
      yield {
        message: 'missing',
        data: { number: text.slice(first, start + last.length), unit },
        at: placeIn(block, first, end),
        fix: { safe: true, edits },
      };
    }
  },
});

/** Characters of the groups before the last one: up to billions. */
const LONGEST_GROUPS = 12;

/** Where the number begins of which three digits, with or without decimals, are the last group: `25 000€`. */
function startOfNumber(text: string, start: number, last: string): number {
  if (!/^\d{3}(?!\d)/.test(last)) return start;
  const before = text.slice(Math.max(0, start - LONGEST_GROUPS), start);
  return start - (GROUPS.exec(before)?.[0].length ?? 0);
}

const GROUPS = /(?<![\p{L}\d.,/-])\d{1,3}[ \u00a0\u202f](?:\d{3}[ \u00a0\u202f]){0,2}$/u;

/** A number, then a sign or a symbol that ends there. */
const GLUED =
  /([\d¼½¾](?<![\p{L}\p{N}_.,/#$€£-].)\p{N}{0,11}(?:[.,]\p{N}{1,6})?)(?:(%|‰|€|£|[kM]€|Md€|°[CF])|([\p{L}µ]{1,4}[²³23]?))(?![\p{L}\p{N}_%‰€²³/-])/gu;

/** Hours are written `14h30` as well as `14 h 30`; pixels are of style sheets, and the rest names models: `5G`, `2l`. */
const NOT_SPACED: ReadonlySet<string> = new Set(
  'h H min mn sec px dpi t l dB cv ch cal Go Mo To Ko ko Kb kb Mb Gb'.split(' '),
);
