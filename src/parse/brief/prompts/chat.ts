import type { PromptCase } from './prompt-case.ts';

/** Messages typed to a generator, in French and English. Own work. */
export const chatPrompts: Readonly<Record<string, PromptCase>> = {
  'fr: a bare order': {
    prompt: 'Rédige un article de 800 mots en français sur les ruches urbaines.',
    expect: { language: 'fr', targetWords: 800 },
    unparsed: ['les ruches urbaines'],
  },
  'fr: at least, with subheadings': {
    prompt: 'Écris-moi un texte d’au moins 700 mots avec des sous-titres, optimisé SEO, en français.',
    expect: { language: 'fr', minWords: 700, subheadings: true, seo: true },
  },
  'fr: a range with thousands': {
    prompt: 'Il me faudrait un billet entre 800 et 1 200 mots sur la taille des rosiers',
    expect: { minWords: 800, maxWords: 1200 },
    unparsed: ['la taille des rosiers'],
  },
  'fr: a range with narrow spaces': {
    prompt: 'Article de 1\u202f500 à 2\u202f000 mots, ton neutre.',
    expect: { minWords: 1500, maxWords: 2000, tone: 'neutre' },
  },
  'fr: about': {
    prompt: 'Fais un article d’environ 800 mots, s’il te plaît. Merci !',
    expect: { targetWords: 800 },
  },
  'fr: all in one breath': {
    prompt: 'donc voilà il me faudrait un truc en français d’à peu près 900 mots avec des intertitres merci',
    expect: { language: 'fr', targetWords: 900, subheadings: true },
    unparsed: ['truc'],
  },
  'fr: number in words': {
    prompt: 'Rédige un article de sept cents mots minimum.',
    expect: { minWords: 700 },
  },
  'fr: mille': {
    prompt: 'Produis un texte d’environ mille mots en français.',
    expect: { language: 'fr', targetWords: 1000 },
  },
  'fr: deux mille cinq cents': {
    prompt: 'Crée un guide de deux mille cinq cents mots maximum',
    expect: { maxWords: 2500 },
  },
  'fr: maximum before': {
    prompt: 'Écrire un article en français, maximum 500 mots',
    expect: { language: 'fr', maxWords: 500 },
  },
  'fr: pas plus de': {
    prompt: 'Pas plus de 600 mots, merci. Et en français !',
    expect: { language: 'fr', maxWords: 600 },
  },
  'fr: sans dépasser': {
    prompt: 'Rédigez un article de 500 mots minimum sans dépasser 750 mots.',
    expect: { minWords: 500, maxWords: 750 },
  },
  'fr: minimum and maximum with one unit': {
    prompt: 'Longueur du texte : minimum 700 mots, maximum 900. En français.',
    expect: { language: 'fr', minWords: 700, maxWords: 900 },
  },
  'fr: 3 à 5 H2': {
    prompt: 'Fais un article de 1000 mots avec 3 à 5 H2.',
    expect: { targetWords: 1000, subheadings: { min: 3, max: 5 } },
  },
  'fr: no subheadings': {
    prompt: 'Rédige un texte de 300 mots, pas de sous-titres, en français.',
    expect: { language: 'fr', targetWords: 300, subheadings: false },
  },
  'fr: sans intertitres': {
    prompt: 'Écris un article sans intertitres de 400 mots max',
    expect: { maxWords: 400, subheadings: false },
  },
  'fr: quatre sous-titres': {
    prompt: 'Je veux un article avec quatre sous-titres et environ 600 mots',
    expect: { targetWords: 600, subheadings: { min: 4, max: 4 } },
  },
  'fr: tone and audience': {
    prompt: 'Rédige un article de 700 mots sur un ton chaleureux, destiné aux jeunes parents.',
    expect: { targetWords: 700, tone: 'chaleureux', audience: 'jeunes parents' },
  },
  'fr: forbidden brands': {
    prompt: 'Écris un article de 600 mots sur la mobilité. Ne pas mentionner Veloméca, Cyclor ni Pédalix.',
    expect: { targetWords: 600, forbiddenTerms: ['Veloméca', 'Cyclor', 'Pédalix'] },
    unparsed: ['la mobilité'],
  },
  'fr: sans parler de': {
    prompt: 'Fais-moi un article en français de 500 mots sans parler de politique.',
    expect: { language: 'fr', targetWords: 500, forbiddenTerms: ['politique'] },
  },
  'fr: keyphrase in quotes': {
    prompt: 'Rédige un article optimisé pour le mot-clé « chauffage au bois », 900 mots minimum.',
    expect: { minWords: 900, keyphrase: 'chauffage au bois' },
  },
  'fr: keyphrase is': {
    prompt: 'Le mot-clé principal est isolation des combles. 1200 mots minimum.',
    expect: { minWords: 1200, keyphrase: 'isolation des combles' },
  },
  'fr: Quebec': {
    prompt: 'Écris un article de 800 mots en français du Québec sur le sirop d’érable',
    expect: { language: 'fr-CA', targetWords: 800 },
    unparsed: ['sirop d’érable'],
  },
  'fr: langue avec pays': {
    prompt: 'Rédige le texte en français (Canada), au moins 650 mots.',
    expect: { language: 'fr-CA', minWords: 650 },
  },
  'fr: tolerance': {
    prompt: 'Article de 1000 mots ± 10 %, en français',
    expect: { language: 'fr', targetWords: 1000, minWords: 900, maxWords: 1100 },
  },
  'fr: intitulé': {
    prompt: 'Rédige un article intitulé « Bien choisir son poêle » de 750 mots.',
    expect: { title: 'Bien choisir son poêle', targetWords: 750 },
  },
  'fr: lien': {
    prompt: 'Écris 600 mots sur le miel et ajoute un lien vers https://www.rucher-exemple.fr/miel.',
    expect: { targetWords: 600, requiredLinks: ['https://www.rucher-exemple.fr/miel'] },
    unparsed: ['le miel'],
  },
  'fr: mentionne': {
    prompt: 'Fais un article de 500 mots et mentionne « la Fête du vélo ».',
    expect: { targetWords: 500, requiredTerms: ['la Fête du vélo'] },
  },
  'fr: réponses en abrégé': {
    prompt: 'article seo 1500 mots fr svp',
    expect: { seo: true, targetWords: 1500 },
    unparsed: ['fr'],
  },
  'en: at least': {
    prompt: 'Write an article in French of at least 700 words about beekeeping.',
    expect: { language: 'fr', minWords: 700 },
    unparsed: ['beekeeping'],
  },
  'en: dashes': {
    prompt: 'Please write a 700-900 words blog post in French.',
    expect: { language: 'fr', minWords: 700, maxWords: 900 },
  },
  'en: plus sign': {
    prompt: '700+ words, in french, with subheadings',
    expect: { language: 'fr', minWords: 700, subheadings: true },
  },
  'en: thousands as k': {
    prompt: 'I need a 1k words article in French, SEO optimized.',
    expect: { language: 'fr', targetWords: 1000, seo: true },
  },
  'en: 1.5k': {
    prompt: 'Create a SEO-friendly post, around 1.5k words',
    expect: { seo: true, targetWords: 1500 },
  },
  'en: adjective': {
    prompt: 'Write a 1,200-word article in French with headings.',
    expect: { language: 'fr', targetWords: 1200, subheadings: true },
  },
  'en: no more than': {
    prompt: 'Write it in French, no more than 500 words.',
    expect: { language: 'fr', maxWords: 500 },
  },
  'en: or less': {
    prompt: 'Summarize in French in 300 words or less please',
    expect: { language: 'fr', maxWords: 300 },
  },
  'en: between': {
    prompt: 'The article should be between 900 and 1,100 words and written in French.',
    expect: { language: 'fr', minWords: 900, maxWords: 1100 },
  },
  'en: in words': {
    prompt: 'Write about fifteen hundred words in French.',
    expect: { language: 'fr', targetWords: 1500 },
  },
  'en: a thousand': {
    prompt: 'Give me a thousand words in French, with subheadings.',
    expect: { language: 'fr', targetWords: 1000, subheadings: true },
  },
  'en: tone': {
    prompt: 'Write a 600-word article in French in a friendly tone for an audience of retired teachers.',
    expect: { language: 'fr', targetWords: 600, tone: 'friendly', audience: 'retired teachers' },
  },
  'en: do not mention': {
    prompt: "Write 800 words in French. Don't mention Brexit or tariffs.",
    expect: { language: 'fr', targetWords: 800, forbiddenTerms: ['Brexit', 'tariffs'] },
  },
  'en: avoid the word': {
    prompt: 'Write a French article, 500 words, avoid the word "révolutionnaire".',
    expect: { language: 'fr', targetWords: 500, forbiddenTerms: ['révolutionnaire'] },
  },
  'en: keyword in quotes': {
    prompt: 'Using the keyword "vélo cargo", write at least 1000 words in French.',
    expect: { language: 'fr', minWords: 1000, keyphrase: 'vélo cargo' },
  },
  'en: five headings': {
    prompt: 'Write 900 words in French with at least five H2 headings.',
    expect: { language: 'fr', targetWords: 900, subheadings: { min: 5 } },
  },
  'en: without headings': {
    prompt: 'A 250 word text in French without subheadings.',
    expect: { language: 'fr', targetWords: 250, subheadings: false },
  },
  'en: Canadian French': {
    prompt: 'Write in Canadian French, 700 words minimum.',
    expect: { language: 'fr-CA', minWords: 700 },
  },
  'en: from English to French': {
    prompt: 'Translate this to French and keep it under 600 words.',
    expect: { language: 'fr', maxWords: 600 },
  },
  'en: link': {
    prompt: 'Write 500 words in French and include a link to jardin-exemple.fr/compost.',
    expect: { language: 'fr', targetWords: 500, requiredLinks: ['jardin-exemple.fr/compost'] },
  },
  'en: not in English': {
    prompt: 'Write 700 words in French, not in English.',
    expect: { language: 'fr', targetWords: 700 },
    unparsed: ['in English'],
  },
  'mixed languages': {
    prompt:
      'Hello, can you faire un article SEO friendly de min. 800 mots, with subheadings, en français? Thanks',
    expect: { language: 'fr', minWords: 800, subheadings: true, seo: true },
  },
  'mixed: let there be': {
    prompt: 'Make article seo compatible. Let there be subheadings. Be in french. Create at least 650 words.',
    expect: { language: 'fr', minWords: 650, subheadings: true, seo: true },
  },
};
