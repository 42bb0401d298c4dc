import { testRule } from '../../test/rule-test.ts';
import rule from './rule.ts';

testRule(rule, {
  accepts: {
    'one page twice': {
      html: '<p><a href="https://velo.fr/guide/">Le guide</a> et <a href="http://www.velo.fr/guide">le guide</a></p>',
    },
    'numbers of notes': { html: '<p>Il roule <a href="#n1">1</a>, il pleut <a href="#n2">1</a>.</p>' },
  },
  ignores: { 'a single link': { html: '<p><a href="/guide">Le guide</a></p>' } },
  reports: {
    'one text for two pages': {
      html: '<p><a href="/guide">Le guide</a>, puis <a href="/guide-2">⟦le guide⟧</a>.</p>',
      finds: [{ message: 'ambiguous', data: { text: 'le guide', href: '/guide-2', other: '/guide' } }],
    },
  },
});
