// What generators and scrapers leave behind. The sentences are ours, written as chat assistants, content tools and news sites write them;
// they were not taken from the rules' lists, so that the bench does not measure a list by itself.
import { insertAfter, insertFirst, paragraph } from './blocks.mjs';
import { proseBlocks, spotIn, standingParagraphs } from './places.mjs';

const OPENINGS = [
  'Bien sûr ! Voici une version réécrite de votre article.',
  'Voici l’article demandé, optimisé pour le référencement :',
  'Absolument ! Voici un article de blog complet sur le sujet.',
  'Avec plaisir ! Je te propose le texte suivant :',
  'D’accord, voici le texte reformulé en français :',
  'Bien entendu, voici une proposition d’article structuré avec des sous-titres.',
  'Certainement ! Voici un article de 800 mots environ.',
  'Sure! Here is the rewritten article in French:',
  'Certainly! Below is an SEO-optimized version of your text.',
  'Here’s a French version of the article, with subheadings:',
  'Voici une version améliorée et optimisée SEO de votre texte.',
  'Je comprends. Voici la version corrigée de l’article :',
  'Parfait ! Voici votre article, prêt à être publié.',
  'Voilà le texte remanié, avec un titre plus accrocheur :',
  'Tout à fait ! Je vous propose cette rédaction :',
  'Here you go! A full blog post in French, ready to publish:',
  'Avec grand plaisir, voici de quoi alimenter votre blog :',
  'J’ai réécrit votre article en gardant les informations essentielles :',
];
const CLOSINGS = [
  'N’hésite pas à me dire si tu veux que je modifie le ton ou la longueur.',
  'Souhaitez-vous que je rédige également une méta-description ?',
  'N’hésitez pas à me demander si vous souhaitez des modifications !',
  'Si vous avez besoin d’ajustements, dites-le-moi.',
  'Voulez-vous que j’ajoute une section FAQ à cet article ?',
  'J’espère que cette version vous convient. Faites-moi savoir si vous désirez des changements.',
  'Let me know if you would like me to adjust the tone or add more details.',
  'Would you like me to create a meta description as well?',
  'I hope this helps! Feel free to ask for any changes.',
  'Dites-moi si vous voulez une version plus courte.',
  'Je peux aussi vous proposer trois titres alternatifs si vous le souhaitez.',
  'Besoin d’une autre version ? Je reste à votre disposition pour l’adapter.',
  'Souhaitez-vous une version plus longue ?',
  'Je peux ajouter des exemples concrets si besoin.',
  'Tu veux que je le traduise aussi en anglais ?',
  'Want me to shorten it?',
  'Faites-moi part de vos retours et j’adapterai le texte.',
];
const IDENTITIES = [
  'En tant que modèle de langage, je ne peux pas donner de conseil médical.',
  'En tant qu’intelligence artificielle, je n’ai pas d’opinion personnelle sur ce point.',
  'Je suis une IA et je n’ai pas accès aux données en temps réel.',
  'As an AI language model, I cannot browse the internet.',
  'Mes connaissances s’arrêtent en septembre 2021.',
  'Je suis désolé, mais je ne peux pas répondre à cette demande.',
  'En tant qu’assistant virtuel, je ne dispose pas d’informations récentes.',
  'I’m sorry, but I can’t assist with that request.',
  'D’après ma dernière mise à jour, en janvier 2022, la loi n’a pas changé.',
  'En ma qualité d’assistant IA, je ne peux pas vérifier ces chiffres.',
  'Je ne suis qu’un programme informatique et je n’ai pas de ressenti.',
  'I do not have real-time access to the news.',
];
const COMMENTS = [
  '(Nombre de mots : 712)',
  'Nombre de mots : environ 850',
  'Méta-description : Découvrez comment chauffer votre maison à moindre coût.',
  'Meta description: Tout savoir sur le chauffage au bois.',
  'Titre SEO : Chauffage au bois, le guide 2024',
  'Mot-clé principal : chauffage au bois',
  'Mots-clés : poêle, bois, granulés, chauffage',
  'Option 2 : Le chauffage au bois expliqué simplement',
  'Balise title : Bien choisir son bois de chauffage',
  '[Fin de l’article]',
  'Word count: 702 words',
  'Slug : chauffage-au-bois-guide',
  '(Note : pensez à ajouter des liens internes vers vos autres pages.)',
  'Note au client : les chiffres sont à vérifier avant publication.',
  'Cet article compte 745 mots et respecte vos consignes de référencement.',
  'Titre proposé : Réussir son potager en ville',
  'Version 1 :',
  'Longueur de l’article : 812 mots',
  'Titre H1 : Le chauffage au bois en dix questions',
  'Texte rédigé selon vos instructions (718 mots).',
  'Extrait optimisé : Se chauffer au bois sans se ruiner.',
  'Public cible : propriétaires de maisons anciennes',
  'Balises : poêle, bois, granulés',
];
const PLACEHOLDERS = [
  'Contactez ⟦[Votre nom]⟧ pour obtenir un devis.',
  'Appelez-nous au ⟦[numéro de téléphone]⟧ avant midi.',
  '⟦[Insérer une image du jardin ici]⟧',
  'La société ⟦{{nom_entreprise}}⟧ vous accueille du lundi au vendredi.',
  'Le tarif est de ⟦XXXX⟧ euros par mois.',
  '⟦TODO⟧ : ajouter les chiffres de l’année.',
  '⟦Lorem ipsum dolor sit amet, consectetur adipiscing elit.⟧',
  'Rendez-vous à ⟦[VILLE]⟧ le mois prochain.',
  'Bonjour ⟦[Prénom]⟧, merci de votre visite.',
  '⟦[À compléter]⟧',
  'Selon ⟦[source à ajouter]⟧, les prix ont doublé.',
  '⟦[Insert link here]⟧',
  'Écrivez à ⟦<votre adresse>⟧ pour en savoir plus.',
  'L’offre est valable jusqu’au ⟦XX/XX/XXXX⟧.',
  'Le siège se trouve à ⟦%VILLE%⟧ depuis trente ans.',
  'Voir ⟦[Lien vers le guide]⟧ pour le détail.',
  '⟦[Ajouter un témoignage client]⟧',
  '« Nous agirons », promet ⟦[Nom du maire]⟧.',
  'Comptez ⟦____⟧ euros par mètre carré.',
  'Le dossier est déposé au ⟦(à compléter)⟧ de la ville.',
  'Appelez le ⟦0X XX XX XX XX⟧ pour réserver.',
];
const SCRAPED = [
  'Lire aussi : Les marchés de Noël attirent la foule',
  'À lire aussi : notre dossier sur le logement',
  'Lire la suite',
  'Source link',
  'Inscrivez-vous à notre newsletter pour recevoir nos actualités chaque matin.',
  'Abonnez-vous à la newsletter',
  'Ce site utilise des cookies pour améliorer votre expérience. En poursuivant votre navigation, vous acceptez leur utilisation.',
  'Partager sur Facebook',
  'Partagez cet article sur Twitter',
  '128 partages',
  'Temps de lecture : 4 min',
  'Publié le 12 mars 2023 à 14h32',
  'Par la rédaction avec AFP',
  '(Avec AFP)',
  'Article réservé aux abonnés',
  'Tous droits réservés',
  '© 2023 Tous droits réservés.',
  'Crédit photo : Shutterstock',
  'Cliquez ici pour vous abonner à notre newsletter',
  'Read more',
  'Vous aimerez aussi',
  'Articles similaires',
  'Publicité',
  'La suite après la publicité',
  'Commentaires (12)',
  'Accepter les cookies',
  'Suivez-nous sur Instagram',
  'Voir les commentaires',
  'Réagir à cet article',
  'Partager : Facebook Twitter WhatsApp',
  'Photo : Ouest-France',
  'Copier le lien',
  'Écouter l’article',
  'Déjà abonné ? Connectez-vous',
  'Contenu réservé aux abonnés',
  'Par Jean Dupont | Publié le 3 mai 2022',
  'Accueil > Actualités > Société',
  'Retrouvez toute l’actualité sur notre application',
];
const AGENCIES = [' (AP)', ' (AFP)', ' (Reuters)', ' – AFP', ' (PA)'];
const TAGS = ['(AP)', '(AFP)', '(PA)', '(Reuters)', '(Belga)'];

