import type { PromptCase } from './prompt-case.ts';

/** Briefs laid out in ways that were once missed. Own work. */
export const layoutPrompts: Readonly<Record<string, PromptCase>> = {
  'headings that look like labels': {
    prompt: `# BRIEF ÉDITORIAL

## Informations générales
- Client : Maison Cordier
- Langue : Français
- Longueur : 1 200 à 1 500 mots

## SEO
- Mot-clé principal : matelas mémoire de forme
- Mots-clés secondaires : matelas ergonomique, surmatelas, densité mousse

## Style
- Ton : expert mais accessible
- Cible : couples de 30 à 45 ans`,
    expect: {
      language: 'fr',
      minWords: 1200,
      maxWords: 1500,
      keyphrase: 'matelas mémoire de forme',
      synonyms: ['matelas ergonomique', 'surmatelas', 'densité mousse'],
      tone: 'expert mais accessible',
      audience: 'couples de 30 à 45 ans',
    },
    unparsed: ['ÉDITORIAL', 'Informations générales', 'Client : Maison Cordier'],
  },
  'labels with qualifiers': {
    prompt: `Brief article n°14

Sujet : bien choisir son vélo cargo
Longueur souhaitée : minimum 1000 mots
Requête cible : vélo cargo familial
Champ sémantique à intégrer : biporteur, longtail, capacité de charge
Structure : 4 H2 minimum
Liens internes à placer :
  - https://www.cyclo-exemple.fr/biporteurs
  - https://www.cyclo-exemple.fr/longtails`,
    expect: {
      minWords: 1000,
      keyphrase: 'vélo cargo familial',
      synonyms: ['biporteur', 'longtail', 'capacité de charge'],
      subheadings: { min: 4 },
      requiredLinks: ['https://www.cyclo-exemple.fr/biporteurs', 'https://www.cyclo-exemple.fr/longtails'],
    },
    unparsed: ['n°14', 'bien choisir son vélo cargo'],
  },
  'numbered with brackets': {
    prompt: `Commande
1) Langue : français (Belgique)
2) 700 mots minimum, 900 mots maximum
3) 3 intertitres au minimum
4) Insérer le lien suivant : https://www.gaufre-exemple.be/histoire
5) Ne pas utiliser le mot « belgitude »`,
    expect: {
      language: 'fr-BE',
      minWords: 700,
      maxWords: 900,
      subheadings: { min: 3 },
      requiredLinks: ['https://www.gaufre-exemple.be/histoire'],
      forbiddenTerms: ['belgitude'],
    },
  },
  'competitors named in brackets': {
    prompt: `Objet : commande de contenu

Bonjour Julie,

Comme convenu, voici les consignes pour le prochain article :
- Thème : les résidences étudiantes à Nantes
- Nombre de mots : entre 600 et 800
- Mot-clé : logement étudiant Nantes
- Ne pas citer nos concurrents (Studéa, Les Estudines)

À rendre pour vendredi.

Cordialement,
Marc`,
    expect: {
      minWords: 600,
      maxWords: 800,
      keyphrase: 'logement étudiant Nantes',
      forbiddenTerms: ['Studéa', 'Les Estudines'],
    },
    unparsed: [
      'Objet',
      'Bonjour Julie',
      'Comme convenu, voici les consignes pour le prochain article',
      'Thème : les résidences étudiantes à Nantes',
      'À rendre pour vendredi',
      'Marc',
    ],
  },
  'a page to link': {
    prompt: `Nom du projet : blog Terrasses & Co
URL à lier : terrasses-exemple.com/lames
Ancre : lames composites
Mot-clé : terrasse composite
Longueur mini : 900 mots
Persona : propriétaires bricoleurs`,
    expect: {
      requiredLinks: ['terrasses-exemple.com/lames'],
      keyphrase: 'terrasse composite',
      minWords: 900,
      audience: 'propriétaires bricoleurs',
    },
    unparsed: ['Nom du projet : blog Terrasses & Co', 'Ancre : lames composites'],
  },
  'a title to change, as a value': {
    prompt: `titre : a modifier (« Les 5 meilleurs thés verts »)
langue : fr
nb de mots : 500`,
    expect: {
      customTitle: true,
      sourceTitle: 'Les 5 meilleurs thés verts',
      language: 'fr',
      targetWords: 500,
    },
  },
  'bars between labels': {
    prompt: 'Min: 500 mots | Max: 700 mots | Lang: FR | KW: serrurier Lyon | H2: 3-4',
    expect: {
      minWords: 500,
      maxWords: 700,
      language: 'fr',
      keyphrase: 'serrurier Lyon',
      subheadings: { min: 3, max: 4 },
    },
  },
  'slashes around a tone': {
    prompt:
      'Rédiger 1 article / 750 mots / langue : français / ton : dynamique / mot-clé : coach sportif à domicile / pas de prix',
    expect: { targetWords: 750, language: 'fr', tone: 'dynamique', keyphrase: 'coach sportif à domicile' },
    unparsed: ['1', 'pas de prix'],
  },
  'English labels of a plugin': {
    prompt: `Post title: Fabriquer un nichoir
Post length (words): 700
Focus KW: nichoir mésange
Tone: simple, warm
Language: French (fr-FR)
Avoid: jargon`,
    expect: {
      title: 'Fabriquer un nichoir',
      targetWords: 700,
      keyphrase: 'nichoir mésange',
      tone: 'simple, warm',
      language: 'fr-FR',
      forbiddenTerms: ['jargon'],
    },
    unparsed: ['FR'],
  },
  'numbered labels with roles': {
    prompt: `1. Sujet : l'aquaponie
2. Longueur : 1000 mots +/-10%
3. Mots-clés : aquaponie maison (principal), poissons, filtration (secondaires)
4. Style : vulgarisation
5. Intertitres : oui, 4 minimum`,
    expect: {
      minWords: 900,
      maxWords: 1100,
      targetWords: 1000,
      keyphrase: 'aquaponie maison',
      synonyms: ['poissons', 'filtration'],
      tone: 'vulgarisation',
      subheadings: { min: 4 },
    },
    unparsed: ["l'aquaponie"],
  },
  tags: {
    prompt: `<brief>
<langue>français</langue>
<mots>1200</mots>
<mot_cle>écran solaire</mot_cle>
<ton>scientifique</ton>
</brief>`,
    expect: { language: 'fr', targetWords: 1200, keyphrase: 'écran solaire', tone: 'scientifique' },
  },
  'JSON of another tool': {
    prompt: `{
  "topic": "les ruches connectées",
  "language": "French",
  "word_count": 1000,
  "tone": "friendly",
  "keywords": ["ruche connectée", "apiculture"],
  "include_faq": true
}`,
    expect: {
      language: 'fr',
      targetWords: 1000,
      tone: 'friendly',
      keyphrase: 'ruche connectée',
      synonyms: ['apiculture'],
      requiredSections: ['faq'],
    },
    unparsed: ['"topic": "les ruches connectées"'],
  },
  'nested JSON': {
    prompt:
      '{"article": {"language": "fr", "length": {"min_words": 800, "max_words": 1200}, "seo": {"primary_keyword": "poussette canne", "secondary_keywords": ["poussette compacte", "poussette avion"]}}}',
    expect: {
      language: 'fr',
      minWords: 800,
      maxWords: 1200,
      keyphrase: 'poussette canne',
      synonyms: ['poussette compacte', 'poussette avion'],
    },
  },
  'French JSON': {
    prompt:
      '{"titre": "Réussir son pain", "mot_cle": "pain maison", "nombre_de_mots": "1000 à 1200", "ton": "convivial", "langue": "français", "mots_interdits": ["rapide", "facile"]}',
    expect: {
      title: 'Réussir son pain',
      keyphrase: 'pain maison',
      minWords: 1000,
      maxWords: 1200,
      tone: 'convivial',
      language: 'fr',
      forbiddenTerms: ['rapide', 'facile'],
    },
  },
  'JSON in camel case': {
    prompt:
      '{"task":"rewrite","wordCount":500,"targetLanguage":"French","targetAudience":"students","sections":["Les faits","Les réactions"]}',
    expect: {
      targetWords: 500,
      language: 'fr',
      audience: 'students',
      requiredSections: ['Les faits', 'Les réactions'],
    },
    unparsed: ['"task":"rewrite"'],
  },
  arrows: {
    prompt: `Tu trouveras ci-dessous mes attentes pour l'article :

Longueur => 1000 mots (tolérance 10 %)
Langue => français
Sous-titres => 3 à 4
Mot-clé => ruche de toit

Merci !`,
    expect: {
      minWords: 900,
      maxWords: 1100,
      targetWords: 1000,
      language: 'fr',
      subheadings: { min: 3, max: 4 },
      keyphrase: 'ruche de toit',
    },
    unparsed: ["Tu trouveras ci-dessous mes attentes pour l'article"],
  },
  'a plan that is free': {
    prompt: `OBJECTIF : article de blog
CIBLE : jeunes actifs
PROMESSE : dormir mieux
VOLUME : 1 200 mots
MOT CLE : sommeil réparateur
PLAN : libre
TON : complice`,
    expect: {
      audience: 'jeunes actifs',
      targetWords: 1200,
      keyphrase: 'sommeil réparateur',
      tone: 'complice',
    },
    unparsed: ['OBJECTIF', 'PROMESSE : dormir mieux', 'PLAN : libre'],
  },
  'paths to link': {
    prompt:
      "Please produce a 1000-1200 word French article. Keywords to include: gîte rural, chambre d'hôtes, Périgord. Include internal links to /gites and /contact. Avoid passive voice.",
    expect: {
      minWords: 1000,
      maxWords: 1200,
      language: 'fr',
      keyphrase: 'gîte rural',
      synonyms: ["chambre d'hôtes", 'Périgord'],
      requiredLinks: ['/gites', '/contact'],
    },
    unparsed: ['Avoid passive voice'],
  },
  'a label in a sentence': {
    prompt: 'Make it french. Between 600 to 800 words. Use headers. Keyword - location de ski.',
    expect: { language: 'fr', minWords: 600, maxWords: 800, subheadings: true, keyphrase: 'location de ski' },
  },
  'ticked boxes': {
    prompt: `Contenu attendu :
☑ 1 000 mots minimum
☑ 4 sous-titres H2
☑ lien vers https://ex-exemple.fr/page
☑ mot-clé : abri de jardin
☒ pas de « meilleur »
☒ pas de liste`,
    expect: {
      minWords: 1000,
      subheadings: { min: 4, max: 4 },
      requiredLinks: ['https://ex-exemple.fr/page'],
      keyphrase: 'abri de jardin',
      forbiddenTerms: ['meilleur'],
    },
    unparsed: ['☒ pas de liste'],
  },
  'slashes without labels': {
    prompt: 'seo article / topic: thermal baths / lang: french / 1.5k words / 6 h2 / faq / meta description',
    expect: {
      seo: true,
      language: 'fr',
      targetWords: 1500,
      subheadings: { min: 6, max: 6 },
      requiredSections: ['faq'],
    },
    unparsed: ['topic: thermal baths', 'meta description'],
  },
  'a tolerance in words': {
    prompt:
      "Le titre H1 est imposé : Assurance emprunteur, mode d'emploi. Le contenu doit faire 1 300 mots (+/- 100 mots).",
    expect: {
      title: "Assurance emprunteur, mode d'emploi",
      minWords: 1200,
      maxWords: 1400,
      targetWords: 1300,
    },
  },
};
