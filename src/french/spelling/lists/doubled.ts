/*
 * Function words that never follow themselves in French. Left out: those that do (`nous nous`, `vous vous`, `en en parlant`,
 * `son son`, `si si`, `l'est est`, `y a a`) or that emphasis doubles (`très très`, `plus plus`). Lower case.
 * Source: our own work. Licence: MIT.
 */
export const DOUBLED_BY_MISTAKE: ReadonlySet<string> = new Set(
  `de du des le la les une un au aux et ou où à dans par pour sur avec sans sous vers chez entre que qui dont ce cet cette
  ces mon ma mes ton ta tes sa ses notre votre nos vos leur leurs je tu il on ils ne se me te mais donc car comme
  quand sont ont afin ainsi aussi depuis pendant lorsque puisque chaque plusieurs quelques selon durant malgré parmi dès via
  ni puis était étaient avait avaient sera seront serait peut peuvent doit doivent avons avez sommes êtes`.split(
    /\s+/,
  ),
);

/**
 * The other words that may follow themselves, by the reason: pronouns (`nous nous levons`, `à lui lui plaît`, `elle elle dort`), a verb that
 * governs itself (`faire faire`), homographs (`son son`, `en en parlant`), adverbs of degree, scalar adjectives before the noun and
 * answers, which speech doubles for emphasis (`très très tard`, `un petit petit peu`, `oui oui`).
 */
export const DOUBLED_ON_PURPOSE: ReadonlySet<string> = new Set(
  `nous vous moi toi lui elle elles eux ça
  faire son ton en y même
  très trop plus moins bien mal peu si tout toute tous toutes tant tellement beaucoup vraiment super hyper ultra archi jamais toujours encore vite
  fort loin longtemps presque là
  petit petite petits petites grand grande grands grandes gros grosse grosses bon bonne bons bonnes beau belle vieux vieille joli jolie
  oui non merci bonjour allez allons voilà`.split(/\s+/),
);

/** Verbs that follow themselves where the first is a noun or opens a Latin phrase: `l'est est`, `il a a priori`. */
export const DOUBLED_AFTER_SUBJECT: ReadonlySet<string> = new Set(['est', 'a']);

/** Words after which `est` is a point of the compass (`la rive est est fermée`). */
export const BEFORE_EAST: ReadonlySet<string> = new Set(
  `l' d' cet nord sud plein vers partie côte côté rive façade zone région quartier quartiers aile porte sortie entrée frontière banlieue
  bloc versant flanc littoral mur secteur vent district extrémité pointe moitié bordure quai tour ligne bassin périphérique autoroute
  accès gare pays territoire tribune virage corridor front europe afrique asie`.split(/\s+/),
);

/** Subjects of one word. */
export const SUBJECTS: ReadonlySet<string> = new Set("il elle on qui n' cela ceci ça".split(' '));

/** What makes a Latin phrase of `a`. */
export const LATIN_AFTER_A: ReadonlySet<string> = new Set(
  'priori posteriori contrario fortiori minima maxima giorno cappella'.split(' '),
);

/** Words that begin a name: after the same preposition they are right (`le livre de de Gaulle`). */
export const PARTICLES: ReadonlySet<string> = new Set(['de', 'du', 'des']);

/** What ends a pair of function words that is written twice, beside those above: `il est il est`. */
export const SECOND_OF_PAIR: ReadonlySet<string> = new Set(
  "est a elle elles nous vous l' d' y en".split(' '),
);
