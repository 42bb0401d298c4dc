import type { PromptCase } from './prompt-case.ts';

/** Near misses: what looks like an order and is none, and what can be read two ways. Own work. */
export const misleadingPrompts: Readonly<Record<string, PromptCase>> = {
  'words as a subject': {
    prompt: 'Rédige un article sur les 700 mots de vocabulaire à connaître avant un séjour à Rome.',
    expect: {},
    unparsed: ['700 mots de vocabulaire'],
  },
  'words as a subject, in English': {
    prompt: 'Write an article about the 500 words you need to know, 900 words long.',
    expect: { targetWords: 900 },
    unparsed: ['500 words you need to know'],
  },
  'SEO in the title': {
    prompt: 'Titre : Le SEO local en 2024, un article optimisé SEO à la loupe\nNombre de mots : 800',
    expect: { title: 'Le SEO local en 2024, un article optimisé SEO à la loupe', targetWords: 800 },
  },
  'SEO as a subject': {
    prompt: 'Rédige un article de 900 mots sur le SEO local.',
    expect: { targetWords: 900 },
    unparsed: ['le SEO local'],
  },
  'a language in the title': {
    prompt: 'Titre : Apprendre à chanter en français\nLongueur : 500 mots',
    expect: { title: 'Apprendre à chanter en français', targetWords: 500 },
  },
  'a language in the subject': {
    prompt: 'Rédige un article de 600 mots sur l’enseignement en français en Louisiane.',
    expect: { targetWords: 600 },
    unparsed: ['enseignement'],
    ambiguous: ['language'],
  },
  'words per section alone': {
    prompt: 'Compte 150 mots par section.',
    expect: {},
    unparsed: ['150 mots par section'],
  },
  'words of the introduction': {
    prompt: 'Introduction de 120 mots maximum, en français.',
    expect: { language: 'fr' },
    unparsed: ['120 mots'],
  },
  'long sentences': {
    prompt: 'Article de 800 mots, avec des phrases de moins de 60 mots.',
    expect: { targetWords: 800 },
    unparsed: ['phrases de moins de 60 mots'],
  },
  'a rhythm of headings': {
    prompt: 'Mets un H2 tous les 300 mots, pour 1 200 mots au total.',
    expect: { subheadings: true, targetWords: 1200 },
    unparsed: ['300 mots'],
  },
  'characters are no words': {
    prompt: 'Longueur : 3000 signes espaces comprises.',
    expect: {},
    unparsed: ['3000 signes'],
  },
  'a length without a unit': {
    prompt: 'Longueur : 800\nLangue : français',
    expect: { language: 'fr' },
    ambiguous: ['targetWords'],
  },
  'two numbers or one': {
    prompt: 'Article 2 800 mots en français',
    expect: { language: 'fr' },
    ambiguous: ['targetWords'],
  },
  'sur 500 mots': { prompt: 'Rédige un texte sur 500 mots', expect: {}, ambiguous: ['targetWords'] },
  'contradicting minima': {
    prompt: 'Au moins 700 mots. Enfin non, rédige au minimum 900 mots.',
    expect: {},
    ambiguous: ['minWords'],
    unparsed: ['Enfin'],
  },
  'contradicting languages': {
    prompt: 'Write the article in English. L’article doit être rédigé en français.',
    expect: {},
    ambiguous: ['language'],
  },
  'parts or headings': {
    prompt: 'Rédige un article de 900 mots en 4 parties.',
    expect: { targetWords: 900 },
    ambiguous: ['subheadings'],
  },
  'jargon is a manner': {
    prompt: 'Évite le jargon et les répétitions. 600 mots en français.',
    expect: { targetWords: 600, language: 'fr' },
    unparsed: ['jargon'],
  },
  'a thing to avoid': {
    prompt: 'Article de 600 mots, évite la politique.',
    expect: { targetWords: 600 },
    ambiguous: ['forbiddenTerms'],
  },
  'mots-clés are counted, not words': {
    prompt: 'Insère 60 mots-clés dans un article de 2000 mots.',
    expect: { targetWords: 2000 },
    unparsed: ['60 mots-clés'],
  },
  'a year before the length': {
    prompt: 'Article du 12/03/2023 - 700 mots',
    expect: { targetWords: 700 },
    unparsed: ['2023'],
  },
  'WordPress is no word': {
    prompt: 'Compare 50 WordPress themes in French, 800 words.',
    expect: { language: 'fr', targetWords: 800 },
    unparsed: ['WordPress'],
  },
  'ton is also a possessive': {
    prompt: 'Rédige ton article en 500 mots.',
    expect: { targetWords: 500 },
  },
  'a place for the keyword': {
    prompt: 'Place le mot-clé dans le titre et le premier paragraphe. 700 mots.',
    expect: { targetWords: 700 },
    unparsed: ['premier paragraphe'],
  },
  'a named source is no article': {
    prompt: 'Source : Le Courrier des Alpes\nRédige 500 mots en français.',
    expect: { targetWords: 500, language: 'fr' },
    unparsed: ['Le Courrier des Alpes'],
  },
  'nothing at all': { prompt: '', expect: {} },
  'a greeting': { prompt: 'Bonjour, merci !', expect: {} },
  'a title alone': { prompt: 'Les abeilles de la ville', expect: {}, unparsed: ['Les abeilles de la ville'] },
  'password words': {
    prompt: 'Un article de 700 mots sur la gestion de 120 mots de passe.',
    expect: { targetWords: 700 },
    unparsed: ['120 mots de passe'],
  },
  'a label of orders is no article': {
    prompt:
      'Article : 800 mots minimum, en français, optimisé SEO, avec trois sous-titres, sur les bienfaits de la sieste.',
    expect: { minWords: 800, language: 'fr', seo: true, subheadings: { min: 3, max: 3 } },
    unparsed: ['la sieste'],
  },
  'a singular heading': {
    prompt: 'Fais un texte en français, 500 mots maxi, sans sous-titre.',
    expect: { language: 'fr', maxWords: 500, subheadings: false },
  },
  'a sentence after the title is no title': {
    prompt: 'Give it a new headline. Keep it between 350 and 450 words.',
    expect: { customTitle: true, minWords: 350, maxWords: 450 },
  },
  'a tolerance after a comma': {
    prompt: 'La longueur de l’article est de 1 000 mots, plus ou moins 10 %.',
    expect: { targetWords: 1000, minWords: 900, maxWords: 1100 },
  },
  'no SEO': {
    prompt: 'Un texte littéraire de 400 mots, pas de SEO.',
    expect: { targetWords: 400, seo: false },
    unparsed: ['littéraire'],
  },
};
