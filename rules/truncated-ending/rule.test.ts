import { testRule } from '../../test/rule-test.ts';
import rule from './rule.ts';

testRule(rule, {
  accepts: {
    'a whole sentence': { html: '<p>Le pont rouvrira au printemps prochain.</p>' },
    'a last line without full stop': { html: '<p>Bonne route et bon voyage à tous</p>' },
    'a list that ends without full stop': {
      markdown: 'Il faut :\n\n- une clé de treize\n- un chiffon que l’on garde avec soi\n',
    },
    'a question, an ellipsis, a closing quote': {
      text: 'Que faire ? Le maire hésite, et répond : « On verra bien… »',
    },
    'an emoji or a colon at the end': { text: 'Le pont rouvrira au printemps, promis 🚲' },
    'a block of code after an introduction': {
      markdown: 'Tapez ensuite la commande suivante dans le\n\n```sh\nnpm start\n```\n',
    },
    'an item that ends on a pronoun': {
      markdown: 'Il faut :\n\n- une clé de treize\n- un ami que l’on garde et qui en a une\n',
    },
    'an unknown word under a full stop': {
      text: 'La mairie, qui paie la moitié des travaux du pont, compte les finir en ventôsier.',
    },
    'an unknown word in a short line': { text: 'Bon vent à tous les ventôsiers' },
    'an unknown word in code': {
      markdown: 'La mairie, qui paie la moitié des travaux du pont, en donne le détail dans `travauxpub`',
    },
    'the initials of who wrote a dispatch': {
      text: 'La mairie, qui paie la moitié des travaux du pont, les finira en mars. bdr/vlt-msq/ptr',
    },
    'an unknown name': {
      text: 'La mairie, qui paie la moitié des travaux du pont, les a confiés à Ventôsier',
    },
    'a short signature': { text: 'Le pont rouvre.\n\nPropos recueillis par' },
  },
  ignores: { 'a draft without prose': { html: '<h1>Titre</h1>' } },
  reports: {
    'a function word at the end': {
      html: '<p>Le pont rouvrira.</p><p>Les travaux devront se terminer avant la fin ⟦de⟧</p>',
      finds: [{ message: 'truncated' }],
    },
    'a comma at the end, through markup': {
      html: '<p>Les travaux concernent les câbles, les <b>piles</b> et les ⟦pavés,⟧</p>',
    },
    'an elision at the end': { text: 'La mairie, qui paie la moitié des travaux, attend ⟦l’⟧' },
    'a word that may end a list item, in a paragraph': {
      text: 'La mairie paie la moitié des travaux, et la région en paie ⟦une⟧',
    },
    'a short last line': { text: 'Le pont rouvrira.\n\nDes félicitations spéciales ⟦à⟧' },
    'an open quotation': { text: 'La mairie, qui paie la moitié des travaux, a ⟦dit «⟧' },
    'an open bracket': { text: 'La mairie paie la moitié de la ⟦somme (⟧' },
    'half a word at the end': {
      text: 'La mairie, qui paie la moitié des travaux du pont, compte les finir avant le mois de ⟦novemb⟧',
    },
    'a footer after the cut': {
      html: '<article><p>La mairie paie la moitié des travaux, et la région paie ⟦les⟧</p></article><footer><p>Mentions légales</p></footer>',
    },
  },
});
