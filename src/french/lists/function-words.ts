/*
 * Function words of French: they set a keyphrase apart from no other, tell the language of a text, and carry no variety.
 * Lower case, straight apostrophe, accents as written. Source: our own work, from the closed classes of French grammar.
 * Licence: MIT.
 */

const words = (list: string): string[] => list.split(/\s+/).filter(Boolean);

export const ARTICLES: ReadonlySet<string> = new Set(words(`le la les l' un une des du au aux`));

export const DETERMINERS: ReadonlySet<string> = new Set(
  words(`ce cet cette ces mon ma mes ton ta tes son sa ses notre nos votre vos leur leurs
  quel quelle quels quelles chaque plusieurs quelque quelques certains certaines aucun aucune nul nulle maint maints mainte maintes
  divers diverses tel telle tels telles tout toute tous toutes même mêmes autre autres`),
);

export const PRONOUNS: ReadonlySet<string> = new Set(
  words(`je j' tu t' il elle on nous vous ils elles me m' te se s' lui moi toi soi eux y en
  l'on ça c' ç' cela ceci celui celle ceux celles celui-ci celui-là celle-ci celle-là ceux-ci ceux-là celles-ci celles-là
  qui que qu' quoi dont où lequel laquelle lesquels lesquelles duquel desquels desquelles auquel auxquels auxquelles
  quiconque quelqu'un quelqu'une quelques-uns quelques-unes chacun chacune rien autrui
  mien mienne miens miennes tien tienne tiens tiennes sien sienne siens siennes nôtre nôtres vôtre vôtres
  moi-même toi-même lui-même elle-même soi-même nous-mêmes vous-mêmes vous-même eux-mêmes elles-mêmes`),
);

export const PREPOSITIONS: ReadonlySet<string> = new Set(
  words(`à de d' dans par pour sur sous avec sans chez vers entre contre après avant selon malgré lors hors outre parmi
  dès depuis pendant durant envers jusque jusqu' jusques devant derrière sauf hormis excepté via près voici voilà vis-à-vis
  concernant moyennant ès`),
);

export const CONJUNCTIONS: ReadonlySet<string> = new Set(
  words(`et ou mais donc or ni car si s' comme quand lorsque lorsqu' puisque puisqu' quoique quoiqu' parce afin tandis sinon soit
  c'est-à-dire comment pourquoi combien et/ou`),
);

/** Adverbs of negation, degree, time and place that lean on another word. */
export const LIGHT_ADVERBS: ReadonlySet<string> = new Set(
  words(`ne n' pas point jamais guère plus moins très trop peu beaucoup assez aussi autant tant tellement si presque
  ainsi alors déjà encore toujours souvent parfois ici là là-bas y puis ensuite enfin bien mal non oui surtout
  seulement cependant toutefois pourtant néanmoins ailleurs notamment aussitôt bientôt tôt tard maintenant
  aujourd'hui hier demain davantage plutôt quasi environ vraiment`),
);

/** The forms of être and avoir that are always verbs, and those of the auxiliaries of mode. */
export const AUXILIARIES: ReadonlySet<string> = new Set(
  words(`suis es est sommes êtes sont étais était étions étiez étaient fus fut fûmes fûtes furent
  serai seras sera serons serez seront serais serait serions seriez seraient sois soit soyons soyez soient fût fussent
  étant été être ai as a avons avez ont avais avait avions aviez avaient eus eut eûmes eurent aurai auras aura aurons aurez auront
  aurais aurait aurions auriez auraient aie aies ait ayons ayez aient eût eussent ayant eu avoir
  peut peuvent peux doit doivent dois`),
);

/**
 * Function words that are also nouns: after an article or a preposition, before `de`, and at the end of a keyphrase they
 * are nouns (`le prix de l'or`, `mal de dos`, `jobs d'été`), elsewhere not.
 */
export const ALSO_NOUNS: ReadonlySet<string> = new Set(
  words('or car son ton est été point pas vers mal bien soi'),
);

/** Words after which one of `ALSO_NOUNS` is a noun. */
export const NOUN_OPENERS: ReadonlySet<string> = new Set(
  words(
    `le la les l' un une des du au aux ce cet mon ma mes ton ta tes notre nos votre vos leur leurs de d' en`,
  ),
);

/** All function words. */
export const FUNCTION_WORDS: ReadonlySet<string> = new Set([
  ...ARTICLES,
  ...DETERMINERS,
  ...PRONOUNS,
  ...PREPOSITIONS,
  ...CONJUNCTIONS,
  ...LIGHT_ADVERBS,
  ...AUXILIARIES,
]);
