/**
 * How people bound a number, and what they count. Own work. Syntax: see `phraseTable`.
 */
export type Bound = 'min' | 'max' | 'approx' | 'range';

/** Before the number. */
export const boundsBefore: readonly (readonly [Bound, readonly string[]])[] = [
  [
    'min',
    [
      'de? au_moins|au_minimum|minimum|mini|min|pas_moins_de|jamais_moins_de|sans_descendre_sous|sans_descendre_en_dessous_de|plus_de|plus_d|superieur_a|superieure_a|a_partir_de|au_dessus_de|au_dela_de|aumoins|au_moin|aux_moins',
      'un|a|avec|with|de? minimum|mini|min de|d|of',
      'of? at_least|at_minimum|at_the_very_least|no_less_than|not_less_than|no_fewer_than|not_fewer_than|more_than|over|above|upwards_of|longer_than|exceeding|starting_at|minimally',
      'doit|devra|devrait depasser|atteindre',
      'atleast|minimum_length_of|minimum_length|min_length|longueur_minimale_de|longueur_minimale|longueur_minimum|minimum_word_count_of|minimum_de_contenu_de',
    ],
  ],
  [
    'max',
    [
      'de? au_plus|au_maximum|maximum|maxi|max|moins_de|moins_d|jusqu_a|jusqu_aux|en_dessous_de|au_dessous_de|inferieur_a|inferieure_a|tout_au_plus|dans_la_limite_de',
      'pas|jamais plus de|d',
      'sans|ne|ne_pas|ne_jamais|de_ne_pas|pas|n|ne_doit_pas|ne_devra_pas|ne_doivent_pas depasser|exceder|depasse|depassez|depasses|depassant|excede',
      'ne|n depasse|depassez|depasses|excede|excedant|depassant|depassera|depasseront|excedera|excedez|depassent|doit|devra|doivent|devront surtout? pas|jamais|en_aucun_cas depasser|exceder? les?',
      'limite|limiter|limitez|limitant|borne|bornez toi|vous|te|le|la|l|nous? texte|article? a',
      'limit|restrict|keep it|this|yourself|them? to',
      'sans|ne_pas|ne_doit_pas|ne_devra_pas|pas depasser les',
      'un|a|avec|with maximum|max de|d|of',
      'maximum|max de|d|of',
      'do_not|don_t|dont|never|must_not|mustn_t|should_not|shouldn_t|cannot|can_t|not|not_to exceed|go_over|go_above|go_beyond|surpass|be_longer_than|be_more_than',
      'of? at_most|up_to|no_more_than|not_more_than|not_over|less_than|fewer_than|under|below|not_exceed|not_exceeding|without_exceeding|shorter_than|max_of|maximum_length_of|maximum_length|max_length|longueur_maximale_de|longueur_maximale|longueur_maximum|maximum_word_count_of|limited_to|limit_of|limite_a|limiter_a|limitez_a',
    ],
  ],
  [
    'approx',
    [
      'd? environ|approximativement|approx|env|quelque|autour_de|dans_les|aux_alentours_de|aux_environs_de|a_peu_pres|pres_de|grosso_modo|entour_de|la_valeur_de',
      'of? around|about|approximately|roughly|circa|some|nearly|almost|close_to|somewhere_around|in_the_region_of|ideally',
      'vise|viser|visez|cible|compte|comptez|target|aim_for|aiming_for|idealement',
    ],
  ],
  ['range', ['of? between|from', 'd? entre|comprise_entre|compris_entre|comprises_entre']],
];

/** After the number or its unit. */
export const boundsAfter: readonly (readonly [Exclude<Bound, 'range'>, readonly string[]])[] = [
  [
    'min',
    [
      'minimum|mini|min|au_moins|au_minimum|at_least|at_minimum|at_a_minimum|or_more|or_longer|ou_plus|et_plus|and_up|and_above|plus|voire_plus',
    ],
  ],
  [
    'max',
    [
      'maximum|maxi|max|au_maximum|au_plus|tout_au_plus|grand_maximum|au_grand_maximum|at_most|or_less|or_fewer|or_under|ou_moins|tops|at_the_most|pas_plus|a_ne_pas_depasser|not_more|no_more',
    ],
  ],
  [
    'approx',
    ['environ|approx|approximately|a_peu_pres|or_so|a_peu_de_choses_pres|roughly|give_or_take|en_moyenne'],
  ],
];

/** The word counted. */
export const wordUnits: readonly string[] = ['mots|mot|words|word|wds|mts|w'];

/** The heading counted; alone, it orders some. */
export const headingUnits: readonly string[] = [
  'h2|h2s|h3|h3s|sous_titres|soustitres|intertitres|inter_titres|sub_headings|subheadings|subheads|subheaders|sub_headers|subtitles|sub_titles',
  'titres|titre|balises|balise|headings|headers|sections|section|heading h2|h3|h1_h2_h3|hn',
  'section|sub|secondary headings|headers|titles',
  'titres_intermediaires|titres_de_section|titres_de_niveau_2|titres_de_sections|titres_de_partie|titres_et_sous_titres|headings_and_subheadings|headers_and_subheaders|heading_tags|headings|headers|hn|titres_secondaires|titres_internes',
  'h2 et|and|ou|or|puis|then? des|les|with|of? h3|h3s',
  'des|les|quelques|plusieurs|de|several|some sous_titre|intertitre|inter_titre|subheading|sub_heading|subtitle',
];

