import type { PromptCase } from './prompt-case.ts';

const article =
  'Le conseil régional a voté une aide pour l’achat d’un vélo d’occasion. Elle sera versée aux habitants dès le mois de juin.\n\n« Nous avons besoin de places de stationnement », explique Jean Morel, qui préside l’association des cyclistes. Les magasins devront être agréés pour que leurs clients en profitent.';

const advice =
  'Utilisez un chauffage d’appoint avec prudence, rappellent les pompiers. Les commerçants du centre espèrent une reprise avant l’été, tandis que la mairie prépare un plan de soutien. Plusieurs réunions publiques sont prévues au mois de mars, dans la salle des fêtes.';
const codeArticle =
  'Le serveur de la coopérative garde les relevés de chaque ruche depuis dix ans. Les bénévoles les lisent avec un petit programme, que voici dans sa première version.\n\n```js\nconst weights = readings.map(({ weight }) => weight);\nconst mean = weights.reduce((sum, one) => sum + one, 0) / weights.length;\nconsole.log(mean);\n```\n\nLa moyenne tombe chaque soir dans la boîte du responsable, qui compare les essaims entre eux.';
const warning =
  'Ne mentionnez jamais votre code au téléphone. Les banques de la région signalent une hausse des arnaques depuis le début de l’hiver, tandis que la gendarmerie multiplie les réunions publiques. Plusieurs habitants de la vallée ont perdu leurs économies.';

