import { expect, test } from 'vitest';
import { runRule, testRule } from '../../test/rule-test.ts';
import rule from './rule.ts';

const body = '<p>Le vélo pliant tient dans un coffre et se range sous un bureau.</p>';
const orders = (...texts: string[]) => ({
  orders: texts.map((text) => ({ text, start: 0, end: text.length })),
});

testRule(rule, {
  accepts: {
    'advice on references': {
      html: '<h1>Réussir son référencement naturel</h1><p>Utilisez des titres H2 et H3. Le texte doit être unique. Évitez les répétitions et le jargon.</p>',
    },
    'verbs that forbid': {
      html: `${body}<p>Ne dépasse pas qui veut. Le rapport, publié hier, ne mentionne pas les noms. Gardez le vélo au sec, corrigez le réglage.</p>`,
    },
    'an article': { html: body },
    'advice to speakers': { html: `${body}<p>Adoptez un ton chaleureux avec vos clients.</p>` },
    'orders that are quoted': {
      html: `${body}<p>Demandez-lui : « Rédige un article de 700 mots sur le vélo. »</p>`,
    },
    'orders in code': { html: `${body}<p>Tapez <code>Rédige un article de 700 mots</code>.</p>` },
    'advice to writers': {
      html: '<p>Rédigez un article de fond chaque mois, et relisez-le. Écrivez un texte pour vos lecteurs.</p>',
    },
    'an English sentence': { text: 'Le robot affiche alors : You are now ready. La visite commence.' },
    'a note in English': {
      text: 'I would like to quote many parts of this article, and I need to read it again. It is not the first time that the author has written about the harbour, and it will not be the last.\n\nWhat I want is a map that shows where the bridge will be, and when the boats will be back in the harbour where they have been for years.',
    },
    'the subject of the brief': {
      html: '<p>Les bienfaits du vélo électrique en ville sont nombreux.</p>',
      brief: orders('Rédige un article sur les bienfaits du vélo électrique en ville'),
    },
    'the keyphrase and the title of the brief': {
      html: '<p>Comment choisir le texte de la carte de vœux ?</p>',
      brief: {
        ...orders('Titre : comment choisir le texte de la carte de vœux'),
        title: 'comment choisir le texte de la carte de vœux',
      },
    },
    'five words of an order': {
      html: '<p>Il écrit un article de presse par semaine.</p>',
      brief: orders('Il écrit un article de blog par semaine'),
    },
  },
  ignores: { 'a draft without text': { html: '<img src="velo.jpg" alt="">' } },
  reports: {
    'an exercise, as a warning': {
      html: `${body.repeat(4)}<p>⟦Rédigez un texte de 200 mots sur ce dessin.⟧</p>${body.repeat(4)}<p>⟦Écrivez un texte de 100 mots avec les mots suivants.⟧</p>${body.repeat(4)}`,
      finds: [{ severity: 'warning' }, { severity: 'warning' }],
    },
    'an order of the brief that looks like any order': {
      html: `${body.repeat(4)}<p>⟦Rédige un article de blog sur la taille des rosiers, au moins 700 mots, ton chaleureux.⟧</p>`,
      brief: orders(
        'Rédige un article de blog sur la taille des rosiers, au moins 700 mots, ton chaleureux.',
      ),
      finds: [{ message: 'brief', severity: 'error' }],
    },
    'several orders above the text': {
      html: `<p>⟦Rédige un article de 700 mots sur le vélo pliant.⟧ ⟦Le ton doit être neutre.⟧</p>${body.repeat(4)}`,
      finds: [{ severity: 'error' }, { severity: 'error' }],
    },
    'orders to a familiar, and wishes': {
      html: `<p>⟦Peux-tu réécrire cet article en gardant le sens ?⟧ ⟦Ne mentionne pas la source.⟧ ⟦Donne-lui un titre accrocheur.⟧</p><p>⟦Je souhaite un texte de 900 mots.⟧</p>${body}`,
    },
    'the head of an order': {
      html: `<p>⟦Voici le texte à reformuler⟧ :</p><p>⟦Format de sortie⟧ : HTML</p>${body}`
        .replace('⟦Format de sortie⟧ : HTML', '⟦Format de sortie : HTML⟧')
        .replace('reformuler⟧ :', 'reformuler :⟧'),
    },
    'other orders in English': {
      html: `<p>⟦Write a 700-word article about folding bikes.⟧ ⟦Do not mention the source.⟧ ⟦Keep the tone neutral.⟧</p>${body}`,
    },
    'orders in French': {
      html: `<p>⟦Rédige un article d’au moins 700 mots avec des sous-titres.⟧</p>${body}`,
      finds: [{ message: 'order', severity: 'error' }],
      fixed: body,
    },
    'orders in English, strung together': {
      text: '⟦Make this article seo compatible,Let there be subheadings for the article, be in french.⟧ Le vélo plaît.',
    },
    'tone and keyphrase': {
      text: 'Le vélo plaît. ⟦Emploie un ton neutre et évite les listes.⟧ ⟦Répète le mot-clé principal quatre ou cinq fois.⟧',
    },
    'an order glued to the title': {
      html: `<h1>⟦Customize this title in⟧ frenchLe vélo pliant séduit</h1>${body}`,
      finds: [{ message: 'order', data: { text: 'Customize this title in' } }],
    },
    'an order glued to a long text': {
      text: `⟦Create at least 700 words⟧ about Le vélo ${'très '.repeat(30)}pliant.`,
    },
    'a part that was to be played': { text: '⟦Tu es un expert en référencement.⟧ Le vélo plaît.' },
    'an order that the brief gives': {
      html: `${body}<p>⟦Le ton du texte sera vif et direct, sans jargon.⟧</p>`,
      brief: orders('Le ton du texte sera vif et direct, sans jargon'),
      finds: [{ message: 'brief' }],
      fixed: body,
    },
    'an order of the brief in a sentence of its own making': {
      html: `${body}<p>Il plaît. ⟦Comme prévu, un encadré de trois conseils clôt l’article en bas de page.⟧</p>`,
      brief: orders('Un encadré de trois conseils clôt l’article'),
    },
  },
});

test('takes a time that grows with the text', async () => {
  const brief = orders('un article un article un article un article un article un article');
  const { findings } = await runRule(rule, { text: 'un article '.repeat(9000), brief });
  expect(findings).toHaveLength(1);
});
