import { testRule } from '../../test/rule-test.ts';
import rule from './rule.ts';

testRule(rule, {
  accepts: {
    'single spaces of all kinds': { text: 'Qui\u00a0: moi\u202f!' },
    'the indentation of a source': { html: '<p>Il\n   pleut\n\tici.</p>' },
    'a hard break of Markdown': { markdown: 'Il pleut.  \nIl vente.\n' },
    code: { markdown: 'Tapez `a  b`.\n' },
  },
  reports: {
    'ordinary spaces that browsers join': {
      html: '<p>Il⟦  ⟧pleut⟦   ⟧<b>ici</b>.</p>',
      finds: [{ message: 'multiple', data: { count: 2 } }, { data: { count: 3 } }],
      fixed: '<p>Il pleut <b>ici</b>.</p>',
    },
    'no-break spaces that they show': {
      html: '<p>Qui⟦&nbsp; ⟧est là⟦ \u202f⟧?</p>',
      fixed: '<p>Qui\u00a0est là\u202f?</p>',
    },
  },
});
