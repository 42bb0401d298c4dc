import { testRule } from '../../test/rule-test.ts';
import rule from './rule.ts';

const text = (subject: string) =>
  `${subject} demande un peu de patience au début, puis l’on s’y fait, et la semaine suivante plus personne n’y pense.`;
const under = (...headings: readonly string[]) =>
  headings.map((heading) => `## ${heading}\n\n${text('Ce geste')}\n`).join('\n');

testRule(rule, {
  accepts: {
    'as many numbered headings as announced': {
      markdown: `# Trois habitudes pour mieux dormir\n\n${under('1. Éteindre tôt', '2. Aérer la chambre', '3. Lire un peu')}`,
    },
    'as many headings as announced, between a frame': {
      markdown: `# Quatre conseils pour dormir\n\n${under('Éteindre tôt', 'Aérer la chambre', 'Lire un peu', 'Boire moins', 'Conclusion')}`,
    },
    'as many items as announced, under other headings': {
      markdown: `# 4 idées de goûter\n\n${under('Le marché', 'Les goûters')}\n- du pain\n- une pomme\n- du lait\n- un gâteau\n`,
    },
    'conseils that are told in prose': {
      markdown: `# Cinq conseils pour dormir\n\n${text('Le sommeil')}\n\n${text('La nuit')}\n`,
    },
    'a time in the title': {
      markdown: `# Visiter Brest en 3 jours\n\n${under('1. Le port', '2. Le château')}`,
    },
    'the seats of a van': { markdown: `# Un van de 7 places\n\n${under('1. Le coffre', '2. Les sièges')}` },
    'the title of a book': {
      markdown: `# Ce que dit « Les 7 habitudes » de Covey\n\n${under('1. Le livre', '2. Sa thèse')}`,
    },
    'two of many': {
      markdown:
        'Le dossier doit contenir au moins deux éléments parmi les suivants :\n\n- un plan\n- un devis\n- une photo\n',
    },
    'wheels before a list': {
      markdown: 'Pour les véhicules à trois roues, il faut fournir :\n\n- le permis\n- la carte grise\n',
    },
    'as many items as the sentence says': {
      markdown: 'Il y a trois raisons à cela :\n\n- le prix\n- le vent\n- la pluie\n',
    },
    'a list in two halves': {
      markdown:
        'Le trajet compte quatre étapes :\n\n1. Brest\n2. Morlaix\n\nOn change de train.\n\n3. Guingamp\n4. Rennes\n',
    },
    'a clause between the number and the list': {
      markdown:
        'Les deux options ont leurs défenseurs, et il faut fournir :\n\n- un plan\n- un devis\n- une photo\n',
    },
    'three reasons, the last under another name': {
      text: 'Trois raisons expliquent ce retard. La première est le vent. La deuxième tient au prix des câbles. Enfin, la grue est arrivée tard.',
    },
    'a first and a second of other things': {
      text: 'L’équipe a pris quatre points. La première place est loin. La deuxième mi-temps fut longue, et le public est parti.',
    },
    'a table below': {
      markdown: 'Le tableau ci-dessous donne les prix.\n\n| Ville | Prix |\n|---|---|\n| Brest | 3 |\n',
    },
    'an image below': {
      markdown: 'La carte ci-dessous montre le tracé.\n\n![Le tracé de la ligne](carte.png)\n',
    },
    'a component below': { mdx: 'La vidéo ci-dessous montre le geste.\n\n<Video id="3" />\n' },
    'a list in the sentence': { text: 'Choisissez dans la liste suivante : du pain, du lait ou une pomme.' },
    'cards that follow': { text: 'Les cartes d’identité suivantes sont refusées. Demandez-en une autre.' },
    'contents that are kept': {
      markdown: `## Sommaire\n\n- Éteindre tôt\n- Aérer sa chambre\n- Lire\n\n${under('Éteindre tôt le soir', 'Aérer la chambre', 'Lire un peu')}`,
    },
    'contents of another page': {
      markdown: `Au sommaire :\n\n- Le vent\n- La pluie\n- La neige\n\n${under('Éteindre tôt', 'Aérer la chambre')}`,
    },
    'an introduction that is kept': {
      markdown: `# Mieux dormir\n\nVoici trois habitudes simples.\n\n${under('1. Éteindre tôt', '2. Aérer la chambre', '3. Lire un peu')}`,
    },
    'a table that a link leads to': { markdown: 'Voyez le [tableau suivant](/prix).\n' },
  },
  reports: {
    'four numbered headings under seven habitudes': {
      markdown: `# Les ⟦sept habitudes⟧ des bons dormeurs\n\n${under('1. Éteindre tôt', '2. Aérer la chambre', '3. Lire un peu', '4. Boire moins')}`,
      finds: [{ message: 'title', severity: 'error', data: { promised: 7, given: 4, noun: 'habitudes' } }],
    },
    'four headings under seven habitudes': {
      markdown: `# Les ⟦7 habitudes⟧ des bons dormeurs\n\n${under('Introduction', 'Éteindre tôt', 'Aérer la chambre', 'Lire un peu', 'Boire moins', 'Conclusion')}`,
      finds: [{ message: 'title', data: { promised: 7, given: 4 } }],
    },
    'headings with their noun and number': {
      html: `<h1>⟦5 bonnes raisons⟧ de prendre le train</h1><h2>Raison n° 1 : le prix</h2><p>${text('Le train')}</p><h2>Raison n° 2 : le calme</h2><p>${text('Le calme')}</p>`,
      finds: [{ data: { promised: 5, given: 2 } }],
    },
    'more than announced, as a warning': {
      markdown: `# ⟦Trois erreurs⟧ de débutant\n\n${under('1. Partir tard', '2. Partir seul', '3. Partir vite', '4. Partir chargé')}`,
      finds: [{ severity: 'warning', data: { promised: 3, given: 4 } }],
    },
    'beaches that are numbered': {
      markdown: `# Les ⟦6 plus belles plages⟧ du Finistère\n\n${under('1. Le Trez-Hir', '2. Les Blancs-Sablons', '3. La Palue')}`,
      finds: [{ severity: 'warning', data: { promised: 6, given: 3, noun: 'plages' } }],
    },
    'a title in the front matter': {
      markdown: `---\ntitle: ⟦Six astuces⟧ pour la rentrée\n---\n\n${under('Préparer le sac', 'Marquer les habits', 'Dormir tôt')}`,
    },
    'ordinals in the headings': {
      markdown: `# ⟦Cinq étapes⟧ pour repeindre un volet\n\n${under('Première étape : poncer', 'Deuxième étape : laver', 'Troisième étape : peindre')}`,
    },
    'an introduction that is not kept': {
      markdown: `# Mieux dormir\n\nVoici ⟦cinq habitudes⟧ simples.\n\n${under('1. Éteindre tôt', '2. Aérer la chambre', '3. Lire un peu')}`,
      finds: [{ message: 'introduction', severity: 'warning', data: { promised: 5, given: 3 } }],
    },
    'a section that the contents announce': {
      markdown: `## Sommaire\n\n- Éteindre tôt\n- Aérer la chambre\n- ⟦Choisir le matelas⟧\n\n${under('Éteindre tôt', 'Aérer la chambre', 'Lire un peu')}`,
      finds: [{ message: 'contents', data: { entry: 'Choisir le matelas' } }],
    },
    'a list that is too short': {
      markdown: 'Il y a ⟦quatre raisons⟧ à cela :\n\n- le prix\n- le vent\n- la pluie\n',
      finds: [{ message: 'list', severity: 'warning', data: { promised: 4, given: 3 } }],
    },
    'sizes that are said to follow': {
      html: '<p>Le sac existe dans les ⟦trois tailles⟧ suivantes :</p><ul><li>petit</li><li>moyen</li></ul>',
    },
    'reasons that stop at the second': {
      text: '⟦Trois raisons⟧ expliquent ce retard. La première est le vent. La deuxième tient au prix des câbles, qui a doublé. Le chantier reprend lundi.',
      finds: [{ message: 'ordinals', data: { promised: 3, given: 2 } }],
    },
    'a table that does not come': {
      text: 'Le ⟦tableau ci-dessous⟧ donne les prix par ville. Ils ont monté.',
      finds: [{ message: 'figure', severity: 'warning', data: { figure: 'tableau ci-dessous' } }],
    },
    'a table that follows nowhere': {
      markdown: 'Voyez le ⟦tableau comparatif suivant⟧.\n\nLes prix ont monté.\n',
    },
    'a map that does not come': { markdown: 'La ⟦carte ci-contre⟧ montre le tracé.\n\nLe tracé est long.\n' },
  },
});
