import {
  adviceArticle,
  beeArticle,
  beeTitle,
  contestArticle,
  lakeArticle,
  lakeTitle,
  oneParagraph,
  tramArticle,
  tramTitle,
} from './articles.ts';
import type { PromptCase } from './prompt-case.ts';

/** Prompts that embed an article to be rewritten, often glued to the orders. Own work. */
export const rewritePrompts: Readonly<Record<string, PromptCase>> = {
  'glued as by an auto-blogging tool': {
    prompt: `Customize this title in french${lakeTitle}\n\nMake this article seo compatible,Let there be subheadings for the article, be in french, create at least 700 words${lakeArticle}`,
    expect: {
      language: 'fr',
      minWords: 700,
      subheadings: true,
      seo: true,
      customTitle: true,
      sourceTitle: lakeTitle,
      source: lakeArticle,
    },
  },
  'glued in French': {
    prompt: `Personnalise ce titre en français${tramTitle}\n\nRéécris l’article, avec des intertitres, au moins 600 mots${tramArticle}`,
    expect: {
      language: 'fr',
      minWords: 600,
      subheadings: true,
      customTitle: true,
      sourceTitle: tramTitle,
      source: tramArticle,
    },
  },
  'glued, capital language': {
    prompt: `Rewrite the title in French${tramTitle}\nRewrite this article in French, 500 words minimum\n${tramArticle}`,
    expect: { language: 'fr', minWords: 500, customTitle: true, sourceTitle: tramTitle, source: tramArticle },
  },
  'title on the next line': {
    prompt: `Change the title:\n${beeTitle}\n\nRewrite the article in French, at least 400 words, with subheadings:\n\n${beeArticle}`,
    expect: {
      language: 'fr',
      minWords: 400,
      subheadings: true,
      customTitle: true,
      sourceTitle: beeTitle,
      source: beeArticle,
    },
  },
  'headline found above the article': {
    prompt: `Rewrite this article in French. At least 500 words.\n\n${beeTitle}\n\n${beeArticle}`,
    expect: { language: 'fr', minWords: 500, sourceTitle: beeTitle, source: beeArticle },
  },
  'markdown headline': {
    prompt: `Réécris le texte ci-dessous en 600 mots, optimisé SEO.\n\n# ${tramTitle}\n\n${tramArticle}`,
    expect: { targetWords: 600, seo: true, sourceTitle: tramTitle, source: tramArticle },
  },
  'label before the article': {
    prompt: `Langue : français\nLongueur : 800 mots\n\nArticle source :\n${tramArticle}`,
    expect: { language: 'fr', targetWords: 800, source: tramArticle },
  },
  'voici l’article': {
    prompt: `Réécris cet article en français avec 3 sous-titres. Voici l’article : ${oneParagraph}`,
    expect: { language: 'fr', subheadings: { min: 3, max: 3 }, source: oneParagraph },
  },
  'in triple quotes': {
    prompt: `Rewrite the text in French, 700+ words.\n\n"""\n${tramArticle}\n"""\n\nUse subheadings.`,
    expect: { language: 'fr', minWords: 700, subheadings: true, source: tramArticle },
  },
  'in a code fence': {
    prompt: `Traduis en français, 400 mots maximum :\n\`\`\`\n${beeArticle}\n\`\`\``,
    expect: { language: 'fr', maxWords: 400, source: beeArticle },
  },
  'in a tag': {
    prompt: `<article>\n${tramTitle}\n\n${tramArticle}\n</article>\nÀ partir de cet article, rédige 500 mots en français.`,
    expect: { language: 'fr', targetWords: 500, sourceTitle: tramTitle, source: tramArticle },
  },
  'behind a rule': {
    prompt: `Reformule en français, entre 400 et 600 mots.\n\n---\n\n${tramArticle}`,
    expect: { language: 'fr', minWords: 400, maxWords: 600, source: tramArticle },
  },
  'orders after the article': {
    prompt: `${tramTitle}\n\n${tramArticle}\n\nRéécris cet article en français, au moins 700 mots, avec des sous-titres.`,
    expect: { language: 'fr', minWords: 700, subheadings: true, sourceTitle: tramTitle, source: tramArticle },
  },
  'orders before and after': {
    prompt: `Réécris cet article :\n\n${tramArticle}\n\nConsignes :\n- 650 mots minimum\n- ton : sobre\n- en français`,
    expect: { language: 'fr', minWords: 650, tone: 'sobre', source: tramArticle },
  },
  'orders inside the article are none': {
    prompt: `Réécris cet article en 500 mots.\n\n${contestArticle}`,
    expect: { targetWords: 500, source: contestArticle },
  },
  'after a colon': {
    prompt: `Réécris cet article en français, 300 mots : ${oneParagraph}`,
    expect: { language: 'fr', targetWords: 300, source: oneParagraph },
  },
  'after a full stop': {
    prompt: `Rewrite this article in French, minimum 300 words. ${oneParagraph}`,
    expect: { language: 'fr', minWords: 300, source: oneParagraph },
  },
  'a short aside among the orders': {
    prompt: `Rewrite this article. Our readers love cheese. At least 300 words in French. ${oneParagraph}`,
    expect: { language: 'fr', minWords: 300, source: oneParagraph },
    unparsed: ['Our readers love cheese'],
  },
  'context before the orders': {
    prompt: `Nous sommes un journal local lu par six mille foyers, surtout des familles et des retraités de la vallée.\n\nRéécris l’article suivant en français, 400 mots minimum.\n\n${tramArticle}`,
    expect: { language: 'fr', minWords: 400, source: tramArticle },
    unparsed: ['six mille foyers'],
  },
  'the title is to be kept': {
    prompt: `Garde le titre tel quel : ${tramTitle}\nRéécris l’article en 500 mots.\n\n${tramArticle}`,
    expect: { customTitle: false, title: tramTitle, targetWords: 500, source: tramArticle },
  },
  'a labelled title to customise': {
    prompt: `Titre : ${tramTitle}\nPersonnalise le titre et réécris l’article en français.\n\nTexte :\n${tramArticle}`,
    expect: { language: 'fr', customTitle: true, sourceTitle: tramTitle, source: tramArticle },
  },
  'a labelled title beside an article': {
    prompt: `Titre : ${tramTitle}\nRéécris l’article en français.\n\nTexte :\n${tramArticle}`,
    expect: { language: 'fr', source: tramArticle },
    unparsed: [tramTitle],
    ambiguous: ['title'],
  },
  'English labels': {
    prompt: `Original title: ${beeTitle}\nLanguage: French\nWord count: 600\nCustom title: yes\nOriginal article: ${beeArticle}`,
    expect: {
      language: 'fr',
      targetWords: 600,
      customTitle: true,
      sourceTitle: beeTitle,
      source: beeArticle,
    },
  },
  'a long text nobody speaks of': {
    prompt: `600 mots en français.\n\n${oneParagraph}`,
    expect: { language: 'fr', targetWords: 600 },
    unparsed: ['La coopérative laitière'],
    ambiguous: ['source'],
  },
  'a press release': {
    prompt: `Peux-tu transformer ce communiqué en article de 450 mots, ton journalistique ?\n\n${oneParagraph}`,
    expect: { targetWords: 450, tone: 'journalistique', source: oneParagraph },
  },
  'keyphrase and article': {
    prompt: `Mot-clé principal : fermeture fromagerie\nÀ partir du texte ci-dessous, écris 500 mots en français.\n\n${oneParagraph}`,
    expect: { keyphrase: 'fermeture fromagerie', targetWords: 500, language: 'fr', source: oneParagraph },
  },
  'a Swiss order': {
    prompt: `Réécris ce texte en français de Suisse, 1'000 mots au maximum.\n\n${oneParagraph}`,
    expect: { language: 'fr-CH', maxWords: 1000, source: oneParagraph },
  },
  'a glued tag line': {
    prompt: `SEO friendly article in French, min 350 words, add subheadings${oneParagraph}`,
    expect: { language: 'fr', minWords: 350, subheadings: true, seo: true, source: oneParagraph },
  },
  'CRLF line ends': {
    prompt: `Rewrite this article in French.\r\n600 words.\r\n\r\n${oneParagraph}\r\n`,
    expect: { language: 'fr', targetWords: 600, source: oneParagraph },
  },
  'between angles': {
    prompt: `Réécrivez le texte suivant en 350 mots, dans un style journalistique.\n\n<<<\n${oneParagraph}\n>>>`,
    expect: { targetWords: 350, tone: 'journalistique', source: oneParagraph },
  },
  'between rules': {
    prompt: `Texte source :\n###\n${tramArticle}\n###\nConsignes : réécrire en français, 500 à 600 mots, 3 sous-titres.`,
    expect: {
      source: tramArticle,
      language: 'fr',
      minWords: 500,
      maxWords: 600,
      subheadings: { min: 3, max: 3 },
    },
  },
  'between lines that say so': {
    prompt: `--- DÉBUT DE L'ARTICLE ---\n${tramArticle}\n--- FIN DE L'ARTICLE ---\n\nRéécris-le en français en 500 mots au moins, avec des H2.`,
    expect: { source: tramArticle, language: 'fr', minWords: 500, subheadings: true },
    unparsed: ["FIN DE L'ARTICLE"],
  },
  'in brackets': {
    prompt: `Paraphrase en français, au moins 450 mots, le texte entre crochets :\n[${oneParagraph}]`,
    expect: { language: 'fr', minWords: 450, source: oneParagraph },
    unparsed: ['entre crochets'],
  },
  'title and article in tags of their own': {
    prompt: `[TITLE] ${tramTitle} [/TITLE]\n[CONTENT]\n${tramArticle}\n[/CONTENT]\n\nRewrite the content in French, 500 words or more, SEO friendly, new title.`,
    expect: {
      language: 'fr',
      minWords: 500,
      seo: true,
      customTitle: true,
      sourceTitle: tramTitle,
      source: tramArticle,
    },
  },
  'an article that opens with what reads like orders': {
    prompt: `Réécris l'article ci-dessous (600 mots au moins). Change aussi le titre.\n\nTitre : Concours de nouvelles : dernier appel\n\nLe concours de nouvelles de Saint-Aubin est ouvert jusqu’en avril. Les textes doivent compter au moins 1 500 mots et être rédigés en anglais, avec trois sous-titres.\n\nLe jury ne lira pas les manuscrits hors format. L’an dernier, 63 candidats avaient été écartés pour cette raison.`,
    expect: {
      minWords: 600,
      customTitle: true,
      sourceTitle: 'Concours de nouvelles : dernier appel',
      source:
        'Le concours de nouvelles de Saint-Aubin est ouvert jusqu’en avril. Les textes doivent compter au moins 1 500 mots et être rédigés en anglais, avec trois sous-titres.\n\nLe jury ne lira pas les manuscrits hors format. L’an dernier, 63 candidats avaient été écartés pour cette raison.',
    },
  },
  'orders glued to the title, article glued to the orders': {
    prompt: `Customize this title in french${tramTitle.slice(0, -1)}sMake this article seo compatible,Let there be subheadings, be in french, create at least 700 words${tramArticle}`,
    expect: {
      language: 'fr',
      minWords: 700,
      subheadings: true,
      seo: true,
      customTitle: true,
      sourceTitle: `${tramTitle.slice(0, -1)}s`,
      source: tramArticle,
    },
  },
  'a space for glue': {
    prompt: `Make this article seo friendly, add subheadings, in french, at least 600 words Le théâtre municipal d’Orvanne a présenté jeudi sa nouvelle saison, qui comptera vingt-six spectacles. ${oneParagraph}`,
    expect: {
      language: 'fr',
      minWords: 600,
      subheadings: true,
      seo: true,
      source: `Le théâtre municipal d’Orvanne a présenté jeudi sa nouvelle saison, qui comptera vingt-six spectacles. ${oneParagraph}`,
    },
  },
  'a source that is an address, above the article': {
    prompt: `Réécris l'article suivant. 700 mots. Source : https://journal-exemple.fr/tram\n\n${tramArticle}`,
    expect: { targetWords: 700, source: tramArticle },
    unparsed: ['https://journal-exemple.fr/tram'],
  },
  'an article that speaks to its readers, glued': {
    prompt: `Customize this title in frenchRSA : les démarches\n\nBe in french, create at least 400 words${adviceArticle}`,
    expect: {
      language: 'fr',
      minWords: 400,
      customTitle: true,
      sourceTitle: 'RSA : les démarches',
      source: adviceArticle,
    },
  },
  'an article that speaks to its readers, below': {
    prompt: `Réécris l’article ci-dessous en français, 400 mots minimum.\n\n${adviceArticle}`,
    expect: { language: 'fr', minWords: 400, source: adviceArticle },
  },
};
