import { testRule } from '../../test/rule-test.ts';
import rule from './rule.ts';

const WHOLE =
  'La mairie paie la moitié des travaux du pont, la région en paie un quart, et le reste revient aux communes voisines.';

testRule(rule, {
  accepts: {
    'a last line of contact that ends on an adverb': {
      markdown:
        'La distribution se fait à la salle des fêtes.\n\nVoir le répondeur du local, le jeudi seulement',
    },
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
    'a full stop forgotten in a text of two paragraphs': {
      text: `${WHOLE}\n\nLes riverains, qui attendent depuis huit mois, espèrent que le chantier ne sera pas une nouvelle fois repoussé`,
    },
    'an unknown word in a short line': { text: 'Bon vent à tous les ventôsiers' },
    'an unknown word in code': {
      markdown: 'La mairie, qui paie la moitié des travaux du pont, en donne le détail dans `travauxpub`',
    },
    'the initials of who wrote a dispatch': {
      text: 'La mairie, qui paie la moitié des travaux du pont, les finira en mars. bdr/vlt-msq/ptr',
    },
    'a text that does without full stops': {
      html: '<p>Le pont rouvrira au printemps, après huit mois de travaux et trois reports dont personne ne se souvient</p><p>La mairie paie la moitié des travaux, la région en paie un quart et les usagers le reste</p>',
    },
    'a list without full stops after whole paragraphs': {
      markdown: `${WHOLE}\n\n- une clé de treize, que chacun possède\n- un chiffon que l’on garde avec soi pendant toute la durée du chantier\n`,
    },
    'a signature after the last sentence': {
      text: `${WHOLE}\n\n${WHOLE}\n\nLe chantier reprendra lundi, si le vent tombe et si les câbles sont livrés. Propos recueillis par Anne Le Goff`,
    },
    'a last line in italics': {
      markdown: `${WHOLE}\n\n*Cet article a paru dans le numéro du mois de mai, il a été revu depuis par la rédaction*`,
    },
    'an unknown name': {
      text: 'La mairie, qui paie la moitié des travaux du pont, les a confiés à Ventôsier',
    },
    'faces of punctuation and letters': {
      markdown: `${WHOLE}\n\n${WHOLE}\n\nLe mieux, pour ne pas attendre le pont, est encore de prendre le bateau avec un ami :-p\n`,
    },
    'an et cetera and references of law': {
      markdown: `${WHOLE}\n\n- des câbles, des boulons, des pavés, etc\n- code de la route, articles R. 412-6 et s.\n- loi du 29 juillet 1881, art. 23\n`,
    },
    'a short signature': { text: 'Le pont rouvre.\n\nPropos recueillis par' },
  },
  ignores: { 'a draft without prose': { html: '<h1>Titre</h1>' } },
  reports: {
    'a function word at the end': {
      html: '<p>Le pont rouvrira.</p><p>Les travaux devront se terminer avant la fin ⟦de⟧</p>',
      finds: [{ message: 'truncated', severity: 'error' }],
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
    'a sentence that stops on a word of meaning': {
      text: `${WHOLE}\n\n${WHOLE}\n\nLe chantier reprendra lundi. Si le vent tombe, la grue déposera les premières ⟦poutres⟧`,
    },
    'one sentence that stops in a text that ends the others': {
      html: `<p>${WHOLE}</p><p>${WHOLE}</p><p>Les riverains, qui attendent depuis huit mois, espèrent que le chantier ne sera pas une nouvelle fois ⟦repoussé⟧</p>`,
    },
    'an item that stops in a list that ends the others': {
      markdown: `${WHOLE}\n\n- Vérifiez les freins avant de partir.\n- Gonflez les pneus à trois bars.\n- Réglez la selle à la hauteur de la ⟦hanche⟧\n`,
    },
    'the comma of a last item, as a warning': {
      markdown:
        'Il faut, pour réparer le pont :\n\n- des câbles neufs et solides,\n- des pavés de granit de la ⟦région,⟧\n',
      finds: [{ severity: 'warning' }],
    },
    'a full stop that alone is missing, as a warning': {
      text: `${WHOLE}\n\n${WHOLE}\n\nLe chantier reprendra lundi, et chacun espère qu’il sera fini avant l’arrivée des premiers ⟦touristes⟧`,
      finds: [{ severity: 'warning' }],
    },
    'a clause that was begun only, where all other sentences end': {
      text: `${WHOLE}\n\n${WHOLE}\n\nLe chantier reprendra lundi si les câbles arrivent à temps, mais les ⟦fournisseurs⟧`,
      finds: [{ severity: 'error' }],
    },
    'half a word where all other sentences end': {
      text: `${WHOLE}\n\n${WHOLE}\n\nLe chantier reprendra lundi, et chacun espère qu’il sera fini avant le mois de ⟦novemb⟧`,
      finds: [{ severity: 'error' }],
    },
    'a heading after the cut': {
      markdown: 'La mairie paie la moitié des travaux, et la région paie ⟦les⟧\n\n## Le calendrier\n',
    },
    'a footer after the cut': {
      html: '<article><p>La mairie paie la moitié des travaux, et la région paie ⟦les⟧</p></article><footer><p>Mentions légales</p></footer>',
    },
  },
});
