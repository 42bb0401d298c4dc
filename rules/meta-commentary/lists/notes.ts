import type { PhraseGroup } from '../../../src/french/phrases/groups.ts';

/**
 * Notes, counts and ends of a delivery, in French and English. Own work. `label`: opens a line, with its colon; `line`: is a whole line but for marks
 * around it; `sentence`: opens a sentence or a bracket; `report`: the same, in one of the first or last four blocks.
 */
export const NOTES: readonly PhraseGroup<'label' | 'line' | 'sentence' | 'report'>[] = [
  {
    at: 'label',
    why: 'Notes to whoever ordered the text.',
    phrases: [
      "note|notes|remarque|remarques|message|commentaire|commentaires|consigne|précision pour|au|à|aux|destinée (le|la|les|l'|au) (attention) (du) client|rédacteur|rédaction|rédactrice|éditeur|webmaster|intégrateur|équipe|relecteur|correcteur|rédacteurs|éditeurs|développeur|graphiste :",
      'note|notes|remarque|commentaire <of> (la|l) rédacteur|rédactrice|relecture|rédaction|rédactrices|révision (seo) :',
      'note|remarques|remarque|conseil|conseils|optimisation|optimisations|recommandations|analyse|vérification|checklist seo|rédactionnelles|rédactionnels|éditoriale|éditoriales :',
      'note to|for (the) editor|client|writer|team :',
      "editor's|writer's|seo note|notes :",
    ],
  },
  {
    at: 'sentence',
    why: 'Notes on how the text was made.',
    phrases: [
      "note|remarque|nb|n.b|ps|précision|attention|commentaire|information : cet|ce|l'|le|cette|la <text> … <ordered>|mots|généré",
      "note|remarque|nb|n.b|ps|précision|commentaire : j'|je ai|me|suis (bien) (volontairement) veillé|intégré|respecté|optimisé|reformulé|réécrit|rédigé|suis|conservé|gardé|supprimé|ajouté|évité|modifié|simplifié|raccourci|inclus|laissé",
      'note|remarque|nb|n.b|ps|attention|commentaire : les|le|la|certains|certaines|des|ces mots-clés|mot-clé|sous-titres|liens|sources|chiffres|informations|balises|intertitres|citations|données|images … intégrés|intégré|ajoutés|ajoutées|insérés|remplacer|vérifier|vérifiés|vérifiées|fictifs|fictives|adaptés|ajouter|compléter|actualiser|confirmer',
      '<note> : … fictif|fictifs|fictive|fictives|seo|référencement|mots-clés|prompt|consignes|crochets|wordpress|cms|intégrateur',
      '<note> : … … avant|après|lors (la|toute|de) (la) publication|mise (en) (ligne)',
      '<note> : … à|selon vos|tes|votre besoins|attentes|charte|préférences|goûts|cible',
      "<note> , (que) j' ai (bien|volontairement) évité|conservé|gardé|supprimé|ajouté|intégré|modifié|simplifié|raccourci|inclus|laissé|respecté|reformulé",
      "cet|ce|cette|le <text> est|sont (donc|maintenant|désormais) prêt|prête à|pour (être) (l'|la) (intégré|publié|copié|copiée|publication|intégration|mis|collé|publiée)",
      'vérification|vérifications|contrôle|bilan|récapitulatif|checklist|statistiques|analyse (seo|finale|qualité) : … mot-clé|mots-clés|mots|occurrences|sous-titres',
      'note : this article|text|content … words|seo|keywords|generated|prompt|instructions',
      "note|remarque|nb|n.b|ps|attention|rappel : pensez|penser|veillez|veiller|prévoir|prévoyez|n'|merci (oubliez|oubliez) (pas) (à|de|d') ajouter|insérer|intégrer|remplacer|inclure|vérifier|compléter|mettre|adapter|renseigner … liens|lien|images|image|mots-clés|sources|balises|légendes|publication|ligne|chiffres|crochets",
      "pensez|penser|veillez|n'|merci|il (faudra) (oubliez) (pas) à|de|d' (bien) ajouter|insérer|intégrer|remplacer|inclure|compléter|adapter|renseigner|vérifier … avant (la|de|toute) publication|mise|publier",
      "à|informations|chiffres|données|sources|faits|éléments|liens (à) (vérifier|compléter|relire|valider|ajouter) (par) (vos|le|la|l') avant (la|toute) publication|mise (en) (ligne)",
      "j' ai (bien|volontairement|également|aussi|donc) (pris|veillé|tenu) (soin|à|compte) (de|d'|des) respecté|intégré|suivi|conservé|gardé|conserver|respecter|intégrer|évité|inclus|utilisé|placé|repris|supprimé (toutes|tous) (les|vos|tes|le|votre|l'|la) (consignes|mots-clés|contraintes|nombre) consignes|mots-clés|contraintes|instructions|mots|mot-clé|structure|citations|sous-titres|informations|ton|intertitres|répétitions|sens|longueur",
      "cet|ce|cette|l'|le|la <text> (ci-dessus) (a|est) (bien|été) (été|bien) (entièrement) <made> selon|suivant|conformément|suite|d'|pour|en|afin|avec … <ordered>",
      "cet|ce|cette|l'|le|la <text> (ci-dessus) (a|est) (bien|été) (été|bien) (entièrement) <made> … vos|tes|votre|ta|ces <ordered>",
      "cet|ce|cette|l'|le|la <text> (ci-dessus) (bien) respecte|suit|intègre|inclut|répond|prend|reprend|satisfait|contient|comporte|utilise (bien) (à|en|l'|le|la|les|toutes|tous|vos|des) (compte) (ensemble|à|aux) (vos|des|de|les|tes|votre) … <ordered>",
      "<text> (entièrement) <made> (et) (<made>) (pour|selon|avec|en|conformément|suivant|afin|d'|par) (le|les|la|vos|tes|votre|une|un|à|l') … <ordered>",
      "tous|toutes|l'|les (ensemble) (les|des|vos) (mots-clés|consignes|contraintes|instructions|exigences|critères) (ont|sont|a) (été) (bien) respectées|respectés|intégrés|intégrées|suivies|placés|utilisés|inclus",
      'les|vos mots-clés|consignes|instructions … ont|sont été|bien|naturellement (intégrés|respectées|suivies|placés)',
      'ton|style|longueur|structure|format (demandé|demandée) (a|ont|est) (été) (bien) respecté|respectée|adapté|conforme',
    ],
  },
  {
    at: 'report',
    why: 'The length, counted for whoever ordered the text.',
    falseAlarm: 'A text that tells its own length to its readers, first or last.',
    phrases: [
      "cet|ce|l'|le|cette <text> compte|fait|comporte|contient|totalise|atteint (au|un|en) (total|environ|exactement|plus|près|peu) (de|environ|près|plus) (de|d') … mots|caractères|signes",
      "cet|ce|l'|le|cette <text> est|a|fait (long|une|d'|de) (de|longueur) (de|d'|environ) … mots|caractères",
      'this article|text|post|piece is|has|contains|counts … words',
      'total|longueur|compte|décompte … mots|caractères',
      'environ|approximativement … mots',
    ],
  },
  {
    at: 'sentence',
    why: 'The length, counted for whoever ordered the text.',
    phrases: [
      'cet|ce <text> compte|fait|comporte|contient … mots … respecte|intègre|<ordered>',
      'nombre|nb (total|approximatif|exact) de|des (total) mots|caractères|signes (total|approximatif|espaces) (environ) :',
      'nombre (total) de mots (total) (environ) 300|400|500|600|700|800|900|1000|1200|1500|2000',
      "total|longueur|compte|décompte|volume|taille (totale|total|finale|approximative) (de|des|du|l'|la) (mots|texte|article) (environ) : (environ|approximativement|~) … mots|caractères|signes",
      'word|words|character count :',
      'total words|word (count) :',
    ],
  },
  {
    at: 'line',
    why: 'The end, told as such.',
    phrases: [
      "fin <of> (l'|la|votre) article|texte|document|rédaction|contenu|réponse|billet|brouillon|traduction|extrait|version|post",
      'end|start|beginning of (the) article|text|document|content|post',
      "début <of> (l'|la) article|texte|billet|document|rédaction|version",
      "suite <of> (l'|la) article|texte … partie|message|réponse",
      'suite|à (suivre) (dans|au) (la|le) (prochain|prochaine) message|réponse',
      'à suivre dans la prochaine réponse',
      "corps <of> (l'|la) article|texte",
      'article|texte|version (final|complet) réécrit|réécrite|corrigé|corrigée|final|finale|optimisé|optimisée|reformulé|reformulée|complet|original|originale|proposé|proposée',
      "voici|ci-dessous l' article",
      'brouillon|draft|ébauche|confidentiel (de) (travail) , (ne|à|do|document) (pas|not|de) (publier|diffuser|publish|relire|valider|travail)',
      'ne pas publier|diffuser',
      'à relire|valider avant (la|toute) publication|mise (en) (ligne)',
    ],
  },
];

/** A variant that was offered beside others: reported as a label outside headings, which may well offer options to readers. */
export const VARIANT_PHRASES: PhraseGroup<'label'> = {
  at: 'label',
  why: 'Several variants were delivered, and none was chosen.',
  falseAlarm: 'A paragraph that numbers the choices of the reader (“Option 1 :”).',
  phrases: [
    'option|proposition|variante|version|suggestion|alternative (n) (<of>) (titre) 1|2|3|4|5|6 (titre|recommandée|plus|courte|longue|formelle|neutre) :',
    'titre|accroche|introduction|chapô|conclusion (proposition|option|variante|version|n) 1|2|3|4|5 :',
    'option|variant|version|variante a|b|c :',
  ],
};
