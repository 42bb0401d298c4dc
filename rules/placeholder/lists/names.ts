/** Names and orders that stand for what is to be filled in, as parts of expressions. Own work. */

// What a writer or a generator asks for between brackets.
export const ORDERS =
  'insérer|insérez|insère|insertion|ajouter|ajoutez|ajoute|mettre|mettez|compléter|complétez|indiquer|indiquez|préciser|précisez|renseigner|renseignez|choisir|choisissez|placer|placez|citer|citez|décrire|décrivez|remplacer|remplacez|inclure|incluez|rédiger ici|remplir|remplissez|vérifier|vérifiez|mentionner|mentionnez|lister|listez|détailler|développer|expliquer|à (?:compléter|remplir|préciser|définir|venir|insérer|ajouter|remplacer|vérifier|rédiger|sourcer|confirmer|renseigner|fournir|développer|illustrer)|insert|add|enter|replace|fill in|include|specify|describe|to be (?:completed|added|defined|confirmed)|to come|tbd|tbc|todo|placeholder|nom à|lien à';

// What is still to be done, told by itself.
export const TO_DO =
  'à (?:compléter|remplir|insérer|ajouter|remplacer|vérifier|rédiger|sourcer|renseigner|définir|venir|reformuler|relire|mettre à jour|développer|illustrer)|to be (?:completed|added|defined|written|confirmed)|tbd|tbc|todo';

const NOUNS =
  'nom|prénom|prenom|telephone|numero|societe|noms|date|ville|adresse|téléphone|numéro|prix|montant|entreprise|société|marque|produit|auteur|auteure|année|mois|jour|heure|chiffre|nombre|pourcentage|statistique|statistiques|source|sources|référence|url|lien|domaine|secteur|pays|région|département|commune|quartier|rue|lieu|code postal|titre|sous-titre|slogan|thème|sujet|mot-clé|mot clé|mots-clés|mots clés|profession|métier|fonction|poste|titre du poste|service|organisme|organisation|association|institution|expert|experte|spécialiste|intervenant|journaliste|client|cliente|maire|ministre|événement|évènement|événement x|boutique|magasin|restaurant|hôtel|site|site web|site internet|e-?mail|email|adresse e-?mail|coordonnées|durée|délai|quantité|taille|poids|surface|superficie|distance|population|budget|coût|tarif|salaire|taux|valeur|unité|devise|langue|modèle|version|étude|enquête|rapport|média|nom du média|journal|fait|détail|détails|caractéristique|avantage|bénéfice|argument|étape|ingrédient|exemple|anecdote|citation|témoignage|définition|résultat|information|informations|donnée|données';

const ENGLISH_NOUNS =
  'name|first name|last name|full name|company|company name|brand|brand name|product|product name|website|phone|phone number|email|address|city|country|author|keyword|keywords|link|link here|source|price|amount|number|date|year|topic|title|placeholder|location|state|quote|example|statistic|x{1,6}';

// Names of fields that stand for a value when they fill the brackets.
export const FIELD_NAMES = `nom (?:et )?prénom|prénom (?:et )?nom|nom complet|nom entreprise|lien interne|lien externe|mot-clé principal|${NOUNS}|${ENGLISH_NOUNS}`;

// Parts of a layout that were described instead of made.
export const LAYOUT_NAMES =
  "image|images|photo|photos|vidéo|video|illustration|illustrations|infographie|tableau|graphique|graphiques|schéma|carte|visuel|bannière|lien|liens|link|statistique|logo|cta|bouton|encadré|encart|paragraphe|section|conclusion|introduction|intro|titre|sous-titre|intertitre|h1|h2|h3|chapô|accroche|exemple|exemples|citation|témoignage|témoignages|anecdote|étude de cas|liste|faq|sommaire|table des matières|transition|appel à l['’]action|call to action|légende|définition|chiffre clé|chiffres clés|contenu|texte|réponse|question|figure|source|table|chart|picture|paragraph|button|quote";
