import { testRule } from '../../test/rule-test.ts';
import rule from './rule.ts';

testRule(rule, {
  accepts: {
    'a link that names its page': { html: '<p>Voir <a href="/guide">le guide du vélo</a>.</p>' },
    'a name for assistive technology': {
      html: '<p><a href="/guide" aria-label="Lire le guide du vélo">Lire la suite</a></p>',
    },
    'a word inside a longer text': { html: '<p><a href="/ici">C’est ici que tout commence</a></p>' },
    'the name of an element': { markdown: 'Voir [`<link>`](/link) et [`<source>`](/source).\n' },
    'a pagination beside the article': { html: '<p>Il roule.</p><nav><a href="/2">Voir plus</a></nav>' },
  },
  ignores: { 'a text without links': { html: '<p>Cliquez ici.</p>' } },
  reports: {
    'texts that say nothing': {
      html: '<p>Pour choisir, <a href="/guide">⟦cliquez ici⟧</a>. <a href="/prix">⟦En savoir plus →⟧</a></p>',
      finds: [{ message: 'generic', data: { text: 'cliquez ici' } }, { data: { text: 'En savoir plus →' } }],
    },
    'a word of Markdown, in English': {
      markdown: 'Le guide est [⟦**here**⟧](/guide).\n'.replace('⟦**here**⟧', '**⟦here⟧**'),
    },
    'a text that the house lists': {
      html: '<p><a href="/x">⟦Le lien du jour⟧</a></p>',
      options: { texts: ['le lien du jour'] },
    },
  },
});