/** A heading counted in the singular, which alone may mean the deck of an article. */
export const headingUnitsCounted: readonly string[] = [
  'inters|sous_titre|intertitre|titre_intermediaire|titre_secondaire|titre_de_section|subheading|sub_heading|subhead|subheader|subtitle|heading|header',
];

/** What a number of words may belong to instead of the whole article, before the number. */
export const scopesBefore: readonly string[] = [
  'introduction|introductions|intro|intros|chapo|chapeau|conclusion|conclusions|paragraphe|paragraphes|paragraph|paragraphs|section|sections|partie|parties|phrase|phrases|sentence|sentences|titre|titres|title|titles|h1|h2|h3|description|descriptions|metadescription|resume|summary|extrait|excerpt|reponse|reponses|answer|answers|faq|accroche|hook|bloc|blocs|chapitre|chapitres|chapter|chapters|encadre|legende|legendes|caption|captions|bullet|bullets|point|points|item|items|alt|slug|lead|teaser|tous_les|toutes_les|every|chaque|headline|headlines|question|questions|bio|avis|temoignage',
];

/** Words that may stand between such a part and its number. */
export const scopeLinks: readonly string[] = [
  'de|d|of|a|en|in|with|avec|faisant|fera|feront|fait|font|doit|doivent|devra|must|should|be|is|are|compter|comptant|contenir|contain|have|faire|contenant|est|sont|environ|about|around|max|maximum|min|minimum|entre|between|au|moins|plus|at|least|most|under|pas|les|long|longer|longue|longues|courte|courtes|courts|short|than|que|no|not|ne|depasser|depassant|depasse|seo|meta|h2|h3|le|la|l|chacune|chacun|each|exceed|exceeding',
];

/** What a number of words may belong to, after the number. */
export const scopesAfter: readonly string[] = [
  'par|per|pour_chaque|for_each|for_every|dans_chaque|in_each|a|an section|sections|partie|paragraphe|paragraph|phrase|sentence|h2|h3|chapitre|chapter|bloc|reponse|answer|question|sous_titre|intertitre|subheading|heading|point|item|part|jour|day|minute|page|heure|hour|produit|product|fiche',
  'pour|for|dans|in|en|d l|la|les|le|the|an|chaque|each|your|ton|votre|une|un? introduction|intro|conclusion|meta|metadescription|chapo|chapeau|faq|resume|summary|accroche',
  'each|chacun|chacune|apiece',
  'introduction|intro|conclusion|paragraph|paragraphs|section|sections|summary|sentence|sentences|meta|excerpt|answer|answers|chapters|bio',
];

/** What shows that the number counts words as a subject ("les 700 mots de vocabulaire"), right after the unit. */
export const subjectAfter: readonly string[] = [
  'de|d|du|des|of|cles|cle|croises|que|you|we|every|everyone|people|a_connaitre|a_apprendre|a_savoir|les_plus|pour_dire|pour_parler|pour_apprendre|to_know|to_learn|that_every|that_you|outils|valises|anglais|francais|latins|new|nouveaux|par_jour|par_minute|clefs',
];

/** What after the unit is no subject although it looks like one. */
export const lengthAfter: readonly string[] = [
  'de long|longueur|contenu|texte|redaction|content|copy|article|corps',
  'of content|text|copy|body|prose|original|unique|quality',
  'de|of contenu|content|texte|text|original|unique|quality',
  'd article|un|environ',
  'du texte|contenu',
];

/** Determiners before a number that is no order by itself. */
export const subjectBefore: readonly string[] = [
  'les|ces|mes|ses|vos|nos|leurs|tes|the|these|those|my|your|top|des|premiers|first',
];

/** What counts the words before their number is said ("le nombre de mots doit être compris entre 900 et 1 000"). */
export const wordCountNames: readonly string[] = [
  'nombre|total de_mots',
  'word|words count',
  'wordcount',
  'number of_words',
];

/** What makes a number the length of the whole, before it and behind it ("pour arriver à 900 au total"). Own work. */
export const totalsBefore: readonly string[] = [
  'arriver|arrive|arrivez|parvenir|monter|passer|porter a|jusqu_a',
  'reach|reaching|reaches|total_of|totalling|totaling|to_get_to|bring_it_to|up_to|total_de|atteindre|soit',
];
export const totalsAfter: readonly string[] = [
  'mots|words? au_total|en_tout|au_final|in_total|total|altogether|overall|in_all',
];

/** Orders to lengthen or shorten: the number that follows is not the length. */
export const changesOfLength: readonly string[] = [
  'ajoutant|ajoute|ajouter|ajoutez|rajoute|rajouter|rajoutant|enleve|enlever|retire|retirer|coupe|couper|supprime|supprimer|add|adding|cut|remove|removing',
];

/** Several articles, each of a length. */
export const severalTexts: readonly string[] = [
  'articles|textes|billets|contenus|fiches|pages|posts|texts de|of|d?',
];

/** Adjectives between a number and what it counts ("trois petits intertitres"). Folded. */
export const countedAdjectives: ReadonlySet<string> = new Set(
  'petits courts grands bons vrais beaux clairs principaux short clear main descriptive catchy good small'.split(
    ' ',
  ),
);
