import type { WordClasses } from '../../../src/french/phrases/word-classes.ts';

/** Words by which assistants speak of a text, of work on it, and to whoever ordered it. Own work. */
export const ASSISTANT_CLASSES: WordClasses = {
  this: "cet|cette|ce|l'|le|la|votre|ton|ta",
  your: 'votre|ton|ta|vos|tes',
  text: 'article|texte|contenu|billet|rédaction|version|brouillon|papier|post|traduction|réécriture|reformulation|réponse|proposition|ébauche|draft|résumé|synthèse',
  did: 'réécrit|reformulé|remanié|retravaillé|révisé|corrigé|optimisé|traduit|condensé|raccourci|rallongé|restructuré|peaufiné|enrichi|étoffé|simplifié|adapté|rédigé|repris|revu|amélioré|résumé|préparé|personnalisé',
  does: 'adapte|reformule|réécris|rédige|résume|traduis|corrige|raccourcis|prépare|transforme|reprends|retravaille|développe|simplifie|reformulerais|réécrirais|rédigerais|adapterais|reformulerai|réécrirai|rédigerai|adapterai|condense|restructure|enrichis',
  edit: 'restructurer|réorganiser|remanier|raccourcir|rallonger|allonger|développer|approfondir|adapter|ajuster|modifier|retravailler|reformuler|réécrire|traduire|corriger|compléter|enrichir|étoffer|condenser|résumer|simplifier|optimiser|peaufiner|affiner|personnaliser|décliner|proposer|rédiger|générer|produire|créer|fournir|ajouter|insérer|intégrer|préparer|écrire|revoir|reprendre|poursuivre|continuer|alléger|nuancer|détailler|rendre|changer|remplacer|transformer|convertir|suggérer|élaborer|réviser|faire|mettre|aider',
  refuse:
    'répondre|générer|fournir|créer|rédiger|produire|écrire|accéder|traiter|satisfaire|réécrire|reformuler|traduire|continuer|poursuivre|consulter|ouvrir|lire|naviguer|visiter|vérifier|exécuter|donner|aider',
  unread:
    'lien|liens|lien*|url|internet|web|site|sites|page|pages|fichier|fichiers|document|pièce|contenu|source|image|temps',
  after: ['selon|dans|sur', "d' après"],
  ack: [
    'bien sûr|entendu',
    'certainement|absolument|évidemment|volontiers|parfait|super|entendu|génial|excellent|noté|ok|okay|compris|merci|assurément|naturellement',
    "d'accord",
    'avec (grand|le|un|immense) (plus) (grand) plaisir',
    'très bien',
    'pas|aucun|sans de|problème|souci (problème|souci) (du) (tout)',
    "c' est noté|compris|entendu|parti",
    'bien noté|compris|reçu',
    'très bien noté|compris|reçu',
    'avec joie|bonheur|enthousiasme',
    "ravi|heureux|enchanté de|d'|que (pouvoir) (vous|t') aider|aide",
    'tout à fait',
    'bonne|excellente|belle question|idée',
    'très bonne|belle question|idée',
    'merci pour|de … (précisions|précision|informations|demande|retour|confiance|consignes|instructions|message)',
    'je comprends (parfaitement|bien|tout) (à) (fait) (votre|ta|la|vos|ce) (demande|consignes|que)',
  ],
  enack: [
    'sure|certainly|absolutely|understood|great|okay|ok|alright|perfect|gladly|definitely|thanks',
    'sure thing',
    'of course',
    'got it',
    'no problem',
    'with pleasure',
    'my pleasure',
    'happy to help',
    'great question',
    'thank you for',
  ],
  ihave: ["i've", 'i have'],
  enhere: ['here is|are', "here's", "below is|are|you|you'll"],
  entext: 'article|version|rewrite|draft|title|translation|blog|text|post|piece|content|copy|outline|summary',
  enmade:
    'seo|optimized|seo-optimized|french|revised|customized|rewritten|full|fully|complete|completely|translated|polished|updated|improved|new|shorter|longer|detailed|unique|original|engaging|requested|edited',
  endid:
    'put|prepared|crafted|drafted|created|made|kept|written|rewritten|reworked|adapted|structured|restructured|adjusted|shortened|included|tried|translated|revised|optimized|updated|paraphrased|polished|edited',
  enedit:
    'adjust|change|modify|revise|rewrite|shorten|expand|lengthen|translate|edit|add|make|write|create|generate|provide|tweak|refine|adapt|polish|include|help|elaborate|continue|tailor|turn|draft|suggest',
};
