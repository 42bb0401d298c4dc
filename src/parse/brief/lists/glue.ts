/**
 * Words on which an order ends and to which the following text is found glued ("frenchDes espions", "wordsSuspecté").
 * Own work. Folded.
 */
export const glueEnds: ReadonlySet<string> = new Set(
  `french francais francaise anglais english spanish espagnol german allemand italian italien
  words mots subheadings subheading headings headers subtitles titres intertitres seo optimized optimised optimise optimisee
  compatible friendly article articles title titre text texte content contenu minimum maximum mini maxi max min below dessous suivant
  following quebecois quebec canada tone ton style h2 h3 referencement naturel rewrite reecris plus here ici blog paragraphs paragraphes`.split(
    /\s+/,
  ),
);

/** Names whose inner capital is no glue. Own work. Folded. */
export const innerCapitals: ReadonlySet<string> = new Set(
  'seopress seoquake seobserver textmaster titreservices maxmind miniclip minilab blogspot contentsquare contentking articleforge'.split(
    ' ',
  ),
);

/** Words on which an order starts that is found glued to the text before it ("verrièresMake this article"). Own work. Folded. */
export const glueStarts: ReadonlySet<string> = new Set(
  'make write rewrite create customize customise translate generate redige redigez reecris reecrivez reecrire personnalise ecris traduis'.split(
    ' ',
  ),
);
