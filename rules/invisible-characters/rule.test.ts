import { testRule } from '../../test/rule-test.ts';
import rule from './rule.ts';

testRule(rule, {
  accepts: {
    'no-break spaces, which French needs': { text: 'Vraiment\u202f? «\u00a0Oui\u00a0», 5\u00a0%.' },
    'the joiners of an emoji': { text: 'Une famille 👨\u200d👩\u200d👧 et un drapeau 🏳️\u200d🌈.' },
    'the flag of a region': {
      text: 'Le drapeau écossais \u{1f3f4}\u{e0067}\u{e0062}\u{e0073}\u{e0063}\u{e0074}\u{e007f} flotte.',
    },
    'an article with a byte order mark': { html: '\ufeff<p>Bonjour.</p>' },
  },
  reports: {
    'a private-use character, through an entity': {
      html: '<p>L’Europe,⟦\uf0d7⟧ le Moyen-Orient⟦&#xF0D7;⟧.</p>',
      finds: [{ data: { codePoint: 'U+F0D7', name: 'privateUse' } }, { data: { codePoint: 'U+F0D7' } }],
      fixed: '<p>L’Europe, le Moyen-Orient.</p>',
    },
    'a text written in tags': {
      text: 'Le vélo⟦\u{e0069}⟧⟦\u{e0067}⟧ plaît⟦\ufff9⟧.',
      finds: [{ data: { name: 'tag' } }, { data: { name: 'tag' } }, { data: { name: 'annotation' } }],
    },
    'a zero-width space and a soft hyphen': {
      markdown: 'Un vé⟦\u200b⟧lo élec⟦&shy;⟧trique.',
      finds: [{ data: { name: 'zeroWidth' } }, { data: { name: 'softHyphen' } }],
    },
  },
});
