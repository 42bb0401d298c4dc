import { testRule } from '../../test/rule-test.ts';
import rule from './rule.ts';

testRule(rule, {
  accepts: {
    'one page twice': {
      html: '<p><a href="https://velo.fr/guide/">Le guide</a> et <a href="http://www.velo.fr/guide">le guide</a></p>',
    },
    'numbers of notes': { html: '<p>Il roule <a href="#n1">1</a>, il pleut <a href="#n2">1</a>.</p>' },
    'links that their sentences tell apart': {
      html: '<ul><li>Musée du port (<a href="https://port.fr">site officiel</a>)</li><li>Musée de la tour (<a href="https://tour.fr">site officiel</a>)</li></ul><p>Lisez <a href="/freins">la fiche</a> sur les freins. Lisez aussi <a href="/pneus">la fiche</a> sur les pneus.</p>',
    },
    'links that the row of a table or a quotation tells apart': {
      html: '<table><tr><th>Freins</th><td><a href="/freins">Voir la fiche</a></td></tr><tr><th>Pneus</th><td><a href="/pneus">Voir la fiche</a></td></tr></table><blockquote><a href="/a">#velo</a></blockquote><blockquote><a href="/b">#velo</a></blockquote>',
    },
  },
  ignores: { 'a single link': { html: '<p><a href="/guide">Le guide</a></p>' } },
  reports: {
    'one text for two pages': {
      html: '<p><a href="/guide">Le guide</a>, puis <a href="/guide-2">⟦le guide⟧</a>.</p>',
      finds: [{ message: 'ambiguous', data: { text: 'le guide', href: '/guide-2', other: '/guide' } }],
    },
    'links that stand alone': {
      markdown: '## Freins\n\n[Lire la suite](/freins)\n\n## Pneus\n\n[⟦Lire la suite⟧](/pneus)\n',
    },
  },
});
