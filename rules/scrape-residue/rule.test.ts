import { expect, test } from 'vitest';
import { runRule, testRule } from '../../test/rule-test.ts';
import rule from './rule.ts';

const body = `<p>Le pont de Brest rouvre ce matin, après trois semaines de travaux.</p>`;

testRule(rule, {
  accepts: {
    'an article on cookies that speaks as banners do': {
      html: '<h1>Cookies : ce que dit la loi</h1><p>En cliquant sur un bouton, vous autorisez des dizaines d’entreprises à vous suivre.</p><p>Ce site utilise des cookies : la phrase est partout.</p>',
    },
    'an article on newsletters': {
      html: '<h1>Écrire une bonne newsletter</h1><p>Abonnez-vous à notre newsletter, supplient les sites.</p>',
    },
    'advice that begins like a pointer': {
      html: `${body}<p>Lire aussi les avis des clients avant d’acheter.</p><p>Voir également la notice, page 12.</p>`,
    },
    'duties of readers': {
      html: `${body}<p>Vous devez vous adresser à la mairie. Vous devez être majeur. Créez un compte sur le portail de la ville.</p>`,
    },
    'acts in sentences': {
      html: `${body}<p>Partager la rue demande de la patience.</p><p>Écouter les commerçants prend du temps.</p>`,
    },
    'an article': { html: body },
    'an agency amid a sentence': {
      text: 'Selon l’Autorité palestinienne (PA), le pont tient. L’Agence France-Presse (AFP) confirme.',
    },
    'a pointer with its link': {
      html: `${body}<p>À lire aussi : <a href="/pont">le pont en dix dates</a></p>`,
    },
    'a call with its link': {
      markdown: 'Le pont rouvre.\n\n[Abonnez-vous à notre newsletter](/lettre) chaque mardi.\n',
    },
    'a line that introduces a list': {
      markdown: 'Le pont rouvre.\n\n**Voir aussi :**\n\n- [Le port](/port)\n',
    },
    'the words of a button as a heading': { html: `<h2>En savoir plus</h2>${body}` },
    'the words of a button in a sentence': { text: 'Lire la suite de ses romans demande du temps.' },
    'navigation beside the article': {
      html: `<article>${body}</article><footer>Suivez-nous sur Facebook</footer>`,
    },
    'an article on cookies': {
      text: 'Un site peut dire : « Nous utilisons des cookies. » La loi l’y oblige.',
    },
    'rights in a sentence': {
      text: 'La licence précise que tous droits réservés à l’auteur restent les siens.',
    },
    'a date, a caption and a credit of its own': {
      html: `<p>Publié le 4 mai 2021</p>${body}<figure><img src="pont.jpg" alt="Le pont"><figcaption>© 2021 Anne Le Goff</figcaption></figure>`,
    },
    'time and comments in a sentence': {
      text: 'Le temps de lecture : 4 minutes par page. Il vit avec l’AFP depuis dix ans.',
    },
    'entries of a list or of a table': {
      html: `${body}<ul><li>Essentiel</li><li>Confort</li><li>Premium</li></ul><ul><li>La presse</li><li>La publicité</li><li>Le bouche-à-oreille</li></ul><table><tr><th>Casque</th><td>Recommandé</td></tr></table>`,
    },
    'credits under pictures of the draft': {
      markdown:
        'Le pont rouvre.\n\n![Le pont](pont.jpg)\n\nPhoto : Anne Le Goff\n\nLes bus repassent.\n\n![Le port](port.jpg)\nCrédit photo Unsplash\n',
    },
    'numbers as a block': { html: `<table><tr><td>57</td></tr></table>${body}` },
    'a newsletter that is the subject': {
      text: 'Le maire envoie une newsletter chaque lundi ; douze mille habitants la lisent.',
    },
  },
  ignores: { 'a draft without text': { html: '<img src="velo.jpg" alt="">' } },
  reports: {
    'an act and what it acts on': {
      html: `<p>⟦Commenter cet article⟧</p>${body}<p>⟦Écouter l’article⟧</p><p>⟦Voir les réactions⟧</p><p>⟦Donnez votre avis⟧</p><p>⟦Signaler une erreur⟧</p>`,
    },
    'lines of bylines and dates': {
      html: `<p>⟦Par Anne Le Goff | Publié le 4 mai 2021⟧</p>${body}<p>⟦Le Courrier avec AFP⟧</p><p>⟦Anne Le Goff - Publié le 4 mai 2021⟧</p>`,
    },
    'a date amid the article': {
      html: `${body}${body}${body}<p>⟦Mis à jour le 4 mai 2021⟧</p>${body}${body}`,
    },
    'a list of buttons': {
      html: `${body}<ul><li>⟦Partager sur Facebook⟧</li><li>⟦Commenter cet article⟧</li><li>⟦Publicité⟧</li></ul>`,
    },
    'a credit without a picture, as a warning': {
      html: `${body}<p>⟦Anne Le Goff / Getty Images⟧</p>`,
      finds: [{ severity: 'warning' }],
    },
    'the path to the page, and networks in a row': {
      html: `<p>⟦Accueil › Ville › Transports⟧</p>${body}<p>⟦Facebook, X, WhatsApp, Copier le lien⟧</p>`,
    },
    'the wall of a paid article': {
      html: `${body}<p>⟦Abonnez-vous pour lire la suite⟧</p><p>⟦Contenu réservé aux abonnés⟧</p><p>⟦Profitez de 2 mois offerts, sans engagement⟧</p>`,
    },
    'pointers and credits without a link': {
      html: `${body}<p>⟦À lire aussi Brest, dix ans de tramway⟧</p><p>⟦Photo : Le pont au lever du jour⟧</p><p>⟦© Agence du Port⟧</p>`,
    },
    'a comment form and a browser': {
      html: `${body}<p>⟦Votre adresse de messagerie ne sera pas publiée.⟧</p><p>⟦Veuillez activer JavaScript pour lire la vidéo.⟧</p>`,
    },
    'lines of the page with figures': {
      html: `<p>⟦Lecture : 3 minutes⟧</p>${body}<p>⟦Mis à jour le 4 mai 2021 à 8h15⟧</p><p>⟦Par Anne Le Goff avec AFP⟧</p><p>⟦(avec Reuters)⟧</p><p>⟦Réactions (31)⟧</p><p>⟦© 2021 Le Courrier du port⟧</p><p>⟦Refuser les cookies⟧</p>`,
    },
    'the tag of an agency glued to a sentence': {
      text: 'Le pont rouvre. ⟦(PA)⟧Dans un communiqué, la mairie s’en réjouit.',
      finds: [{ message: 'agency', data: { text: '(PA)' } }],
    },
    'the tag of an agency behind a caption': {
      html: `<p>Le pont de Brest, mardi matin. ⟦(AP)⟧</p>${body}`,
      fixed: `<p>Le pont de Brest, mardi matin.</p>${body}`,
    },
    'the dash of a report': {
      text: 'BREST, 12 janvier ⟦(AFP) –⟧ Le pont rouvre ce matin.',
      finds: [{ data: { text: '(AFP) –' } }],
    },
    'the link to the source, with a counter': {
      html: `${body}<p>⟦Source link⟧ ⟦-42⟧</p>`,
      finds: [
        { message: 'furniture', data: { text: 'Source link' } },
        { message: 'counter', data: { text: '-42' } },
      ],
    },
    'a by-line': { text: 'Le pont rouvre. ⟦AP Sports Writer Jean Le Goff a suivi les travaux à Brest.⟧' },
    'the last line of an agency': {
      html: `${body}<p>⟦Anne Le Goff et Jean Riou ont contribué à ce reportage depuis Rennes.⟧</p>`,
      fixed: body,
    },
    'a call to a newsletter glued to the text': {
      text: 'Le pont rouvre.⟦Inscrivez-vous ici pour recevoir nos newsletters chaque matin.⟧',
    },
    'calls and by-lines glued to names': {
      text: 'Le pont relie Brest à Hong Kong.⟦Inscrivez-vous ici pour recevoir nos newsletters.⟧ La ville loge ses entreprises.⟦AP Business Writer Ann Lee a contribué depuis Brest.⟧',
    },
    'a pointer of its own': { html: `${body}<p>⟦À lire également : Brest, dix ans de tramway⟧</p>` },
    'a pointer amid a paragraph': {
      html: '<p>Le pont rouvre. ⟦Lire aussi : Brest, dix ans de tramway⟧</p>',
    },
    'buttons and counters': {
      html: `${body}<p>⟦Partager sur Facebook⟧</p><p>⟦Lire la suite…⟧</p><p>⟦312 partages⟧</p><p>⟦Tous droits réservés.⟧</p>`,
    },
    'a line on cookies': { text: '⟦Ce site utilise des cookies.⟧ Le pont rouvre ce matin.' },
    'a line for subscribers': { html: `${body}<p>⟦Il vous reste 70 % de cet article à lire.⟧</p>` },
    'social networks': { html: `${body}<p>⟦Suivez-nous sur Facebook et Instagram⟧</p>` },
    'a call in English': { text: 'Le pont rouvre. ⟦Sign up here for our daily newsletter.⟧' },
  },
});

test('takes a time that grows with the text', async () => {
  const { findings } = await runRule(rule, { text: 'Lire la suite (AP) source link '.repeat(3000) });
  expect(findings).toEqual([]);
});
