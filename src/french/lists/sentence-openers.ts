/*
 * Words that open a sentence when they are written with a capital: articles, pronouns, prepositions, conjunctions,
 * common adverbs. After an initial or an abbreviation they tell a new sentence from a name.
 * Lower case; an elided word stands without its apostrophe. Source: our own work. Licence: MIT.
 */
export const SENTENCE_OPENERS: ReadonlySet<string> = new Set(
  `le la les l un une des du de d au aux ce cet cette ces c ça cela ceci celui celle ceux celles
  mon ma mes ton ta tes son sa ses notre nos votre vos leur leurs
  je j tu il elle on nous vous ils elles y en n ne me m te t se s lui
  qui que qu quoi quel quelle quels quelles où quand comment pourquoi combien lequel laquelle lesquels
  et ou mais donc or ni car puis ensuite enfin alors ainsi aussi cependant pourtant toutefois néanmoins
  si comme lorsque lorsqu puisque puisqu quoique quoiqu parce tandis bien afin dès jusqu depuis pendant durant
  à dans par pour sur sous avec sans chez vers entre contre après avant selon malgré lors hors outre parmi suite grâce face
  tout toute tous toutes chaque plusieurs certains certaines aucun aucune quelques quelque nul nulle tel telle autre autres
  deux trois quatre cinq six sept huit neuf dix
  non oui voici voilà merci là ici hier aujourd demain maintenant désormais parfois souvent toujours jamais déjà encore
  plus moins très trop peu beaucoup même seul seule seuls seules étant ayant est sont
  premièrement deuxièmement notamment autrement heureusement malheureusement finalement actuellement également
  rien personne chacun chacune presque certes soit sinon surtout quant via`
    .split(/\s+/)
    .filter(Boolean),
);
