/*
 * Words that open a sentence when they are written with a capital: articles, pronouns, prepositions, conjunctions,
 * common adverbs. After an initial or an abbreviation they tell a new sentence from a name.
 * Lower case. Source: our own work. Licence: MIT.
 */
export const SENTENCE_OPENERS: ReadonlySet<string> = new Set(
  `le la les un une des du de au aux ce cet cette ces ça cela ceci celui celle ceux celles
  mon ma mes ton ta tes son sa ses notre nos votre vos leur leurs
  je tu il elle on nous vous ils elles y en n ne me m te t se s lui
  qui que quoi quel quelle quels quelles où quand comment pourquoi combien lequel laquelle lesquels
  et ou mais donc or ni car puis ensuite enfin alors ainsi aussi cependant pourtant toutefois néanmoins
  si comme lorsque puisque quoique parce tandis bien afin dès depuis pendant durant
  à dans par pour sur sous avec sans chez vers entre contre après avant selon malgré lors hors outre parmi suite grâce face
  tout toute tous toutes chaque plusieurs certains certaines aucun aucune quelques quelque nul nulle tel telle autre autres
  deux trois quatre cinq six sept huit neuf dix
  non oui voici voilà merci là ici hier demain maintenant désormais parfois souvent toujours jamais déjà encore
  plus moins très trop peu beaucoup même seul seule seuls seules étant ayant est sont
  premièrement deuxièmement notamment autrement heureusement malheureusement finalement actuellement également
  rien personne chacun chacune presque certes soit sinon surtout quant via`
    .split(/\s+/)
    .filter(Boolean),
);

/** The elided words that open sentences: an apostrophe must follow. Lower case, without it. Source: our own work. */
export const ELIDED_OPENERS: ReadonlySet<string> = new Set(
  'l d c j m t s n qu jusqu lorsqu puisqu quoiqu aujourd quelqu'.split(' '),
);
