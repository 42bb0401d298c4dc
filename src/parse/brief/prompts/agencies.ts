import type { PromptCase } from './prompt-case.ts';

/** Orders of agencies, customers and editors, as they come. Own work. */
export const agencyPrompts: Readonly<Record<string, PromptCase>> = {
  'a monthly order': {
    prompt:
      'Bonjour,\n\nVoici la commande du mois :\n- 1 article « Comment isoler un grenier ? »\n- 1 000 mots (+/- 10 %)\n- Mot-clé principal : isoler un grenier\n- Mots-clés secondaires : laine de bois, ouate de cellulose\n- Maillage interne : https://www.artisan-exemple.fr/isolation\n\nBien à vous,\nSophie',
    expect: {
      targetWords: 1000,
      minWords: 900,
      maxWords: 1100,
      keyphrase: 'isoler un grenier',
      synonyms: ['laine de bois', 'ouate de cellulose'],
      requiredLinks: ['https://www.artisan-exemple.fr/isolation'],
    },
    unparsed: ['Comment isoler un grenier', 'Sophie'],
  },
  'an expert is called': {
    prompt:
      'You are an expert SEO copywriter. Write a 100% unique article in French on the topic of "assurance étudiant". The article should be at least 1500 words long, include at least 8 headings and subheadings, and a FAQ.',
    expect: { language: 'fr', minWords: 1500, subheadings: { min: 8 }, requiredSections: ['FAQ'] },
    unparsed: ['expert SEO copywriter', 'assurance étudiant'],
  },
  'French role play': {
    prompt:
      'Agis comme un rédacteur senior. Rédige un article optimisé SEO de 2000 mots minimum sur le mot-clé "trottinette pliable". Utilise des balises H2 et H3.',
    expect: { seo: true, minWords: 2000, keyphrase: 'trottinette pliable', subheadings: true },
    unparsed: ['comme un rédacteur senior'],
  },
  'keys in capitals': {
    prompt:
      'Langue: FR\nNb mots: 1200 min\nMC principal: formation cuisine\nMC secondaires: CAP cuisine adulte, reconversion cuisine\nTon: pro\nLiens: 2 liens vers https://ecole-exemple.fr\nInterdits: concurrents, "pas cher"',
    expect: {
      language: 'fr',
      minWords: 1200,
      keyphrase: 'formation cuisine',
      synonyms: ['CAP cuisine adulte', 'reconversion cuisine'],
      tone: 'pro',
      requiredLinks: ['https://ecole-exemple.fr'],
      forbiddenTerms: ['concurrents', 'pas cher'],
    },
  },
  'commas only': {
    prompt: 'make it around 800 words, french, with h2 headings, no emojis',
    expect: { targetWords: 800, language: 'fr', subheadings: true },
    unparsed: ['no emojis'],
  },
  'a collection': {
    prompt:
      'Merci de rédiger un texte compris entre 400 et 500 mots présentant nos lampes. Le ton devra être chic et sobre. Cible : architectes d’intérieur.',
    expect: { minWords: 400, maxWords: 500, tone: 'chic et sobre', audience: 'architectes d’intérieur' },
    unparsed: ['présentant nos lampes'],
  },
  'a title in quotes, more orders after it': {
    prompt:
      'Write the article in Quebec French. Length: 900-1000 words. Title: "Entretenir sa piscine". Include the words chlore, pompe and filtre.',
    expect: {
      language: 'fr-CA',
      minWords: 900,
      maxWords: 1000,
      title: 'Entretenir sa piscine',
      requiredTerms: ['chlore', 'pompe', 'filtre'],
    },
  },
  'a plan in the middle of a sentence': {
    prompt:
      'Écris 1 200 mots en respectant ce plan :\nH2 Les types de litière\nH2 Les critères de choix\nH2 Notre sélection',
    expect: {
      targetWords: 1200,
      requiredSections: ['Les types de litière', 'Les critères de choix', 'Notre sélection'],
    },
  },
  'a plan with an introduction': {
    prompt: 'Article de 2000 mots, plan : introduction ; histoire du carnaval ; les costumes ; conclusion.',
    expect: { targetWords: 2000, requiredSections: ['histoire du carnaval', 'les costumes'] },
    ambiguous: ['requiredSections'],
  },
  'a title to rewrite, then a dispatch': {
    prompt:
      'Reformule ce titre : "Grève surprise à l’aéroport de Castelvieux" puis écris un article de 500 mots à partir de cette dépêche : Une grève surprise des bagagistes a cloué au sol trente avions samedi matin à l’aéroport de Castelvieux. Les négociations ont repris à la mi-journée entre la direction et l’intersyndicale.',
    expect: {
      customTitle: true,
      sourceTitle: 'Grève surprise à l’aéroport de Castelvieux',
      targetWords: 500,
      source:
        'Une grève surprise des bagagistes a cloué au sol trente avions samedi matin à l’aéroport de Castelvieux. Les négociations ont repris à la mi-journée entre la direction et l’intersyndicale.',
    },
  },
  'keywords in a sentence': {
    prompt:
      'Je cherche un article de 1 800 mots environ, en français. Merci d’intégrer les mots-clés suivants : garde alternée, pension alimentaire, juge aux affaires familiales.',
    expect: {
      targetWords: 1800,
      language: 'fr',
      keyphrase: 'garde alternée',
      synonyms: ['pension alimentaire', 'juge aux affaires familiales'],
    },
  },
  'a title announced': {
    prompt:
      'Voici le titre : Pourquoi les hirondelles reviennent plus tôt. Écris entre six cents et huit cents mots.',
    expect: { title: 'Pourquoi les hirondelles reviennent plus tôt', minWords: 600, maxWords: 800 },
  },
  slashes: {
    prompt: '1200 mots / FR / 4 H2 / KW : coussin de grossesse / ton rassurant',
    expect: {
      targetWords: 1200,
      language: 'fr',
      subheadings: { min: 4, max: 4 },
      keyphrase: 'coussin de grossesse',
      tone: 'rassurant',
    },
  },
  'without accents': {
    prompt:
      'besoin d un article 800 mots mini en francais avec sous titres optimise seo mot cle principal : location van amenage',
    expect: {
      minWords: 800,
      language: 'fr',
      subheadings: true,
      seo: true,
      keyphrase: 'location van amenage',
    },
  },
  'the future tense': {
    prompt:
      'Le texte comportera 2 à 4 intertitres et ne dépassera pas 900 mots. Il sera rédigé en français et optimisé pour les moteurs de recherche.',
    expect: { subheadings: { min: 2, max: 4 }, maxWords: 900, language: 'fr', seo: true },
  },
  'the title as is': {
    prompt: 'Use the title below as is.\nTitle: Courir sous la pluie\nWords: 650-750\nLang: fr-FR',
    expect: {
      customTitle: false,
      title: 'Courir sous la pluie',
      minWords: 650,
      maxWords: 750,
      language: 'fr-FR',
    },
  },
  'the words not to be used': {
    prompt:
      'Rédige en français un article d’au moins mille deux cents mots. Évite d’utiliser les mots « leader » et « innovant ».',
    expect: { language: 'fr', minWords: 1200, forbiddenTerms: ['leader', 'innovant'] },
  },
  'forbidden to name': {
    prompt: 'Volume : 900 à 1 000 mots. Interdiction de citer le nom de la marque Solveo.',
    expect: { minWords: 900, maxWords: 1000, forbiddenTerms: ['Solveo'] },
  },
  'a tone not wanted': {
    prompt: 'Un texte de 300 mots. Pas de ton commercial.',
    expect: { targetWords: 300 },
    unparsed: ['Pas de ton commercial'],
  },
  'errors to avoid, in a title': {
    prompt: 'Titre proposé : 7 erreurs à éviter quand on adopte un chiot\nLongueur : 1 000 mots (± 5 %)',
    expect: {
      title: '7 erreurs à éviter quand on adopte un chiot',
      targetWords: 1000,
      minWords: 950,
      maxWords: 1050,
    },
  },
  'dashes between orders': {
    prompt:
      'article optimisé seo - mot clé : aspirateur robot - 1500 mots - h2/h3 - tableau comparatif - ton neutre',
    expect: {
      seo: true,
      keyphrase: 'aspirateur robot',
      targetWords: 1500,
      subheadings: true,
      tone: 'neutre',
    },
    unparsed: ['tableau comparatif'],
  },
  'equals signs': {
    prompt: 'Pour le prochain : sujet = les phares de Bretagne, longueur = 1100 mots',
    expect: { targetWords: 1100 },
    unparsed: ['les phares de Bretagne'],
  },
};
