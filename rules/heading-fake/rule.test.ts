import { testRule } from '../../test/rule-test.ts';
import rule from './rule.ts';

testRule(rule, {
  accepts: {
    'the line that opens a disclosure': {
      html: '<h2>Questions</h2><p>On demande souvent :</p><details><summary><strong>Faut-il réserver le quai ?</strong></summary><p>Oui, la veille au plus tard.</p></details>',
    },
    'the questions of an interview': {
      markdown:
        '# Titre\n\nElle reçoit chez elle.\n\n**Écrivez-vous le matin ?**\n\n« De cinq à sept. »\n\n**Et le soir ?**\n\n– Jamais.\n',
    },
    'the questions of an interview that is answered in the first person': {
      markdown:
        '# Titre\n\nIl répare des orgues.\n\n**Comment êtes-vous venu au métier ?**\n\nPar hasard : j’étais menuisier.\n\n**Qu’est-ce qui abîme un orgue ?**\n\nLe chauffage.\n\n**Que refusez-vous ?**\n\nOn me demande des consoles lumineuses.\n',
    },
    'a sentence in bold': {
      markdown: 'Il roule.\n\n**Le casque est obligatoire pour les enfants.**\n\nIl protège.\n',
    },
    'a bold word that opens a paragraph': {
      markdown: 'Il roule.\n\n**Le casque** protège la tête.\n\nIl pèse peu.\n',
    },
    'a bold lead-in to a list': { markdown: 'Il roule.\n\n**Il vous faut :**\n\n- un casque.\n' },
    'a bold line at the end': { markdown: 'Il roule.\n\nIl pleut.\n\n**La rédaction**\n' },
    'a bold standfirst': {
      markdown: '---\ntitle: Le vélo cargo\n---\n\n**Les familles l’adoptent**\n\nIl porte les courses.\n',
    },
    'lines in bold one after the other': {
      markdown: 'Il roule.\n\n**Marie Dupont**\n\n**Jean Martin**\n\nIls roulent.\n',
    },
    'a bold link': { markdown: 'Il roule.\n\n**[Le guide du vélo](/guide)**\n\nIl pleut.\n' },
    'a bold title above a table': {
      html: '<p>Il roule.</p><p><b>Les prix</b></p><table><tr><td>12 €</td></tr></table>',
    },
  },
  ignores: { 'a text without paragraphs': { html: '<ul><li><b>Le casque</b></li></ul>' } },
  reports: {
    'the questions of readers, answered by nobody in person': {
      markdown:
        '# Titre\n\nVoici nos réponses.\n\n**⟦Combien de temps dure une batterie ?⟧**\n\nHuit ans en moyenne.\n\n**⟦Que couvre la garantie ?⟧**\n\nLes défauts, mais pas l’usure.\n',
    },
    'a bold line between paragraphs': {
      markdown: '## Choisir\n\nIl roule.\n\n**⟦La bonne taille⟧**\n\nLa selle arrive à la hanche.\n',
      finds: [{ message: 'bold', data: { text: 'La bonne taille', level: 3 } }],
      fixed: '## Choisir\n\nIl roule.\n\n### La bonne taille\n\nLa selle arrive à la hanche.\n',
    },
    'a numbered question in bold, in HTML': {
      html: '<p>Il roule.</p><p><strong>⟦2. Quelle taille ?⟧</strong></p><p>La vôtre.</p>',
      fixed: '<p>Il roule.</p><h2>2. Quelle taille ?</h2><p>La vôtre.</p>',
    },
    'a title in bold, where there is no other': {
      markdown: '**⟦Le vélo cargo⟧**\n\nIl porte les courses.\n',
    },
    'a number before the bold': {
      html: '<p>Il roule.</p><p>⟦2. <b>La taille⟧</b></p><p>La vôtre.</p>',
    },
  },
});
