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
      '<note> : … fictif|fictifs|fictive|fictives|seo|référencement|mots-clés|prompt|consignes|crochets|wordpress|cms|intégrateur',
      '<note> : … … avant|après|lors (la|toute|de) (la) publication|mise (en) (ligne)',
      '<note> : … à|selon vos|tes|votre besoins|attentes|charte|préférences|goûts|cible',
      'note : this article|text|content … words|seo|keywords|generated|prompt|instructions',
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
