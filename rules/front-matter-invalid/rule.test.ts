import { expect, test } from 'vitest';
import { testRule } from '../../test/rule-test.ts';
import { frenchReasonOf } from './reasons.ts';
import rule from './rule.ts';

testRule(rule, {
  accepts: {
    YAML: { markdown: '---\ntitle: "Vélo : le guide"\n---\n\nIl roule.\n' },
    TOML: { markdown: '+++\ntitle = "Vélo"\n+++\n\nIl roule.\n' },
  },
  ignores: { 'a draft without front matter': { markdown: '# Vélo\n\nIl roule.\n' } },
  reports: {
    'a fence that is not closed': {
      markdown: '⟦---\n⟧title: Vélo\n\nIl roule.\n',
      finds: [{ message: 'invalid', data: { reason: 'The closing fence is missing.' } }],
    },
    'a colon without quotes, and its place': {
      markdown: '---\ntitle: ⟦V⟧élo : le guide\n---\n\nIl roule.\n',
      finds: [{ message: 'invalid' }],
    },
  },
});

test.each([
  ['Missing closing "quote', 'un guillemet n’est pas refermé, fermez-le'],
  ['Not a YAML token: a', '« Not a YAML token: a », corrigez sa syntaxe'],
])('%s is told in French where it is known', (reason, expected) => {
  expect(frenchReasonOf(reason)).toBe(expected);
});
