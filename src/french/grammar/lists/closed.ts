/*
 * Words that begin or end a noun phrase, whatever nouns or adjectives are written the same (`la` the note, `est` the east).
 * Lower case, straight apostrophe. Source: our own work, from the closed classes of French grammar. Licence: MIT.
 */
import { words } from './words.ts';

export const CLOSED =
  words(`à de d' du des le la l' les un une et ou où ni mais or car donc en y que qu' qui quoi dont ne n' pas plus moins très
  trop se s' si s'y me m' te t' j' c' ç' lui leur leurs nous vous je tu il elle ils elles on l'on ce ça cela ceci celui celle ceux celles celui-ci
  celle-ci ceux-ci celles-ci celui-là celle-là ceux-là celles-là mon ton son ma ta sa mes tes ses notre votre nos vos cet cette ces aux au par pour
  dans sur sous avec sans chez entre vers contre pendant depuis avant après lors comme quand lorsque lorsqu' puisque puisqu' quoique jusque
  jusqu' puis tout tous toute toutes aussi bien mal peu beaucoup rien tant autant ainsi alors encore déjà toujours jamais souvent ici là
  hier demain parmi selon malgré dès outre via sauf hors plusieurs chaque aucun aucune nul nulle quel quelle quels quelles chacun
  chacune quelque quelques soi eux moi toi lequel laquelle lesquels lesquelles duquel desquels auquel
  auxquels non oui près loin ensuite enfin seulement vraiment assez été même mêmes est sont suis es sommes êtes était étaient a ai as avons
  avez ont avait avaient aura auront sera seront serait seraient soit soient fut furent aurait auraient ait aient va vont peut peuvent doit doivent
  fait font faut puisse voici voilà environ presque quasi durant envers dehors afin parce tandis plutôt parfois surtout notamment`);

/** Prepositions behind which le, la, les are articles. */
export const PREPOSITIONS = words(
  `dans par sur sous avec chez entre vers contre pendant depuis avant après dès lors selon malgré parmi outre durant sauf via hors envers`,
);

/** Prepositions that join a noun to the one before it, or a complement to a subject. */
export const JOINING = words(
  `de d' du des à au aux en par dans sur pour contre entre avec sans chez sous depuis vers lors selon envers`,
);

/** Conjunctions behind which a clause begins. */
export const CONJUNCTIONS = words(
  `que qu' si s' quand lorsque lorsqu' car mais or donc puisque puisqu' comme où dont et ou parce quoique quoiqu' comment pourquoi combien`,
);

/** Clitics between a subject and its verb. */
export const CLITICS = words(`ne n' se s' me m' te t' le la les l' lui leur y en nous vous`);

/** Adverbs that stand between a verb and what depends on it, beside those in -ment. */
export const ADVERBS = words(
  `plus moins très trop si aussi assez bien mal peu tout plutôt toujours encore déjà souvent jamais pas point guère ainsi également donc alors
  désormais vraiment même tant beaucoup aujourd'hui toutefois cependant notamment parfois longtemps enfin ensuite presque quasi
  tellement autant certes surtout bientôt tard tôt ici là parfaitement peut-être pourtant aussitôt depuis autrefois jadis puis néanmoins davantage fort
  mieux hier demain maintenant partout ensemble`,
);

/** Adverbs that grade the adjective behind them. */
export const DEGREES = words(
  `plus moins très trop si aussi assez bien peu tout plutôt tellement fort presque toujours encore déjà jamais souvent`,
);
