import { expect, test } from 'vitest';
import { runRule, testRule } from '../../test/rule-test.ts';
import rule from './rule.ts';

testRule(rule, {
  accepts: {
    dashes: { text: 'Le vélo – et lui seul – passe.' },
    'hyphens of words': { text: 'Un arc-en-ciel, peut-être.' },
    'ranges and subtractions': { text: 'De 10 - 12 km, soit 5 - 2 = 3.' },
    'options and code': { markdown: 'Lancez npm -g ou `a - b`.\n' },
    'headings and cells': { html: '<h2>Paris - Lyon</h2><table><tr><td>Paris - Lyon</td></tr></table>' },
    'a list in Markdown': { markdown: '- Un vélo\n- Une selle\n' },
  },
  reports: {
    'hyphens between spaces': {
      html: '<p>Le vélo ⟦-⟧ et lui seul ⟦-⟧ passe, <b>oui</b> ⟦--⟧ enfin.</p>',
      finds: [{ message: 'hyphen', data: { mark: '-' } }, {}, { data: { mark: '--' } }],
      fixed: '<p>Le vélo – et lui seul – passe, <b>oui</b> – enfin.</p>',
    },
  },
});

test('leaves a disputed fix to the author', async () => {
  const { findings } = await runRule(rule, { text: 'Le vélo - et lui seul - passe.' });
  expect(findings.length).toBeGreaterThan(0);
  expect(findings.every(({ fix }) => fix?.safe === false)).toBe(true);
});
