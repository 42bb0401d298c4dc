import { expect, test } from 'vitest';
import { runRule, testRule } from '../../test/rule-test.ts';
import rule from './rule.ts';

testRule(rule, {
  accepts: {
    'one form throughout': { text: 'La clé ouvre. Les clés rouillent. Un évènement, deux évènements.' },
    'a form and another word': { text: 'Le courrier part par la poste, le courriel par le réseau.' },
    'names with their own spelling': {
      text: 'La boîte de Maitre Riou attend le maître. L’Ile-Tudy est une île.',
    },
    'a form in a quotation': { text: 'Son évènement préféré ? « Un événement de mai », répond-elle.' },
    'a form in code': { html: '<p>Votre e-mail va dans le champ <code>email</code>.</p>' },
  },
  ignores: { 'a draft without text': { html: '<img src="velo.jpg" alt="">' } },
  reports: {
    'two spellings, at the rarer one': {
      html: '<p>La clé ouvre, les clés rouillent.</p><p>La ⟦clef⟧ de la porte manque.</p>',
      finds: [
        {
          message: 'inconsistent',
          severity: 'info',
          data: { word: 'clef', other: 'clé', count: 1, otherCount: 2 },
        },
      ],
    },
    accents: { markdown: 'Un **évènement**, deux évènements, un ⟦événement⟧.\n' },
    'three names of one thing': {
      text: 'Un e-mail, puis un e-mail, puis un ⟦courriel⟧, puis un ⟦courrier électronique⟧.',
    },
    'a place': { text: 'Kiev attend, Kiev dort, ⟦Kyiv⟧ s’éveille.' },
    'a capital that opens a sentence': { text: 'La clé est là, cette clé. ⟦Clef⟧ perdue.' },
  },
});

test('takes a time that grows with the text', async () => {
  const { findings } = await runRule(rule, { text: 'clé clef e-mail courriel '.repeat(5000) });
  expect(findings).toHaveLength(2);
});
