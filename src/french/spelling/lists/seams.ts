/*
 * What tells two words that lost their space from one word of a prefix, a stem and an ending. Lower case.
 * Source: our own work, checked against every stem of the dictionary. Licence: MIT.
 */

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

/** The words of two letters, and of one, that are parts at all. */
export const SHORT_WORDS = words('la le de du et un il on en au ce se je tu ne me te si ou où ça sa ma à');

/** Words that are prefixes as well, beside the living ones: what follows them is no proof. */
export const ALSO_PREFIXES = words(
  `sur sous contre entre non mal bien mi hors outre quasi vers car en super pro anti para passe info moto ciné
  métro auto photo plan plate porte garde chasse tire brise pare coupe clair chef chant grand haut bas demi alter frigo magnéto delta stéréo éco boule`,
);

/** Words that are first syllables as well: only a long or usual word after them is proof. */
export const ALSO_SYLLABLES = words('par son mon ton des sa ma si peu fut il ou un on du de la le se ce');

/** Words that are endings as well: none of them ends a glued word, unless it follows a function word. */
export const ALSO_ENDINGS = words(
  `te se ne me mon ton tant eux eu elle elles aie aies aient ai ait it us y es ce ces on il ils ci si sa ma ta a as ni tel telle telles
  car or mes tes ment cher chers rie ries sien sienne tien lien able ables sale sales pu vu nu née nées mi soi toi moi`,
);

/** Words of four letters and more that are endings of learned and derived words: no second of two words of content. */
export const LONG_ENDINGS = words(
  `liste listes table tables copie copies cible cibles logique logiques logo mètre mètres type types sable sables position positions
  taire taires mental mentale culture cultures genèse forme formes phone phones mane graphe graphes scope gramme grammes thèque fère
  page pages stop note notes taxe taxes phobe phobes phobie phobies manes manie nome nomes station stations génie mentalité
  forte fortes nette nettes nage nages rage rages otage otages tache taches porteur porteurs logue logues cratie aille ailles lettre lettres route routes ciel ciels force forces`,
);

/** What a word must end in when one of these may follow it; elsewhere they are endings. */
export const ENDS_BEFORE: ReadonlyMap<string, RegExp> = new Map([
  ['que', /(?:[^aieu]s|(?:tion|ment|nce|ice|ble|é|eur|ure|age|ique)e?s|[eé]|[^aeious])$/],
  ['de', /[^aiou]$/],
  ['le', /[stzrdé]$/],
  ['la', /[stzrdé]$/],
  ['au', /[^e]$/],
  ['en', /[sxzue]$/],
  ['et', /[sxue]$/],
  ['ou', /[stée]$/],
  ['un', /[^ou]$/],
  ['du', /[^no]$/],
  ['une', /(?:[^rtl]|[ei]r|[ei]?t|re)$/],
  ['aux', /(?:[res]|é|eur|eau|tion|en)$/],
  ['son', /(?:er|ez|[edu]|nt)$/],
  ['leur', /[rsztxé]$/],
  ['leurs', /[rsztxé]$/],
]);

/** Words that are elided before a vowel, or become others: what follows them begins with a consonant. */
export const ELIDED = words('le la de du au ce ma ta sa je me te ne se que');

/** Determiners of the plural: a noun in the plural follows. */
export const OF_PLURALS = words(
  `les des ces mes tes ses nos vos leurs aux plusieurs quelques certains certaines quels quelles deux trois
  quatre cinq six sept huit neuf dix`,
);

/** What nouns, verbs and adjectives end in when they are inflected or derived: compounds of French begin with shorter words. */
export const INFLECTED =
  /(?:[sx]|ée?|er|ir|ez|ent|ant|tion|té|eur|ence|ance|age|aire|elle|ique|oir|ure|eau|ive?|ale?|euse|ienne?|iste|isme|able|ible)$/;

/** Verbs that lean on the one that follows, beside the function words. */
export const MODALS = words('faut fallait faudra veut veulent vont pourra pourrait devra devrait');
