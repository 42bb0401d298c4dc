import { foldOf } from '../../../src/french/fold.ts';
import { formsOfEr } from '../../../src/french/phrases/verb-forms.ts';

/** A literal translation with what French says. */
export interface Calque {
  /** As `piecesOf` reads them; brackets enclose the calque where words beside it only tell that it is one. */
  readonly phrases: readonly string[];
  /** What to write, in words for the reader. */
  readonly instead: string;
  /** The words to put there, by the folded text of the match; none where the sentence must change. */
  readonly fixes?: Readonly<Record<string, string>>;
  /** Only at the head of a clause: elsewhere the words have their own sense. */
  readonly opens?: true;
  /** Words beside it, folded, that give the phrase its own sense. */
  readonly notAfter?: ReadonlySet<string>;
  readonly notBefore?: ReadonlySet<string>;
}

const PRENDRE =
  'prend|prends|prenons|prenez|prennent|pris|prise|prises|prenant|prenais|prenait|prenaient|prendr*|prit|prirent|prenne';
const TAKES_PLACE =
  'prend|prendra|prendrait|prenait|prit|pris|prendre|prendront|prennent|prendraient|prenaient';
const FAIRE =
  'fait|font|faire|fais|faites|faisait|faisaient|fera|feront|ferait|feraient|fasse|fassent|faisant';
const METTRE =
  'mettre|met|mets|mettez|mettons|mettent|mis|mise|mettant|mettra|mettront|mettait|mettaient|mettrait';
const EVENT =
  'cérémonie|événement|évènement|réunion|concert|fête|conférence|festival|rencontre|match|tournoi|vote|scrutin|élection|débat|atelier|salon|colloque|séminaire|webinaire|assemblée|finale|mariage|audience|procès|sommet|inauguration|tirage|remise';
const EVENTS =
  'cérémonies|événements|évènements|réunions|concerts|fêtes|conférences|festivals|rencontres|matchs|tournois|élections|débats|ateliers|finales|audiences|festivités';
const OF_AN_EVENT =
  "(général*|annuel*|public|publics|publique|publiques|officiel*|extraordinaire|final|finale|municipal*) (d'|de|du|des) (ouverture|clôture|inauguration|remise|conseil|quartier|rentrée|information|presse|lancement|prix|diplômes) (des) (prix|diplômes)";
const AUXILIARY = '(qui) (a|ont|va|vont|doit|devait|devrait|peut|pourrait)';
const COUNTS = 'compte|comptent|importe|importent|primera|prime|décide|paie|gagne';