const LEAKS = {
  html: [
    '<p>⟦## Les étapes à suivre⟧</p>',
    '<p>⟦**Important**⟧ : rangez les outils chaque soir.</p>',
    '<p>Voir ⟦[le guide complet](https://www.maison-verte.fr/guide)⟧ avant de commencer.</p>',
    '<p>Le bois doit être ⟦&lt;strong&gt;bien sec&lt;/strong&gt;⟧ avant l’hiver.</p>',
    '<p>Fruits ⟦&amp;amp;⟧ légumes de saison sont en vente.</p>',
    '<p>La ville⟦&amp;nbsp;⟧: un projet ancien.</p>',
    '<p>Les ⟦&amp;eacute;⟧tudes durent trois ans.</p>',
    '<p>⟦```html⟧</p>',
    '<p>⟦### 3. Choisir le bon outil⟧</p>',
    '<p>Le marché est ⟦__très fréquenté__⟧ le samedi.</p>',
    '<p>Le conseil ⟦<strong>⟧a voté le budget mardi soir.</p>',
    '<p>⟦- **Prix** :⟧ comptez dix euros.</p>',
  ],
  markdown: [
    'Le bois doit être ⟦&lt;strong&gt;bien sec&lt;/strong&gt;⟧ avant l’hiver.',
    'Fruits ⟦&amp;amp;⟧ légumes de saison sont en vente.',
    'Les ⟦&amp;eacute;⟧tudes durent trois ans.',
    'Rangez les outils ⟦** chaque soir **⟧ avant de partir.',
    'Le conseil ⟦<strong>⟧a voté le budget mardi soir.',
    'Voir ⟦[le guide complet] (https://www.maison-verte.fr/guide)⟧ avant de commencer.',
    '⟦##Les étapes à suivre⟧',
    '⟦\\*\\*Important\\*\\*⟧ : fermez le robinet.',
  ],
  mdx: [
    'Fruits ⟦&amp;amp;⟧ légumes de saison sont en vente.',
    'Rangez les outils ⟦** chaque soir **⟧ avant de partir.',
    '⟦##Les étapes à suivre⟧',
  ],
  text: [
    '⟦## Les étapes à suivre⟧',
    'Rangez les outils ⟦**chaque soir**⟧ avant de partir.',
    'Le bois doit être ⟦<strong>bien sec</strong>⟧ avant l’hiver.',
    'Fruits ⟦&amp;⟧ légumes de saison sont en vente.',
    'Les ⟦&eacute;⟧tudes durent trois ans.',
    'La ville⟦&nbsp;⟧: un projet ancien.',
    '⟦<p>⟧La pluie tombe depuis trois jours.⟦</p>⟧',
    'Voir ⟦[le guide complet](https://www.maison-verte.fr/guide)⟧ avant de commencer.',
  ],
};

