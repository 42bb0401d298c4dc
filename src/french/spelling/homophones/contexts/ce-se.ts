const THIRD = 'il|elle|on|ils|elles|qui|ne|cela|ça';
const CLAUSE = "^|que|qu'|et|mais|car|quand|comme|puisque|donc|or|parce|où";
const NOUN_PHRASE = "le|la|l'|les|une|mon|ma|notre|votre|leur|ce|cet|cette|mes|nos|vos|leurs";

/** c’est, s’est, ces, ses; ce, se; ça, sa */
export const CE_AND_SE: readonly string[] = [
  "il|on|ils|elles [c'>s'] est|sont {participle}",
  "qui|elle [c'>s'] est {participle-only}",
  "elle [c'>s'] est {participle-feminine}",
  "il|elle|on|ils|elles|ne|qui [c'>s'] {verb-not-être}",
  "ne [c'>s'] est",
  'ils|elles|qui|ne [ce>se] sont {participle}',
  "^ [s'>c'] est pourquoi|ainsi|donc|le|la|les|une|ce|cette|dans|pour|avec|par|comme|grâce|vrai|dommage|possible|important|impossible",
  `${CLAUSE} [s'>c'] est|était ${NOUN_PHRASE} {noun}`,
  "[s'>c'] est pourquoi|vrai|faux|dommage|impossible|important",
  "[s'>c'] est -à-dire",
  '^ [se>ce] sont|sera|serait|fut|furent|seront|devrait|pourrait',
  "[se>ce] qui|que|qu'|dont",
  "[se>ce] n' est|était|sont",
  '[se>ce] à quoi',
  '[se>ce] {noun}',
  `${THIRD} [ce>se] {finite-reflexive}`,
  'il|ils|on|ne [ce>se] {verb}',
  `!pour [ce>se] {finite-reflexive}`,
  'pour|de|à|sans|va|vont|peut|peuvent|doit|doivent|faut|fait|veut|veulent|pouvoir|devoir|pourra|pourrait|devra|devrait [ce>se] {infinitive-but-faire}',
  "il|on|qui|elle [ces|ses>s'est] {participle-only}",
  "ne [ces|ses>s'est] pas|jamais|plus",
  "[ces|ses>c'est] le|la|les|l'|du|au|aux|ce|cet|cette|mon|ma|pourquoi|parce",
  "^ [ces|ses>c'est] un|une {noun}",
  "^ [ces|ses>c'est] pour|dans|avec|à|vrai|faux|dommage|impossible|comme|ainsi|quand|de|que",
  '[ses>ces] {noun} {deictic}',
  '[ses>ces] derniers|dernières temps .',
  // sa, ça
  'ne|ils|elles [sa>se] {finite}',
  "[sa>ça] va|fait|sera|serait|était|peut|doit|veut|dépend|suffit|permet|vaut|devient|m'|t'|n'|ne|se|s'|me|te|y",
  '[sa>ça] {finite}',
  'comment [sa>ça] marche|passe|coûte|roule',
  '[sa>ça] marche pas|mieux|bien|mal',
  '[sa>ça] marche très|plutôt|assez bien|mal',
  'comme|avec|sans|pour|que|tout [sa>ça] .',
  'dans|sur|avec|pour|par|chez|sous|contre [ça>sa] {singular-sure}',
];
