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
    for (const { block, start, end, match } of matchesIn(article, GLUED)) {
      const [, number, sign, letters] = match as unknown as [
        string,
        string,
        string | undefined,
        string | undefined,
      ];
      if (letters !== undefined && (!UNIT_SYMBOLS.has(letters) || NOT_SPACED.has(letters))) continue;
      const unit = sign ?? letters!;
      const edits = [insertion(block, start + number.length, NO_BREAK)];
      yield {
        message: 'missing',
        data: { number, unit },
        at: placeIn(block, start, end),
        fix: { safe: true, edits },
      };
    }
  },
});

/** A number, then a sign or a symbol that ends there. */
const GLUED =
  /([\d¼½¾](?<![\p{L}\p{N}_.,/#$€£-].)\p{N}{0,11}(?:[.,]\p{N}{1,6})?)(?:(%|‰|€|£|[kM]€|Md€|°[CF])|([\p{L}µ]{1,4}[²³23]?))(?![\p{L}\p{N}_%‰€²³/-])/gu;

/** Hours are written `14h30` as well as `14 h 30`; pixels are of style sheets, and the rest names models: `5G`, `2l`. */
const NOT_SPACED: ReadonlySet<string> = new Set(
  'h H min mn sec px dpi t l dB cv ch cal Go Mo To Ko ko Kb kb Mb Gb'.split(' '),
);
