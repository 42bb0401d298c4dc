import { expect, test } from 'vitest';
import { runRule, testRule } from '../../test/rule-test.ts';
import rule from './rule.ts';

const run = 'les bus de la ville passent de nouveau par le vieux port';

testRule(rule, {
  accepts: {
    'the own title': {
      markdown:
        '# Comment les bus de la ville passent de nouveau par le vieux port\n\nOn explique comment les bus de la ville passent de nouveau par le vieux port. Il pleut.\n\nOn sait comment les bus de la ville passent de nouveau par le vieux port.\n',
    },
    'an article': { text: 'Le pont rouvre ce matin. Les bus passent par le port.' },
    'nine words in a row': {
      text: 'Hier, les bus de la ville passaient par le vieux port. Demain, les bus de la ville passeront par le vieux port.',
    },
    'the same quotation twice': { text: `La mairie dit : « ${run} ». Le maire redit : « ${run} ».` },
    'a sentence that another rule reports': {
      html: '<p>Les bus de la ville passent de nouveau par le vieux port.</p><p>Les bus de la ville passent de nouveau par le vieux port.</p>',
    },
    'a run across two paragraphs': {
      html: `<p>Il dit que ${run}.</p><p>On sait que les bus de la ville passent de nouveau</p><p>par le vieux port.</p>`,
    },
  },
  ignores: { 'one sentence': { text: `On sait que ${run}.` } },
  reports: {
    'a long name, for information': {
      html: '<p>Elle préside le comité de suivi des aires marines protégées de la côte nord.</p>\n<p>Il écrit souvent ⟦le comité de suivi des aires marines protégées de la côte nord⟧.</p>',
      finds: [{ severity: 'info' }],
    },
    'lines of a song, for information': {
      html: '<p>Les bus de la ville passent<br>de nouveau par le vieux port,<br>ohé.</p>\n<p>⟦Les bus de la ville passent<br>de nouveau par le vieux port⟧,<br>hourra.</p>',
      finds: [{ severity: 'info' }],
    },
    'a run that is hardly any of its sentence, for information': {
      html: `<p>Depuis hier, ${run}.</p>\n<p>Le maire rappelle que ⟦${run}⟧, que la passerelle reste ouverte aux piétons, et que les travaux de la gare dureront.</p>`,
      finds: [{ severity: 'info' }],
    },
    'a run in another sentence': {
      html: `<p>Depuis hier, ${run}.</p>\n<p>Le maire rappelle que ⟦${run}⟧ chaque matin.</p>`,
      finds: [{ message: 'repeated', severity: 'info', data: { words: 12, line: 1 } }],
    },
    'elided forms, which count with their word': {
      text: 'Hier, l’eau de l’Élorn a noyé l’entrée du vieux port de Brest. Demain, ⟦l’eau de l’Élorn a noyé l’entrée du vieux port de Brest⟧ aussi.',
      finds: [{ data: { words: 11 } }],
    },
    'a run in a list, for information': {
      markdown: `- Hier, ${run}.\n- Demain, ⟦${run}⟧ aussi.\n`,
      finds: [{ severity: 'info' }],
    },
  },
});

test('takes a time that grows with the text', async () => {
  const { findings } = await runRule(rule, { text: `Un. Deux. ${'mot '.repeat(20_000)}` });
  expect(findings.length).toBeLessThan(5000);
});
