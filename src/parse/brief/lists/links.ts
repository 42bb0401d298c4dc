/** Orders that are followed by the links to set. Own work. Syntax: see `phraseTable`. */
export const linkOrders: readonly string[] = [
  'un|des|les|deux|trois|le|de|ces|ce? liens|lien|backlink|backlinks|hyperlien interne|externe|internes|externes|dofollow|sortant|contextuel|hypertexte? vers|a|pointant_vers|aux|suivants|suivant?',
  'fais|fait|faire|ajoute|ajouter|ajoutez|insere|inserer|inserez|mets|mettre|mettez|inclus|inclure|place|placer|cree pointer|renvoyer|reference vers',
  'a|the|these|following|some|internal|external? links|link|backlink|hyperlink|backlinks to|back_to|towards|pointing_to?',
  'link|linking|links to|back_to',
  'ancre|ancres|anchor',
];
