import { testRule } from '../../test/rule-test.ts';
import rule from './rule.ts';

testRule(rule, {
  accepts: {
    'a title in other words that opens the body, alone': {
      markdown:
        '---\ntitle: Réparer son vélo soi-même\n---\n\n# Réparer un vélo : les outils\n\nIl faut une clé.\n\n## Les freins\n\nDeux patins.\n',
    },
    'one title': { html: '<h1>Le vélo</h1><h2>Choisir</h2>' },
    'a second h1 that is hidden': { html: '<h1>Le vélo</h1><h1 hidden>Le vélo, version imprimée</h1>' },
    'a second h1 one level down by its headingoffset': {
      html: '<h1>Le vélo</h1><section headingoffset="1"><h1>Choisir</h1></section>',
    },
    'a body that repeats the title of its front matter': {
      markdown: '---\ntitle: Le vélo électrique\n---\n\n# Le vélo électrique\n\n## Choisir\n',
    },
    'an h1 beside a front matter title that no layout prints': {
      markdown: '---\ntitle: Le vélo\n---\n\n# Bien choisir son vélo\n',
      options: { layoutTitle: 'absent' },
    },
  },
  ignores: { 'a text without headings': { html: '<p>Il pleut.</p>' } },
  reports: {
    'a part that opens the body under a title': {
      markdown:
        '---\ntitle: Réparer son vélo soi-même\n---\n\n# ⟦Introduction⟧\n\nIl faut une clé.\n\n## Les freins\n\nDeux patins.\n',
      finds: [{ message: 'besideLayout' }],
    },
    'a second h1': {
      html: '<h1>Le vélo</h1><p>Il roule.</p><h1>⟦Choisir⟧</h1>',
      finds: [{ message: 'several', data: { title: 'Le vélo' } }],
      fixed: '<h1>Le vélo</h1><p>Il roule.</p><h2>Choisir</h2>',
    },
    'an h1 below the title of the front matter, with what stands under it': {
      markdown: '---\ntitle: Le vélo\n---\n\nIl roule.\n\n# ⟦Choisir⟧\n\n## La taille\n',
      finds: [{ message: 'besideLayout' }],
      fixed: '---\ntitle: Le vélo\n---\n\nIl roule.\n\n## Choisir\n\n### La taille\n',
    },
    'each of several, with what stands under it and no more': {
      markdown: '# Le vélo\n\n# ⟦Choisir⟧\n\n## La taille\n\n# ⟦Entretenir⟧\n',
      fixed: '# Le vélo\n\n## Choisir\n\n### La taille\n\n## Entretenir\n',
    },
    'every h1 of a body whose layout prints the title': {
      html: '<h1>⟦Le vélo⟧</h1>',
      options: { layoutTitle: 'printed' },
    },
  },
});
