import type { PromptCase } from './prompt-case.ts';

/** Templates of blogging tools and briefs of agencies, with labels and lists. Own work. */
export const templatePrompts: Readonly<Record<string, PromptCase>> = {
  'fr: a full brief': {
    prompt: `Titre : Choisir un composteur d’appartement
Mot-clé principal : composteur d’appartement
Mots-clés secondaires : lombricomposteur, bokashi, compost sans odeur
Nombre de mots : 900 à 1100
Langue : français
Ton : pédagogique et bienveillant
Public : citadins débutants`,
    expect: {
      title: 'Choisir un composteur d’appartement',
      keyphrase: 'composteur d’appartement',
      synonyms: ['lombricomposteur', 'bokashi', 'compost sans odeur'],
      minWords: 900,
      maxWords: 1100,
      language: 'fr',
      tone: 'pédagogique et bienveillant',
      audience: 'citadins débutants',
    },
  },
  'fr: markdown labels in bold': {
    prompt: `## Brief rédactionnel

- **Mot-clé principal :** pompe à chaleur
- **Longueur :** 1 500 mots minimum
- **Ton :** expert
- **SEO :** oui
- **Sous-titres :** oui`,
    expect: { keyphrase: 'pompe à chaleur', minWords: 1500, tone: 'expert', seo: true, subheadings: true },
  },
  'fr: a numbered plan': {
    prompt: `Rédige un article de 1200 mots en français.
Plan :
1. Pourquoi changer de chaudière
2. Les aides de l’État
3. Combien ça coûte`,
    expect: {
      targetWords: 1200,
      language: 'fr',
      requiredSections: ['Pourquoi changer de chaudière', 'Les aides de l’État', 'Combien ça coûte'],
    },
  },
  'fr: an inline plan': {
    prompt: 'Article de 800 mots. Plan : 1. Les variétés 2. La plantation 3. La récolte',
    expect: { targetWords: 800, requiredSections: ['Les variétés', 'La plantation', 'La récolte'] },
  },
  'fr: sections with commas': {
    prompt: 'Fais-moi 700 mots en français, sections : prix, installation, entretien',
    expect: { targetWords: 700, language: 'fr', requiredSections: ['prix', 'installation', 'entretien'] },
  },
  'fr: a plan with levels': {
    prompt: `Structure à respecter
H1 : Réussir ses semis d’intérieur
H2 : Le matériel
H2 : Le calendrier
H2 : Les erreurs fréquentes

Longueur : 1000 mots`,
    expect: {
      title: 'Réussir ses semis d’intérieur',
      requiredSections: ['Le matériel', 'Le calendrier', 'Les erreurs fréquentes'],
      targetWords: 1000,
    },
  },
  'fr: an outline below its label': {
    prompt: `Plan imposé :
H1 : Réussir ses semis d’intérieur
H2 : Le matériel
H2 : Le calendrier

Longueur : 1000 mots`,
    expect: {
      title: 'Réussir ses semis d’intérieur',
      requiredSections: ['Le matériel', 'Le calendrier'],
      targetWords: 1000,
    },
  },
  'fr: markdown outline': {
    prompt: `Merci de suivre ce plan.

Plan de l’article :
## Qu’est-ce qu’un toit végétal ?
## Quel budget prévoir ?
## L’entretien

Entre 900 et 1000 mots.`,
    expect: {
      requiredSections: ['Qu’est-ce qu’un toit végétal ?', 'Quel budget prévoir ?', 'L’entretien'],
      minWords: 900,
      maxWords: 1000,
    },
    unparsed: ['plan'],
  },
  'fr: terms and bans': {
    prompt: `Sujet : la rentrée des clubs de judo
Termes à inclure : licence, certificat médical, tatami
À éviter : Karatéka Magazine, Judo Plus
Longueur : 600 mots`,
    expect: {
      requiredTerms: ['licence', 'certificat médical', 'tatami'],
      forbiddenTerms: ['Karatéka Magazine', 'Judo Plus'],
      targetWords: 600,
    },
    unparsed: ['la rentrée des clubs de judo'],
  },
  'fr: links': {
    prompt: `Mot clé : huile d’olive AOP
Liens à inclure : https://www.moulin-exemple.fr/visites, https://www.moulin-exemple.fr/boutique
800 mots minimum`,
    expect: {
      keyphrase: 'huile d’olive AOP',
      requiredLinks: ['https://www.moulin-exemple.fr/visites', 'https://www.moulin-exemple.fr/boutique'],
      minWords: 800,
    },
  },
  'fr: links below': {
    prompt: `Liens internes :
- https://potager-exemple.fr/tomates
- https://potager-exemple.fr/basilic

Rédige 500 mots en français.`,
    expect: {
      requiredLinks: ['https://potager-exemple.fr/tomates', 'https://potager-exemple.fr/basilic'],
      targetWords: 500,
      language: 'fr',
    },
  },
  'fr: one line of labels': {
    prompt:
      'mot-clé principal : vélo électrique, ton : amical, public : seniors, 800 mots, en français, avec des sous-titres',
    expect: {
      keyphrase: 'vélo électrique',
      tone: 'amical',
      audience: 'seniors',
      targetWords: 800,
      language: 'fr',
      subheadings: true,
    },
  },
  'fr: keywords together': {
    prompt: 'Mots-clés : sauna finlandais, sauna extérieur, poêle à bois\nNombre de mots : 750',
    expect: {
      keyphrase: 'sauna finlandais',
      synonyms: ['sauna extérieur', 'poêle à bois'],
      targetWords: 750,
    },
  },
  'fr: minimal number as a label': {
    prompt: 'Nombre de mots minimum : 1 000\nNombre de mots maximum : 1 300\nLangue : fr-CH',
    expect: { minWords: 1000, maxWords: 1300, language: 'fr-CH' },
  },
  'fr: a table': {
    prompt: `| Champ | Valeur |
| --- | --- |
| Mot-clé | location de kayak |
| Longueur | 900 mots |
| Ton | enthousiaste |`,
    expect: { keyphrase: 'location de kayak', targetWords: 900, tone: 'enthousiaste' },
    unparsed: ['Champ'],
  },
  'fr: emoji bullets': {
    prompt: `📝 Rédiger un article SEO
✅ 1200 mots minimum
✅ en français
✅ 4 à 6 sous-titres`,
    expect: { seo: true, minWords: 1200, language: 'fr', subheadings: { min: 4, max: 6 } },
  },
  'fr: consignes': {
    prompt: `Consignes :
- article optimisé pour le référencement naturel
- au moins 3 intertitres
- pas plus de 1 000 mots
- ne pas citer « Pergola Express »`,
    expect: { seo: true, subheadings: { min: 3 }, maxWords: 1000, forbiddenTerms: ['Pergola Express'] },
  },
  'fr: context first': {
    prompt: `Contexte : notre client fabrique des cerfs-volants à Dieppe depuis 1998.
Objectif : faire connaître l’atelier.
Livrable : un article de 700 mots, en français, ton : enjoué.`,
    expect: { targetWords: 700, language: 'fr', tone: 'enjoué' },
    unparsed: ['notre client fabrique des cerfs-volants', 'faire connaître l’atelier'],
  },
  'fr: an e-mail': {
    prompt: `Bonjour Camille,

Pourriez-vous rédiger un article de 850 mots environ sur les gîtes du Vercors ?
Il faudrait au moins trois sous-titres et un ton convivial.

Merci d’avance,
Bonne journée`,
    expect: { targetWords: 850, subheadings: { min: 3 }, tone: 'convivial' },
    unparsed: ['Camille', 'les gîtes du Vercors'],
  },
  'fr: a wrapped e-mail': {
    prompt: `Bonjour, nous souhaitons commander un article en français d’au moins
900 mots pour notre blog, avec des intertitres.`,
    expect: { language: 'fr', minWords: 900, subheadings: true },
  },
  'fr: sections with their own lengths': {
    prompt: `Longueur totale : 1 000 mots
Introduction : 100 mots
Conclusion (80 mots)
150 mots par section`,
    expect: { targetWords: 1000 },
    unparsed: ['Introduction', '80 mots', '150 mots'],
  },
  'fr: title to rewrite': {
    prompt: 'Titre d’origine : La mairie ferme la piscine\nRéécris le titre. 500 mots, en français.',
    expect: {
      sourceTitle: 'La mairie ferme la piscine',
      customTitle: true,
      targetWords: 500,
      language: 'fr',
    },
  },
  'fr: title to keep': {
    prompt: 'Titre : Dix idées de balades en Brenne\nNe change pas le titre.\n600 mots minimum',
    expect: { title: 'Dix idées de balades en Brenne', customTitle: false, minWords: 600 },
  },
  'fr: secondary with semicolons': {
    prompt:
      'Requête principale : assurance chien\nExpressions associées : mutuelle chien ; assurance santé animale ; devis vétérinaire',
    expect: {
      keyphrase: 'assurance chien',
      synonyms: ['mutuelle chien', 'assurance santé animale', 'devis vétérinaire'],
    },
  },
  'en: a template': {
    prompt: `Topic: sourdough at home
Language: French
Tone: Friendly and informative
Word count: 1200-1500
Target audience: beginners
Focus keyword: pain au levain
Secondary keywords: levain chef, farine T65`,
    expect: {
      language: 'fr',
      tone: 'Friendly and informative',
      minWords: 1200,
      maxWords: 1500,
      audience: 'beginners',
      keyphrase: 'pain au levain',
      synonyms: ['levain chef', 'farine T65'],
    },
    unparsed: ['sourdough at home'],
  },
  'en: outline': {
    prompt: `Write a 1000 word article in French.

Outline:
- Why it matters
- How to start
- Common mistakes

Do not mention: Acme Garden, GreenCo`,
    expect: {
      targetWords: 1000,
      language: 'fr',
      requiredSections: ['Why it matters', 'How to start', 'Common mistakes'],
      forbiddenTerms: ['Acme Garden', 'GreenCo'],
    },
  },
  'en: canonical keys with signs': {
    prompt: 'Keyword = lampe solaire\nLength = 800+ words\nLanguage = French (France)',
    expect: { keyphrase: 'lampe solaire', minWords: 800, language: 'fr-FR' },
  },
  'en: rules': {
    prompt: `You must follow these rules:
1. The article must be in French.
2. At least 900 words.
3. Use 5 to 7 subheadings.
4. SEO optimized.`,
    expect: { language: 'fr', minWords: 900, subheadings: { min: 5, max: 7 }, seo: true },
    unparsed: ['rules'],
  },
  'en: max label': { prompt: 'Max words: 650\nLanguage: fr', expect: { maxWords: 650, language: 'fr' } },
  'en: number of headings': {
    prompt: 'Language: French\nNumber of subheadings: 4-6\nSEO: yes\nWord count: 900',
    expect: { language: 'fr', subheadings: { min: 4, max: 6 }, seo: true, targetWords: 900 },
  },
  'en: must include': {
    prompt:
      'Write 700 words in French.\nMust include: carte grise, contrôle technique\nAvoid: garage clandestin',
    expect: {
      targetWords: 700,
      language: 'fr',
      requiredTerms: ['carte grise', 'contrôle technique'],
      forbiddenTerms: ['garage clandestin'],
    },
  },
  'en: word count of parts': {
    prompt: 'Write a 1,000-word article in French with a 100-word introduction and 150 words per section.',
    expect: { targetWords: 1000, language: 'fr' },
    unparsed: ['100-word introduction', '150 words per section'],
  },
};
