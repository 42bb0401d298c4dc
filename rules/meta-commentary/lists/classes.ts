import type { WordClasses } from '../../../src/french/phrases/word-classes.ts';

/** Words by which a delivery speaks of a text and of what was ordered. Own work. */
export const META_CLASSES: WordClasses = {
  text: 'article|texte|contenu|billet|page|post|rédaction|document|brouillon',
  note: [
    'note|notes|remarque|nb|n.b|n.b.|ps|p.s.|attention|précision|commentaire|rappel|information|conseil|important',
    'à noter',
    'pour information|info',
  ],
  item: 'titre|titres|sous-titre|sous-titres|intertitre|intertitres|ancre|ancres|lien|liens|image|images|visuel|visuels|photo|légende|accroche|accroches|slug|url|tags|hashtags|balise|balises|catégorie|catégories|extrait|description|résumé|structure|plan|longueur|ton|style|public|cta|emplacement|format|angle|sujet|sujets|question|questions|faq|introduction|conclusion|chapô|version|mots|termes|rubrique|date',
  suggested:
    'suggéré|suggérée|suggérés|suggérées|proposé|proposée|proposés|proposées|recommandé|recommandée|recommandés|recommandées|conseillé|conseillée|conseillés|conseillées|optimisé|optimisée|alternatif|alternative|alternatifs|prévu|prévue|visé|visée|ciblé|ciblée|demandé|demandée|attendu|attendue|retenu|retenue|souhaité|souhaitée|requis|requise',
  of: "de|du|des|d'",
  // What makes a field one of a delivery.
  chosen:
    'seo|principal|principale|principaux|secondaire|secondaires|cible|cibles|ciblé|ciblés|visé|visée|visés|proposé|proposée|proposés|suggéré|suggérée|suggérés|suggérées|recommandé|recommandée|recommandés|optimisé|optimisée|alternatif|alternative|alternatifs|personnalisé|utilisé|utilisés|utilisées|associé|associés|demandé|demandés|souhaité|souhaitée|retenu|retenue|choisi|choisie|éditorial|éditoriale|estimé|estimée|intégrés|conseillés|conseillé|possibles|généré|final|finale|longue|lsi|focus',
  ordered:
    'consigne|consignes|instruction|instructions|demande|demandes|critères|exigences|contraintes|brief|directives|indications|demandé|demandée|demandés|demandées|seo|référencement|mots-clés|mot-clé|charges|prompt|requête|expression|google|moteurs|serp|lisibilité|wordpress|besoins|requise|requises|imposée|fournis|fournies',
  tone: 'professionnel|professionnelle|neutre|chaleureux|pédagogique|informatif|journalistique|convivial|formel|informel|engageant|conversationnel|décontracté|amical|humoristique|expert|sérieux|accessible|dynamique|persuasif|inspirant|optimiste|bienveillant|didactique|soutenu|familier|léger|factuel|objectif',
};
