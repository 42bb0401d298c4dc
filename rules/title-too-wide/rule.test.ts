import { testRule } from '../../test/rule-test.ts';
import rule from './rule.ts';

const wide = 'Comment bien choisir la taille et le poids de son vélo cargo électrique pour la ville';

testRule(rule, {
  accepts: {
    'a title that fits': {
      html: '<html><head><title>Bien choisir son vélo cargo</title></head><body>Il roule.</body></html>',
    },
    'many narrow letters': {
      metadata: { title: 'Il fit filtrer l’iris, il lit Tintin, il fila, il rit : utiles illettrés ici' },
      html: '<p>Il lit.</p>',
    },
  },
  ignores: {
    'a fragment without metadata': { html: '<p>Il roule.</p>' },
    'an article without title': { html: '<html><body><p>Il roule.</p></body></html>' },
  },
  reports: {
    'a title that is cut': {
      markdown: `---\ntitle: ⟦${wide}⟧\n---\n\nIl roule.\n`,
      finds: [
        {
          message: 'tooWide',
          data: {
            width: 720,
            maxWidth: 600,
            fits: 'Comment bien choisir la taille et le poids de son vélo cargo',
          },
        },
      ],
    },
    'a given title, with the name of the site': {
      html: '<p>Il roule.</p>',
      metadata: { title: 'Bien choisir son vélo cargo électrique en ville' },
      options: { suffix: ' | Le Journal du cyclisme urbain' },
      finds: [{ message: 'tooWide', field: 'title' }],
    },
  },
});
