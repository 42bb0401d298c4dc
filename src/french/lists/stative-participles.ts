/*
 * Participles that are adjectives after être: they say a state, not what was done. Masculine singular.
 * Source: our own work, from the use of dictionaries. Licence: MIT.
 */

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Adjectives or nouns unless an agent follows (`il est compliqué`, `elle est salariée`). */
export const ADJECTIVAL =
  words(`fatigué épuisé exténué âgé ravi fâché énervé passionné doué aisé carré usé salé sucré épicé
  compliqué varié élevé modéré raffiné distingué avancé éloigné rapproché reculé réussi désolé enchanté pressé handicapé retraité diplômé
  député salarié avoué expérimenté boisé vallonné ensoleillé arboré endetté démodé périmé approprié inapproprié sophistiqué
  équilibré déséquilibré parfait distrait insatisfait censé célèbre osé éveillé évolué animé
  couché agenouillé désespéré dévoué borné buté obstiné entêté têtu zélé sensé avisé cultivé tourmenté
  confus diffus absolu dissolu poli impoli uni mûr sûr nu cru dru plus tu su pu frit
  apparenté persuadé intéressé désintéressé inquiété ému gêné embarrassé honoré flatté rassuré soulagé excité`);

/** Adjectives in the present and the imperfect, passive in other tenses (`est ouvert`, `a été ouvert`). */
export const RESULTATIVE =
  words(`ouvert fermé marié fiancé divorcé éteint allumé garé isolé armé mouillé gelé assis
  couvert découvert disposé perdu réuni clos fini cuit développé soigné fréquenté posé marqué relevé
  convaincu déçu étonné satisfait motivé fasciné préoccupé surpris abonné habitué occupé concentré détendu reposé apaisé
  vexé contrarié agacé frustré stressé angoissé attristé peiné choqué consterné intrigué amusé ennuyé dégoûté ébahi
  ébloui émerveillé enthousiasmé captivé charmé séduit comblé effrayé terrifié affolé troublé déprimé découragé démotivé
  navré épuré feutré prononcé poussé nuancé contrasté`);

/** By the word that follows: adjectives before it (`est basé à Lyon`), passive otherwise (`est basé sur un roman`). */
export const ADJECTIVAL_BEFORE: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ...entriesOf('basé domicilié', 'à au aux en dans chez près non'),
  ...entriesOf('décidé déterminé résolu opposé adapté inadapté habitué', 'à au aux'),
  ...entriesOf('réputé', 'pour'),
]);

/** Adjectives but before `de` (`est privé d'eau`). */
export const PASSIVE_BEFORE_DE = words('privé averti');

function entriesOf(participles: string, followers: string): [string, ReadonlySet<string>][] {
  return participles.split(' ').map((participle) => [participle, words(followers)]);
}
