import { testRule } from '../../test/rule-test.ts';
import rule from './rule.ts';

testRule(rule, {
  accepts: {
    'a word twice': { metadata: { title: 'Vélo cargo : quel vélo choisir ?' }, html: '<p>Il roule.</p>' },
    'function words': {
      metadata: { title: 'Le vélo, le casque, le cadenas et le gilet' },
      html: '<p>Il roule.</p>',
    },
    'words that open alike': {
      metadata: { title: 'Porter un porte-bébé au portail du port' },
      html: '<p>Il porte.</p>',
    },
  },
  ignores: { 'a fragment without metadata': { html: '<p>Il roule.</p>' } },
  reports: {
    'three forms of one word': {
      markdown: '---\ntitle: "⟦Vélo électrique, vélos pliants : tous les vélos⟧"\n---\n\nIl roule.\n',
      finds: [{ message: 'repeated', data: { word: 'vélo', times: 3 } }],
    },
  },
});
