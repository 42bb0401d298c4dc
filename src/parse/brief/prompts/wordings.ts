import type { PromptCase } from './prompt-case.ts';

/** Orders worded in ways that were once missed. Own work. */
export const wordingPrompts: Readonly<Record<string, PromptCase>> = {
  'all in capitals': {
    prompt:
      'RÉDIGE UN ARTICLE DE 800 MOTS MINIMUM EN FRANÇAIS SUR LES PANNEAUX SOLAIRES. AJOUTE DES SOUS-TITRES. TON PROFESSIONNEL.',
    expect: { minWords: 800, language: 'fr', subheadings: true, tone: 'PROFESSIONNEL' },
    unparsed: ['SUR LES PANNEAUX SOLAIRES'],
  },
  'a dozen of headings': {
    prompt: "Peux-tu m'écrire un papier de 3 000 mots tout au plus, avec une dizaine d'intertitres ?",
    expect: { maxWords: 3000, subheadings: { min: 8, max: 12 } },
  },
  'do not exceed': {
    prompt:
      "Please write this article in french language, not less than 800 words. Put subheadings. Make it SEO friendly. Don't exceed 1000 words.",
    expect: { language: 'fr', minWords: 800, subheadings: true, seo: true, maxWords: 1000 },
  },
  'a list behind a colon': {
    prompt:
      'Évite absolument les mots suivants : incroyable, révolutionnaire, unique. 1000 mots en français.',
    expect: {
      forbiddenTerms: ['incroyable', 'révolutionnaire', 'unique'],
      targetWords: 1000,
      language: 'fr',
    },
  },
  'phrases in quotes, after short negations': {
    prompt: 'N\'emploie jamais "dans un monde où". Pas de "il est important de noter". 900 mots, français.',
    expect: {
      forbiddenTerms: ['dans un monde où', 'il est important de noter'],
      targetWords: 900,
      language: 'fr',
    },
  },
  'never fewer': {
    prompt: 'Longueur idéale : autour de 1100 mots, jamais moins de 900.',
    expect: { targetWords: 1100, minWords: 900 },
  },
  'a label with a remark, up to': {
    prompt: 'Mot clé à placer 3 fois : "serre de jardin". Longueur du texte : de 700 jusqu\'à 900 mots.',
    expect: { keyphrase: 'serre de jardin', minWords: 700, maxWords: 900 },
  },
  'four negations': {
    prompt:
      "Ne pas faire de sous-titres. Ne pas mettre de lien. Ne pas dépasser 350 mots. Ne pas nommer l'entreprise Bricovert.",
    expect: { subheadings: false, maxWords: 350, forbiddenTerms: ['Bricovert'] },
    unparsed: ['Ne pas mettre de lien'],
  },
  'a long-winded message': {
    prompt:
      "Alors voilà, je lance un blog de bricolage et il me faut un premier article, disons 900 mots à peu près, où tu expliques comment poser du carrelage. J'ai besoin que ce soit en français, avec au moins quatre intertitres, et que tu évites le mot « facile ».",
    expect: { targetWords: 900, language: 'fr', subheadings: { min: 4 }, forbiddenTerms: ['facile'] },
    unparsed: [
      'Alors voilà, je lance un blog de bricolage et il me faut un premier article, disons',
      'où tu expliques comment poser du carrelage. J',
    ],
  },
  'the future of the second person': {
    prompt:
      "Dans cet article de 1500 mots environ, tu t'adresseras à des parents d'adolescents. Le ton sera rassurant et concret. La requête visée est « argent de poche ado ».",
    expect: {
      targetWords: 1500,
      audience: "parents d'adolescents",
      tone: 'rassurant et concret',
      keyphrase: 'argent de poche ado',
    },
  },
  'polite future': {
    prompt:
      'Vous rédigerez un article de fond (1 800 à 2 200 mots) en langue française. Vous y insérerez un lien vers https://www.notaire-exemple.fr/succession et vous bannirez les termes « héritage facile » et « astuce ».',
    expect: {
      minWords: 1800,
      maxWords: 2200,
      language: 'fr',
      requiredLinks: ['https://www.notaire-exemple.fr/succession'],
      forbiddenTerms: ['héritage facile', 'astuce'],
    },
    unparsed: ['de fond'],
  },
  'within a tenth': {
    prompt:
      'Article demandé : « Le compost en appartement ». Taille : 850 mots, à 10 % près. Langue : français.',
    expect: { minWords: 765, maxWords: 935, targetWords: 850, language: 'fr' },
    unparsed: ['demandé : « Le compost en appartement'],
  },
  'the number of words named first': {
    prompt:
      "Il doit y avoir entre 5 et 8 sous-titres. Le nombre de mots doit être compris entre 1200 et 1500. L'expression « fenêtre de toit » est le mot-clé principal.",
    expect: { subheadings: { min: 5, max: 8 }, minWords: 1200, maxWords: 1500, keyphrase: 'fenêtre de toit' },
    unparsed: ['est le mot-clé principal'],
  },
  'stay above': {
    prompt: 'Ne dépasse surtout pas les 650 mots et reste au-dessus de 500.',
    expect: { maxWords: 650, minWords: 500 },
  },
  'limit yourself': {
    prompt: 'Limite-toi à 300 mots. Aucun sous-titre. En français.',
    expect: { maxWords: 300, subheadings: false, language: 'fr' },
  },
  'levels that are not wanted': {
    prompt: 'Pas de H1, pas de H3, uniquement des H2 (4 ou 5). 1 000 mots max.',
    expect: { subheadings: { min: 4, max: 5 }, maxWords: 1000 },
    unparsed: ['Pas de H1, pas de H3, uniquement'],
  },
  'two articles': {
    prompt: 'En 24 heures, nous avons besoin de 2 articles de 800 mots chacun sur le ski de fond.',
    expect: { targetWords: 800 },
    unparsed: ['En 24 heures, nous avons besoin de 2', 'chacun sur le ski de fond'],
  },
  'numbers that are no orders': {
    prompt:
      'Compare les abonnements à 20 € et à 35 € par mois dans un article de 750 mots, mis à jour en 2025.',
    expect: { targetWords: 750 },
    unparsed: ['Compare les abonnements à 20 € et à 35 € par mois', 'mis à jour en 2025'],
  },
  'a term in quotes and one without': {
    prompt:
      'Write ~900 words in French. Never use "in conclusion" or its French equivalent. No bullet lists. At least one H2 every 250 words.',
    expect: { targetWords: 900, language: 'fr', forbiddenTerms: ['in conclusion'], subheadings: true },
    unparsed: ['or its French equivalent. No bullet lists', 'every 250 words'],
  },
  'headings in quotes': {
    prompt:
      'Write a minimum of eight hundred words in French with the headings "Origine", "Culture" and "Récolte".',
    expect: { minWords: 800, language: 'fr', requiredSections: ['Origine', 'Culture', 'Récolte'] },
  },
  'typing mistakes': {
    prompt: "Ecrit moi un article d'aumoins 900 mots en français avec des sous-tittres",
    expect: { minWords: 900, language: 'fr' },
    unparsed: ['Ecrit', 'avec des sous-tittres'],
  },
  'not exceeding': {
    prompt:
      "Je souhaiterais un texte n'excédant pas 550 mots et comportant deux intertitres au moins. Mots à proscrire : révolutionner, booster.",
    expect: { maxWords: 550, subheadings: { min: 2 }, forbiddenTerms: ['révolutionner', 'booster'] },
  },
  'four parts and headings': {
    prompt:
      "Bonsoir, est-ce que tu pourrais m'aider à écrire un article pour mon site ? Il faudrait 1.200 mots, quatre parties avec des titres H2, un ton assez familier, et parler de « yoga du visage » au moins cinq fois.",
    expect: { targetWords: 1200, subheadings: true, tone: 'assez familier' },
    unparsed: [
      "Bonsoir, est-ce que tu pourrais m'aider à écrire un article pour mon site",
      'et parler de « yoga du visage » au moins cinq fois',
    ],
    ambiguous: ['subheadings'],
  },
  'a list of short orders': {
    prompt:
      "Les consignes sont simples : français, 700 mots, pas d'intertitre, pas de conclusion, pas de question dans le titre.",
    expect: { language: 'fr', targetWords: 700, subheadings: false },
    unparsed: ['Les consignes sont simples', 'pas de conclusion, pas de question dans le titre'],
  },
  'phrases not to be used': {
    prompt:
      'Le rédacteur veillera à ne pas employer les expressions « à noter que » et « force est de constater ». Le volume sera de 900 mots.',
    expect: { forbiddenTerms: ['à noter que', 'force est de constater'], targetWords: 900 },
    unparsed: ['Le rédacteur veillera', 'Le volume'],
  },
  'terms to be inserted': {
    prompt:
      "Merci d'insérer obligatoirement les mots suivants : prélèvement, mensualisation, taux neutre. Article de 800 mots.",
    expect: { requiredTerms: ['prélèvement', 'mensualisation', 'taux neutre'], targetWords: 800 },
  },
};