function whole(list, where = 'any') {
  return Object.fromEntries(
    list.map((text) => [
      text.replace(/[⟦⟧]/g, '').slice(0, 60),
      (article, random) => {
        // Markdown holds shortcodes, MDX expressions: braces are none of the text there.
        const isCode =
          article.format === 'mdx' ? /[<{]/.test(text) : article.format === 'markdown' && /[{<]/.test(text);
        const written = article.format === 'html' ? text.replace(/<(?!\/?strong)/g, '&lt;') : text;
        if (isCode) return undefined;
        const block = paragraph(article, written);
        const edit =
          where === 'opening' ? insertFirst(article, block) : insertAfter(article, random, block, where);
        return edit && [edit];
      },
    ]),
  );
}

function leaks() {
  const variants = {};
  for (const [format, texts] of Object.entries(LEAKS))
    for (const text of texts)
      variants[`${format} ${text.replace(/[⟦⟧]/g, '')}`] = (article, random) => {
        const edit = article.format === format ? insertAfter(article, random, text) : undefined;
        return edit && [edit];
      };
  return variants;
}

function fenced(name) {
  return ({ source, format }) => {
    if (format !== 'markdown' && format !== 'text') return undefined;
    if (source.includes('```')) return undefined;
    const end = source.length;
    return {
      edits: [
        { start: 0, end: 0, text: `\`\`\`${name}\n` },
        { start: end, end, text: '\n```\n' },
      ],
      place: 'any',
    };
  };
}

const JUNCTION = /(?<![\p{L}\p{N}’'-])\p{Ll}{3,}[.!?…] \p{Lu}\p{Ll}+/gu;

/** A space lost between two sentences. */
function glued(article, random) {
  const spot = spotIn(article, random, JUNCTION);
  return spot && [{ start: spot.start, end: spot.end, text: spot.match[0].replace(' ', '') }];
}

function gluedAfterQuote(article, random) {
  const spot = spotIn(article, random, /[»”][.]? \p{Lu}\p{Ll}+/gu);
  return spot && [{ start: spot.start, end: spot.end, text: spot.match[0].replace(' ', '') }];
}

function gluedTag(article, random) {
  const spot = spotIn(article, random, /(?<=\p{Ll}{3}[.!?] )\p{Lu}\p{Ll}+(?= )/gu);
  return spot && [{ start: spot.start, end: spot.end, text: `${random.pick(TAGS)}${spot.match[0]}` }];
}

function tagAtEnd(article, random) {
  const block = random.pick(standingParagraphs(article, 15).filter(({ text }) => /[.]$/.test(text)));
  if (!block) return undefined;
  const end = article.format === 'html' ? block.range.end - 4 : block.range.end;
  return [{ start: end, end, text: random.pick(AGENCIES) }];
}

function gluedNumber(article, random) {
  const spot = spotIn(
    article,
    random,
    /(?<=[ (])\p{Ll}{4,}[\u00a0 ]\d{2,4}(?=[\u00a0\u202f ]\p{Ll}{2}|[\u00a0\u202f ]%)/gu,
  );
  return spot && [{ start: spot.start, end: spot.end, text: spot.match[0].replace(/[\u00a0 ]/, '') }];
}

/** A sentence read as Windows-1252 although it was UTF-8. */
function garbled(article, random) {
  const spot = spotIn(article, random, /(?<=^| )[\p{L} ]*[éèàçêôù][\p{L} ]*(?=[ ,.])/gu);
  const text = spot && misread(spot.match[0]);
  return spot && text.length < 400 ? [{ start: spot.start, end: spot.end, text }] : undefined;
}

const decoder = new TextDecoder('windows-1252');

function misread(text) {
  return decoder.decode(new TextEncoder().encode(text));
}

function replacing(pattern, text) {
  return (article, random) => {
    const spot = spotIn(article, random, pattern);
    return spot && [{ start: spot.start, end: spot.end, text: text(spot.match[0]) }];
  };
}

const INVISIBLE = {
  'zero width': '\u200b',
  'private use': '\uf0d7',
  BOM: '\ufeff',
  'soft hyphen': '\u00ad',
  control: '\u0008',
  joiner: '\u2060',
  mark: '\u200e',
};

const CUTS = {
  word: /(?<=\p{L} )(?:de|des|du|les|le|la|et|à|pour|que|qui|dans|avec|sur|par|un|une|mais|aux)(?= \p{L})/gu,
  comma: /(?<=\p{L} )\p{L}{3,},(?= \p{L})/gu,
  bracket: /(?<=\p{L} )\p{L}{3,} \(/gu,
};

/** The text ends in the middle of a sentence of its last paragraph. */
function cutAt(pattern) {
  return (article, random) => {
    const last = proseBlocks(article, 4).at(-1);
    const body = article.blocks.filter(({ kind, text }) => kind !== 'aside' && text !== '');
    if (last?.kind !== 'paragraph' || body.at(-1) !== last) return undefined;
    const spot = spotIn(article, random, pattern, { blocks: [last] });
    if (!spot || spot.match.index < 20 || last.marks.some(({ end }) => end > spot.match.index))
      return undefined;
    return [{ start: spot.start, end: last.map.at(-1).sourceEnd, text: `⟦${spot.match[0]}⟧` }];
  };
}

const around = [
  'assistant-boilerplate',
  'meta-commentary',
  'prompt-echo',
  'language-mix',
  'spelling-unknown',
  'truncated-ending',
];

export default [
  {
    kind: 'assistant-boilerplate',
    also: around,
    variants: {
      ...prefixed('opening', whole(OPENINGS, 'opening')),
      ...prefixed('closing', whole(CLOSINGS, 'last')),
      ...prefixed('identity', whole(IDENTITIES)),
    },
  },
  {
    kind: 'meta-commentary',
    also: [...around, 'heading-fake'],
    variants: { ...prefixed('inside', whole(COMMENTS)), ...prefixed('last', whole(COMMENTS, 'last')) },
  },
  {
    kind: 'placeholder',
    also: [...around, 'link-placeholder', 'markup-leak'],
    variants: whole(PLACEHOLDERS),
  },
  {
    kind: 'scrape-residue',
    also: [...around, 'glued-sentences', 'link-text-generic'],
    variants: {
      ...prefixed('inside', whole(SCRAPED)),
      ...prefixed('last', whole(SCRAPED, 'last')),
      'agency at the end': tagAtEnd,
      'agency glued': gluedTag,
    },
  },
  {
    kind: 'markup-leak',
    also: [
      'placeholder',
      'link-placeholder',
      'heading-fake',
      'heading-missing',
      'section-too-long',
      'title-missing',
    ],
    variants: {
      ...leaks(),
      'fence html': fenced('html'),
      'fence markdown': fenced('markdown'),
      fence: fenced(''),
    },
  },
  {
    kind: 'glued-sentences',
    also: ['scrape-residue', 'spelling-unknown', 'spelling-glued', 'space-after-punctuation'],
    variants: { stop: glued, 'after a quotation': gluedAfterQuote, 'after a tag': gluedTag },
  },
  {
    kind: 'glued-number',
    also: ['spelling-unknown', 'spelling-glued', 'unit-space'],
    variants: {
      word: gluedNumber,
      ...whole([
        'Il vit aux ⟦Amériques22⟧ % de l’année.',
        'La hausse ⟦atteint15⟧ % en ville.',
        'Le prix moyen ⟦dépasse300⟧ euros.',
      ]),
    },
  },
  {
    kind: 'mojibake',
    also: [
      'spelling-unknown',
      'spelling-glued',
      'glued-sentences',
      'invisible-characters',
      'homophone',
      'ligature-oe',
      'quotes-unbalanced',
      'space-after-punctuation',
    ],
    variants: {
      phrase: garbled,
      accent: replacing(/(?<=\p{Ll})[éèàçêôù](?=\p{Ll})/gu, misread),
      apostrophe: replacing(/(?<=\p{Ll})’(?=\p{Ll})/gu, misread),
      lost: replacing(/(?<=\p{Ll})[éèàç](?=\p{Ll})/gu, () => '\ufffd'),
    },
  },
  {
    kind: 'invisible-characters',
    also: ['mojibake', 'glued-sentences', 'spelling-unknown'],
    variants: Object.fromEntries(
      Object.entries(INVISIBLE).map(([name, character]) => [
        name,
        replacing(/(?<=\p{Ll}) (?=\p{Ll})/gu, () => ` ⟦${character}⟧`),
      ]),
    ),
  },
  {
    kind: 'truncated-ending',
    variants: {
      word: cutAt(CUTS.word),
      comma: cutAt(CUTS.comma),
      bracket: cutAt(CUTS.bracket),
      paragraph: (article, random) => [
        insertAfter(
          article,
          random,
          paragraph(article, 'Enfin, les habitants pourront choisir leur fournisseur ⟦et⟧'),
          'last',
        ),
      ],
      hyphen: (article, random) => [
        insertAfter(
          article,
          random,
          paragraph(article, 'Cette année encore, la fête réunira les enfants, les parents et les ⟦grands-⟧'),
          'last',
        ),
      ],
    },
  },
];

function prefixed(name, variants) {
  return Object.fromEntries(Object.entries(variants).map(([key, inject]) => [`${name}: ${key}`, inject]));
}