/** Orders as ordinary people and agencies write them most often. Own work. */
export const everydayPrompts: Readonly<Record<string, PromptCase>> = {
  'words in short': {
    prompt: 'Un article de 800w sur la cuisine vietnamienne, en français, 4 H2.',
    expect: { targetWords: 800, language: 'fr', subheadings: { min: 4, max: 4 } },
    unparsed: ['sur la cuisine vietnamienne'],
  },
  'watts are no words': {
    prompt: 'Article de 800 mots sur le radiateur de 2000 W.',
    expect: { targetWords: 800 },
    unparsed: ['2000 W'],
  },
  'a length behind what is added': {
    prompt: `Complète ce texte en ajoutant 200 mots, pour arriver à 900 au total. Garde un ton neutre.\n\n${article}`,
    expect: { targetWords: 900, tone: 'neutre', source: article },
    unparsed: ['Complète ce texte en ajoutant 200 mots'],
  },
  'apostrophes are no quotes': {
    prompt: "Écris 900 mots. Cite obligatoirement l'ADEME et l'Agence internationale de l'énergie.",
    expect: { targetWords: 900, requiredTerms: ['ADEME', "Agence internationale de l'énergie"] },
  },
  'an article of a banned term in quotes': {
    prompt: 'Longueur : 800 mots\nÀ éviter : "le top du top", la perfection',
    expect: { targetWords: 800, forbiddenTerms: ['le top du top', 'perfection'] },
  },
  'labels mistyped': {
    prompt:
      'Keywrod : crédit immobilier\nMots clefs secondaires : taux fixe, apport personnel\nLongeur : 800 à 900 mots\nSous titres : oui\nPublique visé : jeunes couples',
    expect: {
      keyphrase: 'crédit immobilier',
      synonyms: ['taux fixe', 'apport personnel'],
      minWords: 800,
      maxWords: 900,
      subheadings: true,
      audience: 'jeunes couples',
    },
  },
  'labels of agencies in short': {
    prompt: 'Langue: FR\nNombre de mot: 750\nKW: chauffage au bois\nKW secondaires: poêle à granulés, insert',
    expect: {
      language: 'fr',
      targetWords: 750,
      keyphrase: 'chauffage au bois',
      synonyms: ['poêle à granulés', 'insert'],
    },
  },
  'neither this nor that': {
    prompt: 'Crée un article sur la fibre optique. Ne mentionne ni Ovalia ni Brio. Maximum 800 mots.',
    expect: { forbiddenTerms: ['Ovalia', 'Brio'], maxWords: 800 },
    unparsed: ['sur la fibre optique'],
  },
  'competitors by name': {
    prompt:
      "Write 900+ words, in French, for small business owners. Don't mention competitors like Ovalia or Brio.",
    expect: {
      minWords: 900,
      language: 'fr',
      audience: 'small business owners',
      forbiddenTerms: ['Ovalia', 'Brio'],
    },
  },
  'terms behind the keyphrase': {
    prompt:
      'Rédige 1 200 mots. Utilise le mot-clé « vente en viager » et les expressions « bouquet », « rente viagère » et « usufruit ».',
    expect: {
      targetWords: 1200,
      keyphrase: 'vente en viager',
      requiredTerms: ['bouquet', 'rente viagère', 'usufruit'],
    },
  },
  'words banned behind words banned': {
    prompt:
      "Rédige 700 mots. N'utilise pas le mot « top » et les expressions « incontournable » et « must-have ».",
    expect: { targetWords: 700, forbiddenTerms: ['top', 'incontournable', 'must-have'] },
  },
  'words that are needed': {
    prompt:
      'On veut un texte de 300 mots pour une boulangerie. Il faut les mots « levain » et « four à bois ». Insérer au moins une fois "farine locale".',
    expect: { targetWords: 300, requiredTerms: ['levain', 'four à bois', 'farine locale'] },
    unparsed: ['pour une boulangerie'],
  },
  'secondary queries in quotes': {
    prompt:
      'Texte SEO de 800 mots, requête principale « avocat divorce Rennes », requêtes secondaires « divorce amiable » et « pension alimentaire ».',
    expect: {
      seo: true,
      targetWords: 800,
      keyphrase: 'avocat divorce Rennes',
      synonyms: ['divorce amiable', 'pension alimentaire'],
    },
  },
  'a section is no title': {
    prompt: 'Write 800 words in French. It must contain a section called "Les règles de sécurité".',
    expect: { targetWords: 800, language: 'fr', requiredSections: ['Les règles de sécurité'] },
    unparsed: ['contain'],
  },
  'a heading for each part': {
    prompt: 'Génère un billet de 1500 mots structuré en 5 parties avec un H2 pour chacune.',
    expect: { targetWords: 1500, subheadings: { min: 5, max: 5 } },
  },
  'headings not to be like that': {
    prompt:
      'Article en anglais, 700 mots, pour des voyageurs américains. Sections : Getting there, Where to stay, Avoid the crowds. Pas de sous-titres en majuscules.',
    expect: {
      language: 'en',
      targetWords: 700,
      audience: 'voyageurs américains',
      requiredSections: ['Getting there', 'Where to stay', 'Avoid the crowds'],
    },
    unparsed: ['majuscules'],
  },
  'readers in the subject': {
    prompt: 'Écris un article de 600 mots sur les vélos pour débutants.',
    expect: { targetWords: 600 },
    unparsed: ['sur les vélos pour débutants'],
  },
  'a tone of two words': {
    prompt: '800 mots, ton pratique, en français. Ton client vend des canapés.',
    expect: { targetWords: 800, tone: 'pratique', language: 'fr' },
    unparsed: ['Ton client vend des canapés'],
  },
  'a title right above its article': {
    prompt: `À partir de cet article, rédige une version originale d'au moins 600 mots.\n\nTitre : La région aide les cyclistes\n\n${article}`,
    expect: { minWords: 600, sourceTitle: 'La région aide les cyclistes', source: article },
    unparsed: [],
  },
  'an article that opens like an order': {
    prompt: `Réécris cet article en 500 mots, en français.\n\n${advice}`,
    expect: { targetWords: 500, language: 'fr', source: advice },
  },
  'an article that opens like a ban, on the next line': {
    prompt: `Article de 600 mots à partir de ce texte, avec des intertitres.\n${warning}`,
    expect: { targetWords: 600, subheadings: true, source: warning },
  },
  'orders below an announcement are no article': {
    prompt:
      'Réécris cet article en français.\n\nUtilise un style fluide. Explique chaque étape aux lecteurs débutants, avec des exemples concrets et des phrases courtes que tout le monde comprendra.',
    expect: { language: 'fr', tone: 'fluide' },
    unparsed: ['Explique chaque étape'],
  },
  'a title and its article below a colon': {
    prompt: `be in french, create at least 700 words, let there be subheadings:\nTITLE: La région aide les cyclistes\n\n${article}`,
    expect: {
      language: 'fr',
      minWords: 700,
      subheadings: true,
      sourceTitle: 'La région aide les cyclistes',
      source: article,
    },
  },
  'an article below a colon': {
    prompt: `en français, 700 mots minimum :\n${warning}`,
    expect: { language: 'fr', minWords: 700, source: warning },
  },
  'code in an article': {
    prompt: `Réécris cet article en 500 mots.\n\n${codeArticle}`,
    expect: { targetWords: 500, source: codeArticle },
  },
  'a length as the aim': {
    prompt: 'Objectif : 1 000 mots\nForbidden: scandale\nOptimise-le pour le SEO.',
    expect: { targetWords: 1000, forbiddenTerms: ['scandale'], seo: true },
  },
  'a length that is agreed on, a title by its tag': {
    prompt: 'On part sur 1200 mots, H1 « Louer son bateau », 4-6 H2.',
    expect: { targetWords: 1200, title: 'Louer son bateau', subheadings: { min: 4, max: 6 } },
    unparsed: ['On part'],
  },
  'a free title and an anchor': {
    prompt:
      'Article invité. 1 200 mots. Ancre : "devis toiture" vers https://toiture.example/devis. Titre libre.',
    expect: { targetWords: 1200, requiredLinks: ['https://toiture.example/devis'], customTitle: true },
    unparsed: ['invité'],
  },
};
