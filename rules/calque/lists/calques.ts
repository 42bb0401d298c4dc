/** A literal translation with what French says. */
export interface Calque {
  /** As `piecesOf` reads it. */
  readonly phrase: string;
  /** What to write, in words for the reader. */
  readonly instead: string;
  /** The words to put there, by the folded text of the match; none where the sentence must change. */
  readonly fixes?: Readonly<Record<string, string>>;
}

/** Own work: translations of English phrases that are no French, less those that usage has taken in. */
export const CALQUES: readonly Calque[] = [
  {
    phrase:
      'adresser|adresse|adressent|adressez|adressons|adressé|adressant|adressera|adresseront|adressait|adressaient|adresserait ce|cette|ces|le|la|les|un|une|des|plusieurs (nombreux) problème|problèmes|problématique|problématiques|enjeu|enjeux|défi|défis|préoccupation|préoccupations',
    instead: 'traiter, résoudre',
  },
  {
    phrase: 'fait|font|faire|faisait|faisaient|fera|feront|ferait|fasse|fais|faisant du sens',
    instead: 'avoir du sens',
    fixes: {
      'fait du sens': 'a du sens',
      'font du sens': 'ont du sens',
      'faire du sens': 'avoir du sens',
      'faisait du sens': 'avait du sens',
      'fera du sens': 'aura du sens',
    },
  },
  { phrase: 'acteur|acteurs menaçant|menaçants', instead: 'pirate, groupe d’attaquants' },
  { phrase: 'acteur|acteurs de la menace', instead: 'pirate, groupe d’attaquants' },
  { phrase: 'appliance|appliances', instead: 'appareil, boîtier' },
  {
    phrase: 'sur une base quotidienne|journalière|hebdomadaire|mensuelle|annuelle|régulière',
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
    phrase:
      "mettre|met|mets|mettez|mettons|mettent|mis|mise|mettant|mettra|mettront|mettait|mettaient|mettrait l' emphase sur",
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
    phrase:
      'prendre|prend|prends|prennent|pris|prise|prenons|prenez|prenant|prenait|prendra pour acquis|acquise|acquises',
    instead: 'tenir pour acquis',
    fixes: { 'prendre pour acquis': 'tenir pour acquis', 'prendre pour acquise': 'tenir pour acquise' },
  },
  {
    phrase:
      "prendre|prend|prends|prennent|prenant|pris|prenez|prenons|prenait|prenaient|prendra|prendront|prendrait avantage de|des|du|d'",
    instead: 'profiter de, tirer parti de',
    fixes: { 'prendre avantage de': 'profiter de', 'prenant avantage de': 'profitant de' },
  },
  { phrase: "jusqu' à date", instead: 'jusqu’à présent', fixes: { "jusqu'a date": 'jusqu’à présent' } },
  {
    phrase: "en date d' aujourd'hui",
    instead: 'aujourd’hui',
    fixes: { "en date d'aujourd'hui": 'aujourd’hui' },
  },
  {
    phrase:
      'rencontrer|rencontre|rencontrent|rencontrez|rencontrons|rencontrera|rencontrant|rencontrait (les|vos|nos|leurs|ses|des|toutes|tous) (les|vos|nos|leurs|ses) exigences|critères|objectifs|attentes',
    instead: 'satisfaire, remplir, atteindre',
  },
  {
    phrase:
      'appliquer|applique|appliquent|appliquez|appliquons|appliqué|appliquant|appliquera|appliquait pour un|le|ce|cet poste|emploi|job',
    instead: 'postuler à, poser sa candidature',
  },
  {
    phrase: 'tomber|tombe|tombent|tombé|tombée|tombés|tombées|tombait|tomba|tombera en amour',
    instead: 'tomber amoureux',
    fixes: { 'tomber en amour': 'tomber amoureux' },
  },
  { phrase: 'céduler|cédulé|cédulée|cédulés|cédulées|cédule|cédulent|cédulera', instead: 'planifier, fixer' },
  {
    phrase: 'canceller|cancellé|cancellée|cancellés|cancellées|cancelle|cancellent|cancellera',
    instead: 'annuler',
  },
  { phrase: 'payer|paie|paye|payé une visite', instead: 'rendre visite' },
  {
    phrase: 'payer|payez|paie|paient|payé attention',
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
    phrase: 'demander|demande|demandent|demandez|demandé une (autre|simple) question',
    instead: 'poser une question',
    fixes: {
      'demander une question': 'poser une question',
      'demande une question': 'pose une question',
      'demandez une question': 'posez une question',
    },
  },
  {
    phrase: 'changer|change|changent|changé|changera son|leur|mon|votre|notre esprit',
    instead: 'changer d’avis',
  },
  {
    phrase: 'dernier|dernière|derniers mais non|pas le|la|les|des moindre|moindres',
    instead: 'enfin, et ce n’est pas le moins important',
  },
  {
    phrase: "voyage du|de|des (l'|la) client|clients|utilisateur|utilisateurs|acheteur",
    instead: 'parcours du client',
  },
  {
    phrase: 'voyage client|utilisateur',
    instead: 'parcours client',
    fixes: { 'voyage client': 'parcours client', 'voyage utilisateur': 'parcours utilisateur' },
  },
  { phrase: 'actionnable|actionnables', instead: 'exploitable, concret' },
  { phrase: 'sans couture|coutures', instead: 'fluide, continu' },
  {
    phrase: 'rupture|brèche de données',
    instead: 'fuite de données',
    fixes: { 'rupture de donnees': 'fuite de données', 'breche de donnees': 'fuite de données' },
  },
  { phrase: 'librairie|librairies javascript|python|logicielle|logicielles|js|npm', instead: 'bibliothèque' },
  { phrase: 'balance travail-vie', instead: 'équilibre entre vie professionnelle et vie privée' },
  {
    phrase: 'balance entre vie|travail',
    instead: 'équilibre',
    fixes: { 'balance entre vie': 'équilibre entre vie', 'balance entre travail': 'équilibre entre travail' },
  },
  {
    phrase: 'outil|solution|appareil|plateforme|accessoire (très) versatile|versatiles',
    instead: 'polyvalent',
  },
  {
    phrase: 'au meilleur de ma|notre|leur|sa connaissance',
    instead: 'à ma connaissance',
    fixes: {
      'au meilleur de ma connaissance': 'à ma connaissance',
      'au meilleur de notre connaissance': 'à notre connaissance',
      'au meilleur de sa connaissance': 'à sa connaissance',
    },
  },
  {
    phrase: 'sauver|sauve|sauvez|sauvons|sauvent|sauvant|sauvé|sauvera|sauveront du temps',
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
    phrase: "sauver|sauvez|sauvons|sauve|sauvent|sauvant|sauvé|sauvera de l' argent",
    instead: 'économiser',
    fixes: { "sauver de l'argent": 'économiser', "sauvez de l'argent": 'économisez' },
  },
  {
    phrase: "à l' intérieur de 10|15|24|30|48|60|90 jours|heures|mois|minutes",
    instead: 'dans un délai de, sous',
  },
  { phrase: 'face à la musique', instead: 'affronter les conséquences' },
  {
    phrase: 'prendre|prend|prennent|pris des|une actions|action',
    instead: 'agir',
    fixes: { 'prendre des actions': 'agir' },
  },
  { phrase: 'prendre action', instead: 'agir', fixes: { 'prendre action': 'agir' } },
  { phrase: 'la ligne du bas', instead: 'l’essentiel' },
  { phrase: 'pensée|penser en dehors|hors de la boîte', instead: 'sortir des sentiers battus' },
  { phrase: 'un changeur de jeu', instead: 'un tournant, un bouleversement' },
  {
    phrase:
      'cérémonie|événement|évènement|réunion|concert|fête|conférence|festival|spectacle|rencontre|match|tournoi|vote|élection|élections|exposition|formation|atelier|salon|colloque (qui) (a|ont|va|vont|doit|devait) prendra|prend|prendront|prennent|prenait|pris|prendre|prendrait place',
    instead: 'avoir lieu, se tenir',
  },
  {
    phrase: 'prendre|prend|prennent|prenons|prenez|pris|prenait une (petite|longue) marche',
    instead: 'faire une promenade',
  },
  {
    phrase: 'à la fin de la journée , seul|seule|seuls|seules … compte|comptent|importe|importent',
    instead: 'en fin de compte, au bout du compte',
  },
  {
    phrase: "à la fin de la journée , c' est … qui compte|importe|décide|paie|gagne",
    instead: 'en fin de compte, au bout du compte',
  },
];
