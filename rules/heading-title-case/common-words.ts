/**
 * Words that are no proper names and that drafts in title case capitalise: function words, and nouns, verbs and
 * adjectives of everyday headings. Own list, without the nouns that institutions are named after (crédit, emploi, santé).
 */
export const COMMON_WORDS: ReadonlySet<string> = new Set(
  (
    'mon ton son ma ta sa mes tes ses notre votre leur nos vos leurs ce cet cette ces qui que quoi ' +
    'dont comment pourquoi quand combien quel quelle quels quelles dans avec sans sous chez vers entre ' +
    'depuis pendant avant après selon contre jusque mais donc car ni comme si plus moins très trop ' +
    'bien mieux mal aussi encore toujours jamais tout toute tous toutes chaque plusieurs quelques ' +
    'autre autres même mêmes est sont être avoir faire peut peuvent doit faut choisir comprendre ' +
    'améliorer optimiser réussir trouver utiliser créer éviter apprendre découvrir gérer préparer ' +
    'acheter vendre économiser investir obtenir calculer comparer protéger réduire augmenter ' +
    'développer maîtriser savoir connaître gagner perdre installer configurer entretenir nettoyer ' +
    'cuisiner voyager dormir manger bouger organiser planifier rédiger meilleur meilleure meilleurs ' +
    'meilleures premier première premiers premières nouveau nouvelle nouveaux nouvelles grand grande ' +
    'grands grandes petit petite petits petites bon bonne bons bonnes complet complète ultime pratique ' +
    'pratiques essentiel essentielle essentiels essentielles efficace efficaces simple simples facile ' +
    'faciles rapide rapides important importante importants importantes principal principale ' +
    'principaux principales différent différente différents différentes possible possibles gratuit ' +
    'gratuite gratuits gratuites guide guides conseil conseils astuce astuces étape étapes erreur ' +
    'erreurs avantage avantages inconvénient inconvénients raison raisons façon façons méthode ' +
    'méthodes solution solutions exemple exemples définition définitions prix coût coûts tarif tarifs ' +
    'critère critères type types question questions réponse réponses outil outils stratégie stratégies ' +
    'technique techniques bienfait bienfaits impact impacts effet effets rôle rôles enjeu enjeux défi ' +
    'défis risque risques bénéfice bénéfices clé clés secret secrets idée idées projet projets ' +
    'bien-être alimentation enfant enfants entreprise entreprises budget ' +
    'argent voiture vélo voyage vacances marketing référencement ' +
    'contenu contenus site sites client clients vente ventes équipe ' +
    'équipes carrière technologie ' +
    'technologies durable écologique'
  ).split(' '),
);
