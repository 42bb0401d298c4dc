/*
 * What may stand between être and a participle: adverbs, negations, short adverbials. Those in -ment need no list.
 * Lower case, straight apostrophe. Source: our own work. Licence: MIT.
 */

export const INSERTED_ADVERBS: ReadonlySet<string> = new Set(
  `pas plus jamais point guère rien non toujours souvent parfois quelquefois déjà encore bien mal mieux moins aussi ainsi alors donc ensuite enfin puis
  désormais aujourd'hui hier demain maintenant cependant pourtant toutefois néanmoins également presque quasi peu beaucoup assez tant tellement autant si très trop
  tout toute tous toutes surtout même tantôt autrefois jadis naguère longtemps depuis dorénavant bientôt tôt tard aussitôt sitôt volontiers partout
  ici là ailleurs ensemble certes vite plutôt davantage fort lors ne n' que qu' en y soit peut-être entre-temps dedans dessus dessous
  lui-même elle-même eux-mêmes elles-mêmes moi-même toi-même nous-mêmes vous-même vous-mêmes soi-même chacun chacune
  premièrement deux trois ci-après ci-dessus ci-contre ci-dessous pis exprès à-demi demi mi quasiment`
    .split(/\s+/)
    .filter(Boolean),
);

/** Adverbials of several words. */
export const INSERTED_ADVERBIALS: readonly string[] = `
  à peine, à nouveau, de nouveau, à présent, à la fois, à jamais, à tort, à raison, à juste titre, à l'époque, à l'origine, à l'heure actuelle, à l'heure, à l'avance, à terme, à tour de rôle, à son tour, à leur tour
  à la fin, à plusieurs reprises, à deux reprises, à trois reprises, à maintes reprises, à demi, à moitié, à ce jour, à cette occasion, à cet effet, à l'inverse, à l'unanimité, à titre posthume, à titre provisoire, au contraire, au fond, au moins, au début, au départ, au total, au préalable, au départ, aux trois quarts, au mieux, au plus
  d'abord, tout d'abord, d'ailleurs, d'ordinaire, d'habitude, d'emblée, d'office, d'ores et déjà, d'autant plus, d'autant moins, d'autant mieux, d'une part, d'autre part, de fait, de même, de plus, de plus en plus, de moins en moins, de mieux en mieux, de loin, de facto, de surcroît, de tout temps
  de temps en temps, de préférence, de suite, dans l'ensemble, dans les faits, du coup, du moins, du reste, en général, en grande partie, en partie, en majorité, en fait, en effet, en outre, en principe, en moyenne, en réalité, en revanche, en particulier, en définitive, en totalité, en somme, en théorie, en pratique, en permanence, en même temps, en quelque sorte, en tout cas
  in fine, a priori, a posteriori, ipso facto, la plupart du temps, le plus souvent, le plus fréquemment, le plus généralement, non seulement, par ailleurs, par exemple, par conséquent, par contre, par la suite, par la même occasion, par hasard, par là, par le passé, par nature, par définition, par tradition
  pour autant, pour ainsi dire, pour l'heure, pour l'essentiel, pour la plupart, pour le moment, pour la première fois, pour la deuxième fois, pour la seconde fois, pour l'instant, pour partie, quelque peu, sans cesse, sans doute, sans conteste, sans aucun doute, sous peu, tant bien que mal, tour à tour, tout de suite, tout au plus, tout au moins
  tout à fait, tout de même, tout simplement, un peu, une fois, une fois de plus, une nouvelle fois, une première fois, une seconde fois, une deuxième fois, une dernière fois, deux fois, trois fois, plusieurs fois, chaque année, chaque jour, chaque mois, chaque semaine, chaque fois, peu à peu, petit à petit, peu après, plus tard, plus ou moins, quant à lui, quant à elle, quant à eux, quant à elles
  du tout, un temps, un moment, un jour, pour beaucoup, dans un premier temps, dans un second temps, bel et bien, à eux seuls, à lui seul, à elle seule, en son temps, en vain, en urgence, en direct, en ligne, en public, en premier, en dernier, en priorité, sur place, une bonne fois, au plus tard, au plus tôt, d'avance, de près, de longue date, de tous temps, en amont, en aval, par avance, ces dernières années, cette fois, cette année, cette semaine, ce matin, ce soir, hier soir, hier matin, l'an dernier, l'année dernière, la veille, le lendemain, le jour même, quelques jours plus tard, quelques années plus tard
  lui aussi, elle aussi, eux aussi, elles aussi, lui non plus, elle non plus, tous deux, toutes deux, tous les deux, toutes les deux, tous les trois, tous les ans, tous les jours, tous les mois, tous les deux ans, tous les quatre ans, avant tout, après tout, depuis longtemps, depuis peu, depuis lors, depuis toujours, dès lors, dès le départ, dès le début, jusqu'à présent, jusqu'alors, jusqu'ici, jusque-là, jusque là, ce jour-là, cette année-là, vis-à-vis
`
  .trim()
  .split(/\s*[,\n]\s*/);
