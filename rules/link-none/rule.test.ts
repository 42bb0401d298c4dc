import { testRule } from '../../test/rule-test.ts';
import rule from './rule.ts';

testRule(rule, {
  accepts: { 'a text with a link': { html: '<p>Voir <a href="/guide">le guide</a>.</p>' } },
  ignores: { 'plain text': { text: 'Il roule.' } },
  reports: {
    'a text without links': { html: '<p>⟦Il roule.⟧</p>', finds: [{ message: 'none' }] },
    'links of a menu alone': { html: '<nav><a href="/">Accueil</a></nav><p>⟦Il roule.⟧</p>' },
  },
});
