import { testRule } from '../../test/rule-test.ts';
import rule from './rule.ts';

testRule(rule, {
  accepts: {
    'no-break spaces, which French needs': { text: 'Vraiment\u202f? «\u00a0Oui\u00a0», 5\u00a0%.' },
    'the joiners of an emoji': { text: 'Une famille 👨\u200d👩\u200d👧 et un drapeau 🏳️\u200d🌈.' },
    'an article with a byte order mark': { html: '\ufeff<p>Bonjour.</p>' },
  },
  reports: {
    'a private-use character, through an entity': {
      html: '<p>L’Europe,⟦\uf0d7⟧ le Moyen-Orient⟦&#xF0D7;⟧.</p>',
      finds: [{ data: { codePoint: 'U+F0D7', name: 'privateUse' } }, { data: { codePoint: 'U+F0D7' } }],
      fixed: '<p>L’Europe, le Moyen-Orient.</p>',
    },
    'a zero-width space and a soft hyphen': {
      markdown: 'Un vé⟦\u200b⟧lo élec⟦&shy;⟧trique.',
      finds: [{ data: { name: 'zeroWidth' } }, { data: { name: 'softHyphen' } }],
    },
  },
});
