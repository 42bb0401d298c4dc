import { testRule } from '../../test/rule-test.ts';
import rule from './rule.ts';

const body = `<p>Le vélo pliant tient dans un coffre et se range sous un bureau.</p>
<p>Son poids varie de neuf à quatorze kilos selon le cadre.</p>
<p>Les modèles à roues de vingt pouces roulent mieux en ville.</p>
<p>Les pneus larges pardonnent les pavés.</p>`;

testRule(rule, {
  accepts: {
    'an article that speaks of articles': {
      html: `${body}<p>Ce texte compte douze articles et respecte la loi.</p><p>L’article 12 est prêt : il doit être voté.</p>`,
    },
    'labels of a product amid the text': {
      html: `${body}<p>Catégorie : les vélos pliants</p><p>Style : urbain</p>${body}`,
    },
    'an article': { html: body },
    'a piece of advice': { html: `${body}<p>Remarque : pensez à vérifier la pression des pneus.</p>` },
    'a sentence about such fields': {
      html: `${body}<p>La méta-description résume la page : elle donne envie de lire. Un titre SEO court aide aussi.</p>`,
    },
    'fields listed as an example': {
      html: `${body}<ul><li>Titre SEO : le pont de Brest</li><li>Méta-description : deux phrases</li></ul>${body}`,
    },
    'options as headings': { html: `<h2>Option 1 : réparer</h2>${body}<h2>Option 2 : remplacer</h2>${body}` },
    'a note to readers': { html: `${body}<p>Note : cet article a été mis à jour le 3 mars.</p>` },
    'a remark of the author': { html: `${body}<p>Remarque : j’ai roulé deux ans sur ce modèle.</p>` },
    'a count of words in a sentence': { html: '<p>Ce roman de 700 mots (environ 4 pages) se lit vite.</p>' },
    'the end of something else': { html: '<p>La fin de l’article 12 prévoit une amende.</p>' },
    'a count in a heading that tells it': { html: `<h2>Pourquoi 700 mots suffisent</h2>${body}` },
    'a quoted field': { html: `${body}<blockquote><p>Mots-clés : vélo, ville</p></blockquote>` },
  },
  ignores: { 'a draft without text': { html: '<img src="velo.jpg" alt="">' } },
  reports: {
    'fields of other names': {
      html: `<p>⟦Public visé : les citadins pressés⟧</p><p>⟦Titre (H1) : Le vélo pliant⟧</p>${body}<p>⟦Ancre suggérée : vélo de ville⟧</p><p>⟦Hashtags : #velo⟧</p>`,
    },
    'fields with names that other texts use': {
      html: `<p>⟦Catégorie : Mobilité⟧</p><p>⟦Ton : neutre et pédagogique⟧</p>${body}`,
    },
    'a length that the text tells of itself': { html: `${body}<p>⟦L’article fait 754 mots.⟧</p>` },
    'notes on what was done and what is left': {
      html: `${body}<p>⟦N.B. : les prix indiqués sont fictifs.⟧</p><p>⟦À noter : vérifiez les tarifs avant publication.⟧</p>`,
    },
    'a draft that says so': { html: `<p>⟦Brouillon – ne pas publier⟧</p>${body}` },
    'a count of words in brackets': {
      html: `${body}<p>⟦(Nombre de mots : 700)⟧</p>`,
      finds: [{ message: 'commentary', data: { text: 'Nombre de mots' } }],
      fixed: body,
    },
    'a count at the end of a paragraph': {
      html: '<p>Le vélo pliant a de l’avenir. ⟦(Nombre de mots : 712)⟧</p>',
      fixed: '<p>Le vélo pliant a de l’avenir.</p>',
    },
    'a count and a note on what is left to do': {
      html: `${body}<p>⟦(Remarque : veillez à insérer vos propres images.)⟧</p>`,
    },
    'a count of its own': {
      html: `${body}<p>⟦(712 mots)⟧</p>`,
      finds: [{ message: 'wordCount', data: { text: '(712 mots)' } }],
    },
    'lengths in headings': {
      markdown:
        '## Introduction ⟦(100 mots)⟧\n\nLe vélo pliant plaît.\n\n## Le poids ⟦(150-200 mots)⟧\n\nIl varie.\n',
    },
    'fields before the article': {
      markdown:
        '⟦**Titre SEO :** Choisir un vélo pliant⟧\n\n⟦**Méta-description :** Poids, taille, prix.⟧\n\n⟦**Mots-clés :** vélo pliant, ville⟧\n\nLe vélo pliant plaît.\n'.replaceAll(
          '⟦**',
          '**⟦',
        ),
    },
    'a field with its length': {
      html: `<p>⟦Méta description (155 caractères) : Poids, taille, prix.⟧</p>${body}`,
    },
    'fields of one paragraph, line by line': {
      html: `<p>⟦Titre SEO : Choisir un vélo<br>Slug : choisir-velo⟧</p>${body}`.replace('<br>', '⟧<br>⟦'),
    },
    'a variant': { html: `<p>⟦Option 2 : Le vélo pliant en dix questions⟧</p>${body}` },
    'the end, told as such': { html: `${body}<p>⟦[Fin de l’article]⟧</p>` },
    'a note to the client': {
      html: `${body}<p>⟦Note : cet article respecte les consignes de longueur.⟧</p>`,
      finds: [{ message: 'commentary' }],
    },
    'a note in brackets': { html: `${body}<p>⟦(Note : les mots-clés ont été intégrés au texte.)⟧</p>` },
    'a level before the heading’s words': { html: `<p>⟦H2 : Les avantages du vélo pliant⟧</p>${body}` },
  },
});
