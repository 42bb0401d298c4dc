import { isProse, placeIn } from '../../src/document/block.ts';
import { lineAt, lineStartsIn } from '../../src/document/lines.ts';
import { defineRule } from '../../src/engine/rule.ts';
import { countedThingsOf } from '../../src/french/counted-things.ts';
import { sentencesIn } from '../../src/french/sentences.ts';
import { tokensIn } from '../../src/french/tokens.ts';
import { wrongPartsOf } from './parts.ts';
import { wrongSharesOf } from './shares.ts';
import { twoValuesIn } from './twice.ts';
import { wrongYearsOf } from './years.ts';

/** Numbers that contradict each other were invented, or not reread: one of the two is wrong. */
export default defineRule({
  id: 'number-contradiction',
  category: 'spelling',
  severity: 'warning',
  summary: {
    fr: 'Les nombres d’un texte s’accordent entre eux.',
    en: 'The numbers of a text agree with each other.',
  },
  weight: { gravity: 'severe' },

  messages: {
    shares: ({ said, other }: { said: string; other: string }) => ({
      fr: `${said} d’un côté, ${other} de l’autre : vérifiez à la source.`,
      en: `${said} on one side, ${other} on the other: check the source.`,
    }),
    years: ({ said, other }: { said: string; other: string }) => ({
      fr: `Ces années ne s’accordent pas (${said}, ${other}) : vérifiez à la source.`,
      en: `These years do not agree (${said}, ${other}): check the source.`,
    }),
    parts: ({ said, other }: { said: string; other: string }) => ({
      fr: `Le tout est de ${said}, ses parts font ${other} : vérifiez à la source.`,
      en: `The whole is ${said}, its parts make ${other}: check the source.`,
    }),
    twice: ({ said, other, line }: { said: string; other: string; line: number }) => ({
      fr: `« ${said} » ici, « ${other} » à la ligne ${line} : gardez la bonne valeur.`,
      en: `“${said}” here, “${other}” on line ${line}: keep the right value.`,
    }),
  },

  applies: (article) => article.blocks.some((block) => isProse(block) && /\d/.test(block.text)),

  *check(article) {
    const tokens = tokensIn(article);
    for (const [index, { text, block, start }] of sentencesIn(article).entries()) {
      const kinds = {
        shares: wrongSharesOf(text),
        years: wrongYearsOf(text),
        parts: PARTS.test(text) ? wrongPartsOf(text, countedThingsOf(text, tokens[index])) : [],
      };
      for (const message of ['shares', 'years', 'parts'] as const)
        for (const { said, other, start: from, end } of kinds[message])
          yield { message, data: { said, other }, at: placeIn(block, start + from, start + end) };
    }
    const lines = lineStartsIn(article);
    for (const { first, again } of twoValuesIn(article)) {
      const { sentence, thing } = again;
      const said = sentence.text.slice(thing.start, thing.end);
      const other = first.sentence.text.slice(first.thing.start, first.thing.end);
      const line = lineAt(lines, first.sentence.place.start) + 1;
      const at = placeIn(sentence.block, sentence.start + thing.start, sentence.start + thing.end);
      yield { message: 'twice', data: { said, other, line }, at };
    }
  },
});

const PARTS = /dont|[:(]/;
