import { testRule } from '../../test/rule-test.ts';
import rule from './rule.ts';

testRule(rule, {
  accepts: {
    acronyms: { metadata: { title: 'RATP, SNCF et TER : le RER A reprend' }, html: '<p>Il roule.</p>' },
    'one word in capitals': { metadata: { title: 'MICHELIN change de pneus !' }, html: '<p>Il roule.</p>' },
    'a brand among acronyms': {
      metadata: { title: 'SNCF TER MICHELIN : le trio' },
      html: '<p>Il roule.</p>',
    },
    'a trade mark': { metadata: { title: 'Velux® et Post-it™ : des marques' }, html: '<p>Il roule.</p>' },
    'a question and an exclamation': { metadata: { title: 'Un vélo ? Oui !' }, html: '<p>Il roule.</p>' },
  },
  ignores: { 'a fragment without metadata': { html: '<p>Il roule.</p>' } },
  reports: {
    'capitals, lowered but for the first': {
      markdown: '---\ntitle: ⟦ÉVITEZ CES ERREURS À VÉLO⟧\n---\n\nIl roule.\n',
      finds: [{ message: 'capitals', data: { words: 'ÉVITEZ CES ERREURS À VÉLO' } }],
      fixed: '---\ntitle: Évitez ces erreurs à vélo\n---\n\nIl roule.\n',
    },
    'short words and a long one': {
      metadata: { title: 'Soldes : TOUT VA DISPARAÎTRE' },
      html: '<p>Il roule.</p>',
      finds: [{ message: 'capitals', data: { words: 'TOUT VA DISPARAÎTRE' }, field: 'title' }],
    },
    'a row of exclamation marks': {
      html: '<html><head><title>⟦Le vélo à prix cassé !!!⟧</title></head><body><p>Il roule.</p></body></html>',
      finds: [{ message: 'signs', data: { signs: '!!!' } }],
      fixed: '<html><head><title>Le vélo à prix cassé !</title></head><body><p>Il roule.</p></body></html>',
    },
    'an emoji': {
      markdown: '---\ntitle: ⟦Le vélo cargo 🚲⟧\n---\n\nIl roule.\n',
      finds: [{ message: 'emoji', data: { emoji: '🚲' } }],
      fixed: '---\ntitle: Le vélo cargo\n---\n\nIl roule.\n',
    },
    'a given title, without a fix': {
      html: '<p>Il roule.</p>',
      metadata: { title: 'Le vélo à prix cassé !!' },
      finds: [{ message: 'signs', field: 'title' }],
    },
  },
});
