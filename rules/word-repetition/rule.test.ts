import { testRule } from '../../test/rule-test.ts';
import rule from './rule.ts';

const verb = 'Ce vélo permet de gagner du temps. Il permet aussi de respirer.';

testRule(rule, {
  accepts: {
    'a verb in two sentences in a row': { text: verb },
    'a verb in two sentences, then in a third farther on': { text: `${verb} Il pleut. Cela permet tout.` },
    'a noun in long sentences, which nobody hears': {
      text: 'La selle que le marchand nous a montrée hier soir, au fond de sa boutique du port, soulage le dos des longs trajets. Il faut pourtant régler la hauteur d’une selle avant de partir, car le genou souffre quand la jambe se plie trop. Les coureurs, eux, préfèrent une selle étroite, dont le bec ne frotte pas les cuisses à chaque tour de pédale.',
    },
    'words of the keyphrase': {
      text: 'On entretient sa chaîne. Qui entretient ses freins roule mieux. Il entretient tout.',
      keyphrase: 'entretenir son vélo',
    },
    'words of a heading': {
      markdown: '## La selle\n\nUne selle se choisit. La selle large soulage. Une selle étroite file.\n',
    },
    'a noun that stands elsewhere too, what the text is about': {
      html: '<p>La selle est dure. La selle est haute. Une selle coûte cher.</p><p>Il vole une selle. Le vent tombe. Cette selle casse. Il pleut. Sa selle suit.</p>',
    },
    'light verbs': { text: 'Il fait beau. Elle fait le tour. Ils font une pause.' },
    'a preposition in more than one word': {
      text: 'Grâce à toi, il roule. Elle dort grâce au vin. Ils mangent grâce à lui.',
    },
    'a conjunction in two words': {
      text: 'Il part parce que la nuit tombe. Elle rit parce que tu chantes. On dort parce qu’il pleut.',
    },
    'units of measure': { text: 'Il court dix mètres. Elle saute deux mètres. Le mur a trois mètres.' },
    names: { text: 'Orange vend des lignes. Orange baisse ses prix. Orange paie. Un client quitte Orange.' },
    'terms of a trade that no dictionary has': {
      text: 'Le webhook alerte. Un webhook se règle vite. On coupe le webhook.',
    },
    'steps that are counted off': {
      text: 'Première étape : le cadre. Deuxième étape : les roues. Troisième étape : la selle.',
    },
    'quoted speech': {
      text: 'Il a dit : « La victoire approche. La victoire est belle. La victoire est à nous. »',
    },
    'items of a list': {
      html: '<ul><li>Il permet de rouler.</li><li>Il permet de freiner.</li><li>Il permet de monter.</li></ul>',
    },
    'sentences of three paragraphs': {
      html: '<p>Il permet de rouler.</p><p>Il permet de freiner.</p><p>Il permet de monter.</p>',
    },
    code: { markdown: 'Posez `permettre`. Lancez `permettre` ici. Puis `permettre` encore.' },
  },
  ignores: { 'a text of two sentences': { text: verb } },
  reports: {
    'a verb in any form, three sentences in a row': {
      html: '<p>Ce vélo permet de gagner du temps. Il <b>permettait</b> aussi de respirer. Les pistes ⟦permettront⟧ de rouler.</p>',
      finds: [{ message: 'repeated', data: { word: 'permet', sentences: 3 } }],
    },
    'a verb that stands elsewhere too': {
      html: '<p>Il permet de rouler. Elle permet de freiner. Cela ⟦permet⟧ de monter.</p><p>Rien ne permet de dormir. Il pleut. On permet tout. Il vente. Le maire le permet.</p>',
      finds: [{ data: { sentences: 3 } }],
    },
    'a noun': {
      text: 'Cette méthode plaît aux parents. La méthode ne coûte rien. Avec une telle ⟦méthode⟧, chacun apprend.',
      finds: [{ data: { word: 'méthode', sentences: 3 } }],
    },
    'an adjective, in other genders and numbers': {
      text: 'Le sommeil est important. Les repas sont importants aussi. Une pause reste ⟦importante⟧.',
      finds: [{ data: { word: 'important' } }],
    },
    'short sentences after a long one': {
      text: 'La préfecture, qui avait annoncé un plan au début du mois devant les maires réunis dans la grande salle des fêtes, renonce. Ce plan coûtait trop. Le plan divisait. Un autre ⟦plan⟧ suivra.',
      finds: [{ data: { word: 'plan', sentences: 4 } }],
    },
    'with other limits': {
      text: 'La pluie tombe. La ⟦pluie⟧ lave les rues.',
      options: { sentences: 2 },
      finds: [{ data: { sentences: 2 } }],
    },
  },
});
