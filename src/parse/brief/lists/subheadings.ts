/** What before a heading's name says that none is wanted. Own work. Syntax: see `phraseTable`. */
export const headingNegations: readonly string[] = [
  'pas|sans|aucun|aucune|jamais|ni de|d|des|les|le? moindre?',
  'ne_pas|ne_jamais|inutile_de|pas_besoin_de faire|creer|prevoir|placer|mettre|ajouter|utiliser|inserer|inclure de|d',
  'n ajoute|ajoutez|ajouter|utilise|utilisez|utiliser|mets|mettez|mettre|insere|inserez|inserer|inclus|incluez pas de|d',
  'ne mets|mettez|pas|met pas? mettre|ajouter|utiliser|inserer? de|d',
  'no|without|avoid|skip|zero any|using|the?',
  'do_not|don_t|dont|never|not use|add|include|insert|want|need|have|put? any|the?',
  'evite|evitez|eviter|pas_besoin les|de|d?',
];

/** Parts of an article that may or may not have a heading of their own. Own work. */
export const headingParts: readonly string[] = [
  'grandes|main|major? parties|sections|chapitres|chapters|points|axes',
];

/** What is followed by the names of sections in quotes. Own work. */
export const sectionOrders: readonly string[] = [
  'the|these|following|les|ces|des|de|aux|section? following? headings|subheadings|sections|h2|h2s|sous_titres|intertitres|parties|chapitres suivants|suivantes|following?',
  'une|la|a|the section|partie|rubrique intitulee|titled|called|entitled|named|nommee|appelee?',
];

/** What says behind a number of parts that each has a heading. Own work. */
export const headedParts: readonly string[] = [
  'avec|with|having|ayant|chacune|chacun|each? un|une|a|an|its|their|leur|son titre? en? h2|sous_titre|intertitre|subheading|subtitle|heading|titre pour_chacune|pour_chacun|for_each|chacune|chacun|each?',
  'avec|with? chacune|chacun|each avec|with|having? un|une|a|an titre|balise? h2|sous_titre|intertitre|subheading|subtitle|heading|titre',
];

/** Words behind a heading's name that say which ones are not wanted ("pas de sous-titres en majuscules"). Own work. Folded. */
export const headingManners: ReadonlySet<string> = new Set(
  'en trop qui that with avec sous sans interminables generiques longs long vagues numerotes numbered generic clickbait racoleurs putaclic identiques inutiles vides creux longer over of plus'.split(
    ' ',
  ),
);
