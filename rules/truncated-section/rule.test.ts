import { testRule } from '../../test/rule-test.ts';
import rule from './rule.ts';

const WHOLE =
  'La mairie paie la moitié des travaux du pont, la région en paie un quart, et le reste revient aux communes voisines.';
const next = `## La suite\n\n${WHOLE}\n\n${WHOLE}\n`;

testRule(rule, {
  accepts: {
    'whole sections': { markdown: `## Le pont\n\n${WHOLE}\n\n${next}` },
    'a cut at the end of the text, which another rule tells': {
      markdown: `${next}\nLes travaux devront se terminer avant la fin de\n`,
    },
    'a colon before deeper headings': {
      markdown: `## Le pont\n\nLes travaux se font en deux temps :\n\n### Les câbles\n\n${WHOLE}\n\n### Les piles\n\n${WHOLE}\n`,
    },
    'a colon before a list': {
      markdown: `Il faut une clé et un chiffon :\n\n- une clé\n- un chiffon\n\n${next}`,
    },
    'a colon before an image': {
      markdown: `Le tracé de la ligne est le suivant :\n\n![Le tracé](carte.png)\n\n${next}`,
    },
    'a colon before code': { markdown: `Tapez ensuite la commande suivante :\n\n    npm start\n\n${next}` },
    'an emoji by name': { markdown: `${WHOLE} Bonne route à tous les cyclistes :wink:\n\n${next}` },
    'items with commas': {
      markdown: `- une clé de treize que chacun a,\n- un chiffon que l’on garde,\n\n${next}`,
    },
    'a label before a heading': { markdown: `Mots-clés :\n\n${next}` },
    'et cetera': {
      markdown: `${WHOLE}\n\nOn y verra les câbles, les piles, les pavés, les garde-corps, les lampes, etc.\n\n${next}`,
    },
    'an adverb at the end': { markdown: `${WHOLE}\n\nLe chantier n’est pas fini. À suivre donc\n\n${next}` },
    'a quotation that breaks off': {
      markdown: `> Les travaux devront se terminer avant la fin de\n\n${next}`,
    },
    'a paragraph that goes on behind a picture': {
      html: '<p>Les travaux devront se terminer avant la fin de</p><p>l’année prochaine, dit le maire.</p>',
    },
    'lines of pictures': {
      markdown: `📍 Le pont et la ville toute proche 💰 Des prix qui restent clairs pour tous\n\n${next}`,
    },
  },
  ignores: { 'one paragraph': { text: WHOLE } },
  reports: {
    'a section that ends on a function word': {
      markdown: `## Le pont\n\nLes travaux devront se terminer avant la fin ⟦de⟧\n\n${next}`,
      finds: [{ message: 'truncated', severity: 'error' }],
    },
    'a section that ends on an elision': {
      markdown: `## Le pont\n\nLa mairie, qui paie la moitié des travaux, attend ⟦l’⟧\n\n${next}`,
      finds: [{ severity: 'error' }],
    },
    'a paragraph in the middle': {
      html: `<p>La mairie paie la moitié des travaux, et la région paie ⟦les⟧</p><p>Le pont rouvrira au printemps.</p>`,
      finds: [{ severity: 'error' }],
    },
    'a comma': {
      markdown: `## Le pont\n\nLes travaux concernent les câbles, les piles et les ⟦pavés,⟧\n\n${next}`,
      finds: [{ severity: 'warning' }],
    },
    'a section without its last stop': {
      markdown: `## Le pont\n\nLes riverains, qui attendent depuis huit mois, espèrent que le chantier ne sera pas une nouvelle fois ⟦repoussé⟧\n\n${next}`,
      finds: [{ severity: 'warning' }],
    },
    'half a word': {
      markdown: `## Le pont\n\nLa mairie, qui paie la moitié des travaux du pont, compte les finir avant le mois de ⟦novemb⟧\n\n${next}`,
      finds: [{ severity: 'warning' }],
    },
    'an item that stops': {
      markdown: `- une clé de treize\n- un chiffon pour essuyer ⟦les⟧\n\n${next}`,
      finds: [{ severity: 'warning' }],
    },
    'an announcement before the next heading': {
      markdown: `## Le pont\n\nLes travaux se ⟦feront selon les trois étapes suivantes :⟧\n\n${next}`,
      finds: [{ message: 'announced', severity: 'warning' }],
    },
    'an announcement in HTML': {
      html: `<section><h2>Le pont</h2><p>Il faudra ⟦réunir avant lundi les pièces suivantes :⟧</p></section><section><h2>La suite</h2><p>${WHOLE}</p></section>`,
      finds: [{ message: 'announced' }],
    },
  },
});
