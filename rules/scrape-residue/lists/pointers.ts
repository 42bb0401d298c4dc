import type { PhraseGroup } from '../../../src/french/phrases/groups.ts';

/**
 * Pointers to other pages, credits and rights, in French and English. Own work. `line`: opens a short block or line of its own, or,
 * with its colon, a sentence; `pointer`: opens a short paragraph that does not end as a sentence does.
 */
export const POINTERS: readonly PhraseGroup<'line' | 'pointer'>[] = [
  {
    at: 'line',
    why: 'A pointer to another page, without its link.',
    falseAlarm: 'A printed text that points to another of the same number.',
    phrases: [
      'lire|voir|écouter|regarder|découvrir|relire|revoir aussi|également|encore|notre (notre|nos) (dossier|article|enquête|analyse|reportage) :',
      'à lire|voir|écouter|découvrir|relire|revoir|regarder aussi|également|ailleurs|encore|absolument|ensuite|sur (aussi|le) (même) (sujet) :',
      'à lire|voir|écouter|regarder :',
      'à ne pas manquer|rater|louper :',
      "lire (aussi|également) notre|nos|l'|le|la|les (article|dossier|décryptage|récit|enquête|interview|analyse) :",
      'lire|voir (aussi|également) (notre|nos) article|dossier|décryptage|récit|enquête :',
      'lire la suite (sur|dans|de) :',
      'sur|dans le|la même sujet|thème|rubrique|thématique|dossier :',
      'pour aller plus loin , lire :',
      'article|articles|billet|dossier|sujet|vidéo|contenu précédent|suivant|lié|liés|connexe|similaire|recommandé|suivante :',
      'vous aimerez|pourriez|devriez (aussi|aimer|lire|également) (aussi) :',
      'ces articles (pourraient|peuvent) vous intéresser :',
      'read|see|watch|listen also|more|next|too :',
      'also read|see|on :',
      'related|recommended|trending (articles|stories|reading) :',
      'next|previous (article|post|story|up) :',
      "plus d' articles|infos|actualités sur",
      "voir|lire|retrouvez|retrouver|consulter|découvrir tous|toutes|l' (les|ses|ensemble) (des) articles|publications|billets|actualités|vidéos|dossiers de|du|par|sur",
      "partager|partagez sur|cet|l'|via facebook|twitter|linkedin|whatsapp|article (sur) (facebook|twitter|vos)",
      'suivez|retrouvez|rejoignez -nous (aussi|également) sur',
      'suivez nous sur',
      'follow us on',
      'share this|on article|post|story|facebook|twitter',
    ],
  },
  {
    at: 'line',
    why: 'Rights and credits of another page.',
    falseAlarm: 'The credit of a picture of the draft’s own, written as a paragraph.',
    phrases: [
      'tous droits réservés',
      'tous droits de reproduction',
      'all rights reserved',
      'copyright afp|ap|reuters|belga|tous|all',
      'reproduction (totale|partielle|et) interdite',
      'crédit|crédits (de) (la|l) photo|photos|image|images|photographique|vidéo|illustration :',
      'crédit|crédits|credit|credits :',
      'photo|photos|image|illustration|visuel credit|credits|crédit :',
      'classé|classés|publié|posté|rangé|étiqueté dans|sous|avec :',
      'filed|posted|tagged under|in|with|as :',
    ],
  },
  {
    at: 'pointer',
    why: 'A pointer without its colon, or the credit of a picture.',
    falseAlarm: 'The legend of a picture, written as a paragraph.',
    phrases: [
      'lire|voir|écouter|regarder aussi|également',
      'à lire|voir|écouter|découvrir|regarder aussi|également|ensuite|absolument',
      'photo|photos|photographie|vidéo|infographie|illustration :',
      "photo|image|illustration d'|prétexte illustration|prétexte|archives",
      'article|billet|post|page|dossier suivant|précédent|suivante',
      'related|read also|more|next|also',
    ],
  },
];
