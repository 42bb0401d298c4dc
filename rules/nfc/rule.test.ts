import { testRule } from '../../test/rule-test.ts';
import rule from './rule.ts';

testRule(rule, {
  accepts: {
    'composed letters': { text: 'Un été à Noël.' },
    'marks that nothing composes': { text: 'Le x\u0305 moyen.' },
    code: { markdown: 'Tapez `e\u0301`.\n' },
  },
  reports: {
    'loose accents, through markup': {
      html: '<p>Un ⟦e\u0301te\u0301⟧ <b>⟦tre\u0300s⟧</b> chaud, ⟦a\u0300⟧ No\u00ebl.</p>',
      finds: [{ message: 'decomposed', data: { word: 'été' } }, {}, {}],
      fixed: '<p>Un été <b>très</b> chaud, à Noël.</p>',
    },
    'an entity': { html: '<p>Un ⟦e&#x301;te⟧.</p>', fixed: '<p>Un éte.</p>' },
  },
});
