import { expect, test } from 'vitest';
import { runRule, testRule } from '../../test/rule-test.ts';
import rule from './rule.ts';

testRule(rule, {
  accepts: {
    'straight ones only': { text: "L'été et l'hiver." },
    'typographic ones only': { text: 'L’été et l’hiver.' },
    'straight ones in code and addresses': { markdown: "L’été dit `l'an` sur https://exemple.fr/l'an.\n" },
    'quotation marks, feet and minutes': { text: "L’été 'chaud', à 6' nord." },
  },
  reports: {
    'the rarer sort': {
      html: "<p>L’été, l’hiver et l⟦'⟧automne, c⟦&#39;⟧est d’accord.</p>",
      finds: [{ message: 'mixed', data: { mark: "'", usual: '’' } }, {}],
      fixed: '<p>L’été, l’hiver et l’automne, c’est d’accord.</p>',
    },
    'typographic ones among straight ones': {
      text: "L'été, l'hiver et l⟦’⟧automne.",
      fixed: "L'été, l'hiver et l'automne.",
    },
    'as many of both': { text: "L⟦'⟧été et l’hiver.", fixed: 'L’été et l’hiver.' },
  },
});

test('leaves a disputed fix to the author', async () => {
  const { findings } = await runRule(rule, { text: "L'été, l'hiver, c’est tout." });
  expect(findings.length).toBeGreaterThan(0);
  expect(findings.every(({ fix }) => fix?.safe === false)).toBe(true);
});
