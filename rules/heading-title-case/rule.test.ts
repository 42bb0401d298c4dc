import { testRule } from '../../test/rule-test.ts';
import rule from './rule.ts';

testRule(rule, {
  accepts: {
    'names of bodies and festivals that the text writes so': {
      html: '<h2>Le Festival des Cerfs-Volants du Sud</h2><p>On vient au Festival des Cerfs-Volants du Sud dès mai. Un festival, un cerf-volant, le sud.</p>',
    },
    'a title in English': { html: '<h2>Deep Learning With Aerial Images</h2><p>Les images aident.</p>' },
    'a sentence': { html: '<h2>Les avantages du vélo électrique en ville</h2>' },
    names: { html: '<h2>Emmanuel Macron reçoit Olaf Scholz</h2><h2>Saint-Étienne Métropole Habitat</h2>' },
    'names made of common words': {
      html: '<h2>La Poste, Banque de France et Crédit Agricole</h2>',
    },
    'product names': { html: '<h2>Visual Studio Code et Git Flow</h2><p>Ouvrez-le.</p>' },
    acronyms: { html: '<h2>RER, TER et TGV</h2>' },
    'a product that code writes in lower case': {
      markdown: '## Installation de Turso dans Nova\n\nLancez `turso dev nova`, puis `turso nova`.\n',
    },
    'a term that the article writes with capitals throughout': {
      html: '<h2>Déclarer un Événement d’Effet</h2><p>Un Événement d’Effet réagit. Cet effet dure.</p><p>Chaque Effet a son Événement.</p>',
    },
    'words parted by arrows': { html: '<h2>Pourquoi → Comment → Quoi</h2>' },
    'two words': { html: '<h2>Guide Pratique</h2>' },
    'capitals after a colon': { html: '<h2>Lyon : Guide</h2><h2>Vélo : Que choisir ?</h2>' },
  },
  ignores: { 'a text without headings': { html: '<p>Il pleut.</p>' } },
  reports: {
    'English title case': {
      html: '<h2>⟦Les Avantages du Vélo Électrique en Ville⟧</h2><p>Un vélo électrique va partout.</p>',
      finds: [{ message: 'capitals', data: { words: ['Avantages', 'Vélo', 'Électrique', 'Ville'] } }],
      fixed: '<h2>Les avantages du vélo électrique en ville</h2><p>Un vélo électrique va partout.</p>',
    },
    'words of the dictionary alone, where it is the habit of the article': {
      html: '<h2>⟦Le Poids des Mots⟧</h2><h2>⟦Une Étape à la Fois⟧</h2><h2>⟦La Fin du Tunnel Lyonnais⟧</h2><h2>Et après ?</h2>'.replace(
        'La Fin',
        'Une Fin',
      ),
      finds: [
        { data: { words: ['Poids', 'Mots'] } },
        { data: { words: ['Étape', 'Fois'] } },
        { data: { words: ['Fin', 'Tunnel', 'Lyonnais'] } },
      ],
    },
    'function words in capitals': {
      html: '<h2>⟦Comment Choisir Son Assurance Habitation⟧</h2>',
      finds: [{ data: { words: ['Choisir', 'Son', 'Assurance', 'Habitation'] } }],
    },
  },
});
