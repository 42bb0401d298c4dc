import { testRule } from '../../test/rule-test.ts';
import rule from './rule.ts';

testRule(rule, {
  accepts: {
    'plain words and figures': { html: '<h2>3 vélos à louer</h2><h2># Mot-dièse</h2>' },
    'an emoji inside': { html: '<h2>J’❤ mon vélo</h2>' },
    'a heading that is a sign': { html: '<h2>★★★</h2>' },
    'a copyright sign': { html: '<h2>© et marques</h2>' },
  },
  ignores: { 'a text without headings': { html: '<p>🚲 Il roule.</p>' } },
  reports: {
    'an emoji of several code points': {
      html: '<h2>⟦👩🏽‍🔧⟧ Réparer son vélo</h2>',
      finds: [{ message: 'decorated', data: { decoration: '👩🏽‍🔧' } }],
      fixed: '<h2>Réparer son vélo</h2>',
    },
    'several, one of them in bold': {
      html: '<h2>⟦<b>🚀</b> ✨⟧ Choisir</h2>'.replace('⟦<b>', '<b>⟦'),
      fixed: '<h2><b></b>Choisir</h2>',
    },
    'a keycap and a check mark': {
      markdown: '## ⟦1️⃣⟧ Choisir\n\n## ⟦✔️⟧&nbsp;Payer\n',
      fixed: '## Choisir\n\n## Payer\n',
    },
  },
});
