import { expect, test } from 'vitest';
import { runRule, testRule } from '../../test/rule-test.ts';
import rule from './rule.ts';

testRule(rule, {
  accepts: {
    'a question, an exclamation, an ellipsis': {
      html: '<h2>Quel vélo ?</h2><h2>En selle !</h2><h2>Et après…</h2><h2>Et puis...</h2>',
    },
    'a colon inside': { html: '<h2>Vélo cargo : le guide</h2>' },
    'a dot that belongs to the word': {
      html: '<h2>Freins, selles, etc.</h2><h2>La roue avant J.-C.</h2><h2>Les vélos de la S.N.C.F.</h2>',
    },
    'a sign inside code': { markdown: '## Le fichier `.`\n' },
  },
  ignores: { 'a text without headings': { html: '<p>Il pleut.</p>' } },
  reports: {
    'a full stop, a spaced colon, a comma': {
      html: '<h2>Choisir son vélo⟦.⟧</h2><h2>Le prix&nbsp;⟦:⟧</h2><h2>La <b>taille⟦,⟧</b></h2>',
      finds: [{ message: 'ends', data: { sign: '.' } }, { data: { sign: ':' } }, { data: { sign: ',' } }],
      fixed: '<h2>Choisir son vélo</h2><h2>Le prix</h2><h2>La <b>taille</b></h2>',
    },
    'a sign in bold after a space, and two in a row': {
      html: '<h2>Le prix <b>⟦:⟧</b></h2><h2>Freins, etc. ⟦:⟧</h2><h2>La taille :⟦.⟧</h2>',
      fixed: '<h2>Le prix<b></b></h2><h2>Freins, etc.</h2><h2>La taille</h2>',
    },
    'signs that the house lists': {
      html: '<h2>En selle ⟦!⟧</h2>',
      options: { signs: '!' },
      fixed: '<h2>En selle</h2>',
    },
  },
});

test('leaves a colon to the author, and takes out a full stop', async () => {
  const { findings } = await runRule(rule, { html: '<h2>La selle :</h2><h2>Le guidon.</h2>' });
  expect(findings.map(({ fix }) => fix?.safe)).toEqual([false, true]);
});
