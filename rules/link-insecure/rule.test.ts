import { testRule } from '../../test/rule-test.ts';
import rule from './rule.ts';

testRule(rule, {
  accepts: {
    'https, a path, a mail': {
      html: '<p><a href="https://velo.fr">a</a> <a href="/b">b</a> <a href="mailto:c@d.fr">c</a></p>',
    },
    'a test machine': { markdown: 'Ouvrez [la page](http://localhost:3000/).\n' },
  },
  ignores: { 'a text without links': { html: '<p>http://velo.fr</p>' } },
  reports: {
    'an old link': {
      html: '<p>Voir ⟦<a href="http://velo.fr/guide">le guide</a>⟧.</p>',
      finds: [{ message: 'insecure', data: { href: 'http://velo.fr/guide' } }],
    },
  },
});
