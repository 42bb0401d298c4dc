/*
 * Nouns that announce what a text then unfolds one by one: they have no content of their own until it is given. Lemmas.
 * Source: the class of the "noms sous-spécifiés" (D. Legallois, "Sur quelques caractéristiques des noms sous-spécifiés",
 * Scolia 23, 2008; H.-J. Schmid, "English Abstract Nouns as Conceptual Shells", 2000), with the parts of a text. Licence: MIT.
 */
export const PART_NOUNS: ReadonlySet<string> = new Set(
  `action aspect astuce argument atout attitude avantage axe bienfait but caractéristique cause chapitre chose clé clef commandement
  compétence composante condition conseil conséquence critère danger défaut défi démarche différence difficulté dimension
  effet élément enjeu enseignement erreur étape exemple exercice explication façon facteur faute fonction forme geste habitude
  hypothèse idée inconvénient indice ingrédient leçon levier limite manière mécanisme mensonge mesure méthode moment motif moyen
  mythe niveau objectif objection obstacle option outil palier partie phase pilier piège piste point possibilité posture pratique préalable
  préjugé principe priorité problème procédé qualité question raison réflexe réponse recommandation ressource règle risque rôle scénario secret section
  signal signe solution sorte stratégie symptôme tactique technique tendance truc type usage valeur variante vérité version vertu volet
  avis catégorie choix constat contrainte famille formule modèle`.split(/\s+/),
);
