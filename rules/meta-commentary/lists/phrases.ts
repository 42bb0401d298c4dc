import type { PhraseGroup } from '../../../src/french/phrases/groups.ts';

/**
 * What generators and writers say about a text to whoever ordered it, in French and English. Own work, from what is delivered
 * beside articles: fields of a content tool, counts of words, notes.
 *
 * `label`: opens a line, with its colon; `line`: is a whole line but for marks around it; `sentence`: opens a sentence or a bracket.
 */
export const META_PHRASES: readonly PhraseGroup<'label' | 'line' | 'sentence'>[] = [
  {
    at: 'label',
    why: 'Fields of a content tool, delivered as text.',
    falseAlarm:
      'An article on search engines that lays out such fields as an example, outside a list, a table or a quotation.',
    phrases: [
      'méta-description|métadescription|meta-description :',
      'méta description :',
      'méta-description|métadescription|meta-description … caractères|mots :',
      'méta description … caractères|mots :',
      'méta-titre|métatitre|meta-title|méta-title :',
      'méta titre|title :',
      'balise title|titre|méta|meta|h1 (description|titre|title) :',
      'titre|title seo|méta|meta|h1|optimisé|proposé|suggéré|alternatif|personnalisé :',
      'titre (seo) … caractères :',
      "titre de la|l' page|article :",
      'proposition|propositions|suggestion|suggestions|idée|idées|option|options de titre|titres :',
      'autre|autres titre|titres possible|possibles :',
      'titre alternatif (1|2|3|4|5) :',
      'h1|h2|h3|h4 :',
      'seo title :',
      'title tag :',
      'slug (suggéré|proposé|recommandé|optimisé) :',
      'url|permalien suggérée|suggéré|optimisée|optimisé|proposée|proposé|recommandée|seo :',
      'mot-clé|mots-clés|mots-clefs|mot-clef (principal|principaux|secondaire|secondaires|cible|cibles|ciblé|ciblés|utilisés|seo|visés|associés|suggérés) :',
      'mot|mots clé|clés|clef|clefs (principal|principaux|secondaire|secondaires|cible|cibles|ciblé|ciblés|utilisés|seo|visés|associés|suggérés) :',
      'expression clé (principale) :',
      'requête principale|cible|visée :',
      'focus|primary|main|secondary|target keyphrase|keyword|keywords :',
      'meta keywords :',
      'intention de recherche :',
      'densité des|de|du mots-clés|mot-clé|mots :',
      'texte alternatif|alt suggéré|proposé|(image) :',
      'balise alt :',
      "accroche|chapô de l'article :",
      "corps de l'article :",
      "structure|plan de l'article :",
      'call-to-action|cta :',
      "appel à l'action :",
    ],
  },
  {
    at: 'label',
    why: 'Notes to whoever ordered the text.',
    phrases: [
      "note|notes|remarque|message pour|au|à|aux (le|la|les|l') client|rédacteur|rédaction|rédactrice|éditeur|webmaster|intégrateur|équipe|relecteur|correcteur :",
      'note de|du (la) rédacteur (seo) :',
      'note seo :',
      'remarques seo :',
      'conseils seo :',
      'note to (the) editor|client|writer :',
    ],
  },
  {
    at: 'sentence',
    why: 'Notes on how the text was made.',
    phrases: [
      "note|remarque|nb|n.b|ps : cet|ce|l'|le article|texte|contenu … consignes|seo|référencement|mots-clés|mots|généré|prompt",
      "note|remarque|nb|n.b|ps : j'|je ai|me|suis (bien) veillé|intégré|respecté|optimisé|reformulé|réécrit|rédigé|suis",
      'note|remarque|nb|n.b|ps : les mots-clés|sous-titres|liens|sources|chiffres|informations|balises … intégrés|ajoutés|ajoutées|insérés|remplacer|vérifier|vérifiés|fictifs|fictives|adaptés',
      'note : this article|text|content … words|seo|keywords|generated|prompt',
      'note|remarque|nb : pensez|penser|veillez|veiller à ajouter|insérer|intégrer|remplacer|inclure|vérifier … liens|images|mots-clés|sources|balises|légendes',
      "j' ai (bien) respecté|intégré|suivi les|vos|tes|le|votre (consignes|mots-clés|contraintes|nombre) consignes|mots-clés|contraintes|instructions|mots|de",
    ],
  },
  {
    at: 'sentence',
    why: 'The length, counted for whoever ordered the text.',
    phrases: [
      'cet|ce article|texte|contenu|billet compte|fait|comporte|contient … mots … respecte|intègre|consignes|référencement|seo',
      'nombre (total) de|des mots|caractères :',
      'nombre (total) de mots (environ) 300|400|500|600|700|800|900|1000|1200|1500|2000',
      'total|longueur|compte|décompte (de|des|du) (mots|texte) : (environ) … mots',
      'word count :',
      'words count :',
      'total words :',
    ],
  },
  {
    at: 'line',
    why: 'The end, told as such.',
    phrases: [
      "fin de l'|du|la article|texte|document|rédaction|contenu|réponse",
      'end of (the) article|text|document|content',
      "début de l'|du article|texte",
      "suite de l'|du article|texte … partie|message|réponse",
      'à suivre dans la prochaine réponse',
    ],
  },
];

/** A variant that was offered beside others: reported as a label outside headings, which may well offer options to readers. */
export const VARIANT_PHRASES: PhraseGroup<'label'> = {
  at: 'label',
  why: 'Several variants were delivered, and none was chosen.',
  falseAlarm: 'A paragraph that numbers the choices of the reader (“Option 1 :”).',
  phrases: [
    'option|proposition|variante|version (n) (de) (titre) 1|2|3|4|5|6 (titre|recommandée) :',
    'titre (proposition|option|variante|version) 1|2|3|4|5 :',
    'option|variant|version a|b|c :',
  ],
};