/** Own work: translations of English phrases that are no French, less those that usage has taken in. */
export const CALQUES: readonly Calque[] = [
  {
    phrases: [
      `${formsOfEr('adress')} ce|cette|ces|le|la|les|un|une|des|plusieurs (nombreux) problème|problèmes|problématique|problématiques|enjeu|enjeux|défi|défis|préoccupation|préoccupations`,
    ],
    instead: 'traiter, résoudre',
    // A challenge is addressed to a rival.
    notBefore: words('à au aux'),
  },
  {
    phrases: [`${FAIRE} (vraiment|toujours|enfin|bien|aussi|donc) du sens`, `${FAIRE} aucun sens`],
    instead: 'avoir du sens',
    fixes: {
      'fait du sens': 'a du sens',
      'font du sens': 'ont du sens',
      'faire du sens': 'avoir du sens',
      'faisait du sens': 'avait du sens',
      'fera du sens': 'aura du sens',
      'fait aucun sens': 'a aucun sens',
    },
  },
  {
    phrases: [
      'acteurs menaçants',
      'acteur|acteurs de la menace',
      // Alone, a menacing actor may stand on a stage.
      "mené|menée|menés|menées|lancé|lancée|lancés|lancées|attribué|attribuée|attribués|attribuées|commis|commise|commises|orchestré|orchestrée|orchestrées|exploité|exploitée|exploitées|compromis|compromise|compromises|piraté|piratée|piratées par|à un|l'|cet|quelque [acteur menaçant]",
    ],
    instead: 'pirate, groupe d’attaquants',
  },
  { phrases: ['appliance|appliances'], instead: 'appareil, boîtier' },
  {
    phrases: ['sur une base quotidienne|journalière|hebdomadaire|mensuelle|annuelle|régulière'],
    instead: 'chaque jour, chaque mois, régulièrement',
    fixes: {
      'sur une base quotidienne': 'chaque jour',
      'sur une base journaliere': 'chaque jour',
      'sur une base hebdomadaire': 'chaque semaine',
      'sur une base mensuelle': 'chaque mois',
      'sur une base annuelle': 'chaque année',
      'sur une base reguliere': 'régulièrement',
    },
  },
  {
    phrases: [`${METTRE} (davantage|aussi|toujours|surtout) l' emphase sur`],
    instead: 'mettre l’accent sur',
    fixes: {
      "mettre l'emphase sur": 'mettre l’accent sur',
      "met l'emphase sur": 'met l’accent sur',
      "mettent l'emphase sur": 'mettent l’accent sur',
      "mis l'emphase sur": 'mis l’accent sur',
      "mettant l'emphase sur": 'mettant l’accent sur',
    },
  },
  {
    phrases: [`${PRENDRE} pour acquis|acquise|acquises`],
    instead: 'tenir pour acquis',
    fixes: { 'prendre pour acquis': 'tenir pour acquis', 'prendre pour acquise': 'tenir pour acquise' },
  },
  {
    phrases: [`${PRENDRE} (pleinement) avantage de|des|du|d'`],
    instead: 'profiter de, tirer parti de',
    fixes: { 'prendre avantage de': 'profiter de', 'prenant avantage de': 'profitant de' },
  },
  {
    phrases: ["jusqu' à date"],
    instead: 'jusqu’à présent',
    fixes: { "jusqu'a date": 'jusqu’à présent' },
    notBefore: words("de d' du des limite fixe prévue"),
  },
  {
    // A letter may be `en date d’aujourd’hui`.
    phrases: ["en date d' aujourd'hui"],
    instead: 'aujourd’hui',
    fixes: { "en date d'aujourd'hui": 'aujourd’hui' },
    opens: true,
  },
  {
    phrases: [
      `${formsOfEr('rencontr')} (toutes|tous) les|vos|nos|leurs|ses|ces|certaines|certains|des exigences|critères|objectifs|attentes`,
      `${formsOfEr('rencontr')} toutes|tous les|vos|nos|leurs|ses|ces exigences|critères|objectifs|attentes|besoins`,
    ],
    instead: 'satisfaire, remplir, atteindre',
  },
  {
    phrases: [
      'appliquer|appliquent|appliquez|appliquons|applique|appliquera|appliquait|appliquant pour un|le|ce|cet|plusieurs|des poste|postes|emploi|emplois|job|jobs|stage|stages',
      'a|as|ai|ont|avons|avez|avait|avaient|ayant|avoir (déjà|aussi|récemment) [appliqué pour un|le|ce|cet|plusieurs|des poste|postes|emploi|emplois|job|jobs|stage|stages]',
    ],
    instead: 'postuler à, poser sa candidature',
    // What is applied to a post, as a scale of pay is.
    notAfter: words("s' se m' t' à qu' que"),
  },
  {
    phrases: [`${formsOfEr('tomb')} en amour`],
    instead: 'tomber amoureux',
    fixes: { 'tomber en amour': 'tomber amoureux' },
  },
  { phrases: [formsOfEr('cédul')], instead: 'planifier, fixer' },
  { phrases: [formsOfEr('cancell')], instead: 'annuler' },
  {
    // A visit that costs money is paid too.
    phrases: [
      '[payer|paie|paye|payé|paient|payait|paiera une (petite) visite] à mon|ma|mes|son|sa|ses|nos|vos|leurs|notre|votre|un|des',
    ],
    instead: 'rendre visite',
  },
  {
    phrases: [
      'payer|payez|payons|paie|paye|paient|payé|payant|paiera (plus|bien|particulièrement) attention',
    ],
    instead: 'faire attention',
    fixes: {
      'payer attention': 'faire attention',
      'payez attention': 'faites attention',
      'paie attention': 'fait attention',
      'paient attention': 'font attention',
      'paye attention': 'fait attention',
    },
  },
  {
    phrases: [
      'demander|demande|demandent|demandez|demandé|demandait|demandant une|des (autre|autres|simple|seule) question|questions',
    ],
    instead: 'poser une question',
    fixes: {
      'demander une question': 'poser une question',
      'demande une question': 'pose une question',
      'demandez une question': 'posez une question',
    },
  },
  {
    phrases: ['dernier|dernière|derniers|dernières mais non|pas le|la|les|des moindre|moindres'],
    instead: 'enfin, et ce n’est pas le moins important',
  },
  {
    phrases: ['voyage client|utilisateur|acheteur'],
    instead: 'parcours client',
    fixes: { 'voyage client': 'parcours client', 'voyage utilisateur': 'parcours utilisateur' },
  },
  {
    phrases: [
      'conseils|conseil|informations|information|données|idées|étapes|insights|recommandations|indicateurs|plan|retours [actionnable|actionnables]',
    ],
    instead: 'exploitable, concret',
  },
  {
    phrases: [
      'expérience|expériences|intégration|transition|parcours|navigation|connexion|connectivité|collaboration|communication|processus [sans couture|coutures]',
    ],
    instead: 'fluide, continu',
  },
  {
    phrases: ['rupture|ruptures|brèche|brèches de données'],
    instead: 'fuite de données',
    fixes: { 'rupture de donnees': 'fuite de données', 'breche de donnees': 'fuite de données' },
  },
  {
    phrases: ['[librairie|librairies] javascript|typescript|python|logicielle|logicielles|js|npm'],
    instead: 'bibliothèque',
    fixes: { librairie: 'bibliothèque', librairies: 'bibliothèques' },
  },
  {
    phrases: ['balance travail-vie', 'balance entre (la|le|leur|votre|sa|son) vie|travail'],
    instead: 'équilibre entre vie professionnelle et vie privée',
  },
  {
    phrases: [
      'outil|outils|solution|solutions|appareil|plateforme|accessoire (très|plus) [versatile|versatiles]',
    ],
    instead: 'polyvalent',
  },
  {
    phrases: ['au meilleur de ma|notre|leur|sa connaissance'],
    instead: 'à ma connaissance',
    fixes: {
      'au meilleur de ma connaissance': 'à ma connaissance',
      'au meilleur de notre connaissance': 'à notre connaissance',
      'au meilleur de sa connaissance': 'à sa connaissance',
    },
  },
  {
    phrases: [`${formsOfEr('sauv')} du temps`, `${formsOfEr('sauv')} beaucoup|énormément de temps`],
    instead: 'gagner du temps',
    fixes: {
      'sauver du temps': 'gagner du temps',
      'sauve du temps': 'gagne du temps',
      'sauvez du temps': 'gagnez du temps',
      'sauvent du temps': 'gagnent du temps',
      'sauvant du temps': 'gagnant du temps',
    },
  },
  {
    phrases: [
      `${formsOfEr('sauv')} de l' argent`,
      `${formsOfEr('sauv')} beaucoup|énormément|assez d' argent`,
    ],
    instead: 'économiser',
    fixes: { "sauver de l'argent": 'économiser', "sauvez de l'argent": 'économisez' },
  },
  {
    phrases: ["à l' intérieur de 10|15|24|30|48|60|90|dix|quinze|trente jours|heures|mois|minutes"],
    instead: 'dans un délai de, sous',
  },
  {
    phrases: [`${FAIRE} face à la musique`],
    instead: 'affronter les conséquences',
  },
  {
    phrases: [
      `${PRENDRE} action`,
      `${PRENDRE} des actions (très|plus) concrètes|immédiates|fortes|rapides|nécessaires|correctives|préventives|appropriées|significatives`,
      `[${PRENDRE} des actions] pour|contre|afin`,
    ],
    instead: 'agir',
    fixes: { 'prendre des actions': 'agir', 'prendre action': 'agir' },
  },
  {
    phrases: ['penser|pense|pensez|pensons|pensée|pensé en dehors|hors de la boîte'],
    instead: 'sortir des sentiers battus',
  },
  { phrases: ['un|le|ce|véritable|vrai changeur de jeu'], instead: 'un tournant, un bouleversement' },
  {
    phrases: [
      `${EVENT} ${OF_AN_EVENT} ${AUXILIARY} [${TAKES_PLACE} place]`,
      `${EVENTS} ${OF_AN_EVENT} ${AUXILIARY} [${TAKES_PLACE} place]`,
    ],
    instead: 'avoir lieu, se tenir',
    // What is a part of a whole: `la rencontre prend place parmi les classiques`.
    notBefore: words('parmi entre'),
  },
  {
    phrases: [`${PRENDRE} un coup d' œil`],
    instead: 'jeter un coup d’œil',
    fixes: { "prendre un coup d'oeil": 'jeter un coup d’œil' },
  },
  {
    phrases: [`${PRENDRE} une (petite|longue|courte|bonne|belle) marche`],
    instead: 'faire une promenade',
  },
  {
    phrases: [
      `[à la fin de la journée] , seul|seule|seuls|seules … ${COUNTS}`,
      `[à la fin de la journée] , c' est … qui ${COUNTS}`,
      `[à la fin de la journée] , ce qui ${COUNTS}`,
      `[à la fin de la journée] , tout se résume|dépend|revient`,
    ],
    instead: 'en fin de compte, au bout du compte',
  },
];

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' ').map(foldOf));
}
