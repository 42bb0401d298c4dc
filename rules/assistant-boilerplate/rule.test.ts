import { testRule } from '../../test/rule-test.ts';
import rule from './rule.ts';

const body = `<p>Le vélo pliant tient dans un coffre et se range sous un bureau.</p>
<p>Son poids varie de neuf à quatorze kilos selon le cadre.</p>
<p>Les modèles à roues de vingt pouces roulent mieux en ville.</p>`;

testRule(rule, {
  accepts: {
    'a language model that is written about': {
      html: `<h1>ChatGPT en classe</h1><p>En tant que modèle de langage, ChatGPT prédit le mot le plus probable.</p><p>ChatGPT peut faire des erreurs, et OpenAI le reconnaît.</p>${body}`,
    },
    'a trade that assists': {
      html: `<p>En tant qu’assistante sociale, je reçois chaque semaine des familles du quartier. En ma qualité d’assistant du maire, j’ai suivi les travaux.</p>${body}`,
    },
    'a sign amid what an author tells': {
      html: `<p>La semaine a été longue, et le jardin a poussé sans nous. Comme promis, voici quelques plantes qui n’ont pas souffert de la chaleur ni de notre absence.</p>${body}<p>La mairie ferme le pont. Est-ce que cela ne va pas compliquer la vie des cyclistes du quartier ? Les élus disent que non, et promettent des navettes toutes les dix minutes.</p>`,
    },
    'a wish in the midst of the last paragraph': {
      html: `${body}<p>Entre les deux éditeurs, je commence à me demander lequel je dois vous proposer pour écrire un texte. Un compte reste nécessaire, et la mairie en demande un autre. Toujours est-il que mon adresse n’a pas changé depuis dix ans.</p>`,
    },
    'an author who asks for comments': {
      html: `${body}<p>J’espère que cette recette vous plaira. N’hésitez pas à me dire en commentaire ce que vous en pensez !</p><p>Dites-moi si vous voulez une version au cidre, les commentaires sont ouverts.</p>`,
    },
    'offers of a shop': {
      html: `${body}<p>Souhaitez-vous un modèle plus léger ? Comptez cent euros de plus.</p><p>Besoin d’un conseil ? Un vélociste vous répondra. Je reste à votre disposition pour toute question.</p>`,
    },
    'a request that the text answers': {
      html: `<p>Suite à votre demande, la mairie a ouvert un guichet. Cette demande ne coûte rien.</p>${body}`,
    },
    'an article': { html: body },
    'a version of something else': {
      html: `<p>Voici la version définitive du règlement des pistes cyclables. Je vous présente ici une version allégée de la charnière.</p>${body}<p>Préférez-vous la version longue ou la version courte du parcours ? Je peux vous envoyer le plan du circuit si vous le souhaitez.</p>`,
    },
    'help of an editor, and offers of an agency': {
      html: `${body}<p>Voulez-vous ajouter un paragraphe ? Cliquez sur le bouton « + ».</p><p>Vous voulez que je rédige vos articles ? Demandez un devis.</p>`,
    },
    'a writer who tells readers of the work': {
      html: `<p>D’accord, je l’avoue : j’ai écrit ce billet dans le train. Ce guide de 2 000 mots suit la version 5 du logiciel.</p>${body}<p>Je compléterai cet article au fil de mes essais. Si vous relevez une erreur dans ce texte, écrivez-moi et je la corrigerai.</p>`,
    },
    'offers of what is no text': {
      html: `${body}<p>Voulez-vous que je vous rappelle ? Indiquez votre numéro.</p><p>Si tu veux, je peux t’apprendre à tailler un rosier. Faut-il que j’ajoute du sel dans la piscine ?</p>`,
    },
    'a condition of readers': {
      html: `${body}<p>Si vous préférez une version plus légère, remplacez l’acier par de l’aluminium.</p>`,
    },
    'what pupils tick off': {
      html: `${body}<ul><li>Je peux ajouter un script dans une balise.</li><li>Je suis prêt à améliorer la conception de mes pages.</li></ul>`,
    },
    'an offer to write to the author': {
      html: `${body}<p>J’espère que cet article vous a plu. N’hésitez pas à me contacter ou à laisser un commentaire.</p>`,
    },
    'an article that presents its subject': {
      html: `<p>Bien sûr, le vélo pliant a ses défauts. Voici un article sur son entretien.</p>${body}`,
    },
    'an assistant that is quoted': {
      html: `${body}<p>Le robot répond : « En tant que modèle de langage, je n’ai pas d’avis. »</p>`,
    },
    'an assistant in a quotation block': {
      markdown:
        'Nous avons posé la question au robot.\n\n> Bien sûr ! Voici une version optimisée de votre article.\n\nIl ne manque pas d’aplomb.\n\nLe vélo pliant tient dans un coffre.\n',
    },
    'words of an opener far from the opening': {
      html: `${body}<p>Bien sûr, voici la pompe.</p>${body}`,
    },
    'a company that speaks of its assistant': {
      html: `${body}<p>En tant qu’intelligence artificielle médicale, Clara lit les radios.</p>`,
    },
    'a description of language models': {
      html: `${body}<p>Un grand modèle de langage prédit le mot qui suit.</p>`,
    },
  },
  ignores: { 'a draft without text': { html: '<img src="velo.jpg" alt="">' } },
  reports: {
    'what authors say too, as a warning': {
      html: `<p>⟦Comme promis, voici la suite de notre voyage !⟧</p>${body}<p>Le vélo rentre au garage.</p>`,
      finds: [{ severity: 'warning' }],
    },
    'the same at both ends': {
      html: `<p>⟦Comme demandé, voici le texte.⟧</p>${body}<p>⟦N’hésitez pas à me demander une version plus courte.⟧</p>`,
      finds: [{ severity: 'error' }, { severity: 'error' }],
    },
    'what no author says, alone': {
      html: `${body}<p>⟦En tant qu’assistant virtuel, je n’ai pas d’avis.⟧</p><p>⟦En tant qu’IA, je le dis ainsi.⟧</p>`,
      finds: [{ severity: 'error' }, { severity: 'error' }],
    },
    'thanks, then what was done': {
      html: `<p>Génial, merci pour le plan. ⟦J’ai développé chaque partie et soigné les transitions.⟧</p>${body}`,
    },
    'an order that was read': {
      html: `<p>⟦Bonjour, j’ai bien reçu votre brief.⟧ ⟦L’article ci-dessous respecte le plan que vous m’avez transmis.⟧</p>${body}`,
    },
    'a text that meets an order': {
      html: `${body}<p>⟦Cet article compte environ 950 mots et respecte la densité de mots-clés demandée.⟧</p>`,
    },
    'what was made, and how': {
      html: `${body}<p>⟦Ce contenu a été rédigé selon vos instructions.⟧</p><p>⟦Ce texte comporte 640 mots et suit vos consignes.⟧</p>`,
    },
    'an offer with a condition': {
      html: `${body}<p>⟦Indiquez-moi le mot-clé secondaire et j’optimiserai les intertitres.⟧</p>`,
    },
    'an offer that takes up a question': {
      html: `${body}<p>Et si on ajoutait une FAQ à cet article ? ⟦Je peux la rédiger.⟧</p>`,
    },
    'a form that was ordered': {
      html: `<p>⟦Réponse : voici un article qui suit la structure demandée.⟧</p>${body}`,
    },
    'a list of offers': {
      html: `${body}<p>Je peux aussi :</p><ul><li>⟦rédiger une méta-description ;⟧</li><li>⟦proposer cinq titres.⟧</li></ul>`,
    },
    'work told in English': {
      html: `<p>⟦I rewrote the whole thing in a warmer voice, keeping your keywords in the headings.⟧</p>${body}`,
    },
    'a version and a message that are answered': {
      html: `<p>⟦Merci pour votre message.⟧ ⟦En voici une version condensée, plus facile à lire.⟧</p>${body}`,
    },
    'a question after what else may be done': {
      html: `${body}<p>⟦Avez-vous besoin d’ajustements ?⟧ ⟦Y a-t-il un point que je doive revoir ?⟧</p>`,
    },
    'a text that is handed over, in other words': {
      html: `<p>⟦J’ai repris votre brouillon en gardant ses exemples.⟧ ⟦Vous trouverez ci-dessous la nouvelle version.⟧</p>${body}`,
    },
    'a way of writing it that is proposed': {
      html: `<p>⟦Voici comment je reformulerais ce passage :⟧</p>${body}`,
    },
    'an opener to a familiar': { html: `<p>⟦Pas de souci, voici ta chronique, en plus court :⟧</p>${body}` },
    'an opener in English that tells of the work': {
      html: `<p>⟦I’ve reworked the article with a lighter tone.⟧</p>${body}`,
    },
    'questions about what comes next': {
      html: `${body}<p>⟦Dois-je ajouter une conclusion ?⟧ ⟦Préférez-vous un ton plus soutenu ?⟧</p><p>⟦Je peux allonger la partie sur l’entretien si besoin.⟧</p>`,
    },
    'offers that end a sentence': {
      html: `${body}<p>⟦S’il vous semble trop long, je peux raccourcir le texte.⟧</p>`,
    },
    'a program that says what it is not': {
      html: `${body}<p>⟦N’étant qu’un programme, je n’ai jamais roulé.⟧ ⟦Je n’ai pas pu ouvrir le lien que vous donnez.⟧</p>${body}`,
    },
    'knowledge that ends': {
      html: `${body}<p>⟦Je ne dispose pas d’informations récentes sur cette prime.⟧</p>${body}`,
    },
    'an opener in French, whose paragraph goes': {
      html: `<p>⟦Bien sûr ! Voici une version optimisée SEO de votre article :⟧</p>\n${body}`,
      finds: [{ message: 'boilerplate', data: { text: 'Bien sûr ! Voici' } }],
      fixed: body,
    },
    'offers to go on, in other words': {
      html: `${body}<p>⟦Je peux également rédiger deux accroches différentes si tu le veux.⟧</p><p>⟦Si tu as besoin de retouches, fais-le-moi savoir.⟧</p>`,
    },
    'an opener in English that presents the text': { html: `<p>⟦Here’s the revised article:⟧</p>${body}` },
    'an opener before the text, in its paragraph': {
      html: '<p>⟦Bien sûr, voici l’article demandé.⟧ Le vélo pliant tient dans un coffre.</p>',
      fixed: '<p>Le vélo pliant tient dans un coffre.</p>',
    },
    'an opener under the title': {
      markdown:
        '# Le vélo pliant\n\n⟦Voici votre article de 700 mots, avec des sous-titres.⟧\n\nIl tient dans un coffre.\n',
    },
    'an opener in English': {
      html: `<p>⟦Sure! Here’s the SEO-optimized article in French:⟧</p>${body}`,
    },
    'an opener in bold': {
      markdown: '**⟦Certainement ! Voici** le texte reformulé :⟧\n\nLe vélo pliant tient dans un coffre.\n',
    },
    'a closer in French': {
      html: `${body}<p>⟦N’hésitez pas à me demander d’autres modifications !⟧</p>`,
      finds: [{ data: { text: 'N’hésitez pas à me demander d’autres modifications !' } }],
    },
    'two closers in a row, each a sentence': {
      html: `${body}<p>⟦J’espère que cet article répond à vos attentes.⟧ ⟦Souhaitez-vous que je propose une autre accroche ?⟧</p>`,
    },
    'a closer that follows the conclusion': {
      html: `${body}<p>Le vélo pliant a de l’avenir. ⟦Si vous le souhaitez, je peux ajuster la longueur du texte.⟧</p>`,
      fixed: `${body}<p>Le vélo pliant a de l’avenir.</p>`,
    },
    'a closer in English': { html: `${body}<p>⟦Let me know if you would like any changes.⟧</p>` },
    'an identity amid the text': {
      html: `${body}<p>⟦En tant que modèle de langage, je ne peux pas essayer un vélo.⟧ Les avis divergent.</p>${body}`,
    },
    'an identity in capitals without accents': {
      text: 'Les avis divergent. ⟦EN TANT QU’IA, je n’ai pas d’opinion.⟧ Le poids compte.',
    },
    'an identity in English': {
      html: `${body}<p>⟦As an AI language model, I cannot ride a bicycle.⟧</p>${body}`,
    },
    'a refusal': {
      html: '<p>⟦Je suis désolé, mais je ne peux pas répondre à cette demande.⟧</p>',
    },
    'a limit of knowledge': {
      html: `${body}<p>⟦Lors de ma dernière mise à jour, en 2023, la prime existait encore.⟧</p>${body}`,
    },
    'a button of the assistant’s page': { html: `${body}<p>⟦Régénérer la réponse⟧</p>` },
  },
});
