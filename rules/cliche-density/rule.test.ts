import { expect, test } from 'vitest';
import { piecesOf } from '../../src/french/phrases/pattern.ts';
import { runRule, testRule } from '../../test/rule-test.ts';
import { CLICHES } from './lists/cliches.ts';
import rule from './rule.ts';

const plain =
  `Le vélo pliant de neuf kilos se range sous un bureau en vingt secondes. Son cadre en acier coûte moins cher que celui en aluminium, et il se
répare chez n’importe quel soudeur. Les roues de vingt pouces passent les pavés, celles de seize tiennent dans un coffre de train. Comptez six cents
euros pour un modèle à trois vitesses, le double pour un moyeu à huit. Les freins à patins suffisent en ville, à condition de changer la gomme chaque
printemps. Une charnière se graisse deux fois par an.`.replace(/\s+/g, ' ');

const slop =
  `Dans un monde en constante évolution, le vélo pliant joue un rôle crucial dans nos vies. Que vous soyez étudiant ou cadre, il s’impose comme un
véritable allié. Plongez dans un univers fascinant où tradition et modernité se répondent. Il est essentiel de choisir un modèle adapté à vos besoins.
Grâce à ses nombreux atouts, il offre une expérience inoubliable et ouvre la voie à de nouvelles perspectives. Sans plus attendre, découvrez comment tirer
pleinement parti de cette solution innovante.`.replace(/\s+/g, ' ');

const paragraphs = (...texts: string[]) => texts.map((text) => `<p>${text}</p>`).join('');

testRule(rule, {
  accepts: {
    'plain prose': { html: paragraphs(plain, plain, plain) },
    'a stock phrase now and then': {
      html: paragraphs(plain, plain, `${plain} Il est essentiel de le graisser.`),
    },
    'stock phrases that are quoted': {
      html: `${paragraphs(plain, plain, plain)}<blockquote><p>${slop}</p></blockquote>`,
    },
  },
  ignores: { 'a short text': { html: paragraphs(slop) } },
  reports: {
    'generated prose': {
      html: paragraphs(
        `⟦Dans un monde en constante évolution⟧${slop.slice('Dans un monde en constante évolution'.length)}`,
        slop,
        slop,
        slop,
      ),
      finds: [{ message: 'dense', severity: 'error', data: { limit: 8 } }],
    },
    'some of it': {
      html: paragraphs(
        ...Array(5).fill(plain),
        `${plain} ⟦Il est essentiel de⟧ le plier. C’est un véritable allié, qui joue un rôle crucial.`,
      ),
      options: { warn: 4, reject: 20, minPhrases: 3 },
      finds: [{ severity: 'warning', data: { limit: 4 } }],
    },
  },
});

test('each phrase of the list can be read, and stands once', () => {
  expect(CLICHES.flatMap(piecesOf).length).toBeGreaterThan(CLICHES.length);
  expect(new Set(CLICHES).size).toBe(CLICHES.length);
});

test('a phrase in three counts in generated prose', async () => {
  const { findings } = await runRule(rule, { html: paragraphs(slop, slop, slop, slop) });
  expect(findings[0]?.data.perThousand).toBeGreaterThan(100);
});

test('takes a time that grows with the text', async () => {
  const { findings } = await runRule(rule, { text: `${'Que vous soyez un véritable '.repeat(4000)}ou non.` });
  expect(findings).toEqual([]);
});
