/** Orders to write for search engines, and not to. Own work. Syntax: see `phraseTable`. */
export const seoOrders: readonly (readonly [boolean, readonly string[]])[] = [
  [
    true,
    [
      'fully|highly|well? seo compatible|friendly|optimized|optimised|optimize|optimise|ready|compliant|oriented|optimizes|optimal|proof',
      'optimized|optimised|optimize|optimise|written for? seo|search_engines|google|search',
      'optimise|optimiser|optimisez|optimize|optimise le|la|les|it|this|l_article|le_texte pour|for le|les|the? seo|referencement|referencement_naturel|google|moteurs_de_recherche|search_engines',
      'bien? optimise|optimisee|optimises|optimisees|optimiser|optimisez|oriente|orientee|compatible|pense|pensee|adapte|adaptee pour|au|en|le? le|l|les? seo|referencement|referencement_naturel|google|moteurs_de_recherche|moteurs',
      'search_engine optimized|optimised|optimization|optimisation|friendly',
      'seo optimise|optimisee|optimises',
      'respecte|respectant|respecter|respectez|applique|appliquer|appliquez|suis|suivre|suivez|selon|avec les|toutes_les? regles|bonnes_pratiques|criteres|normes|standards|contraintes|exigences|consignes de|du|en|d? l? seo|referencement|optimisation_seo|referencement_naturel',
      'follow|following|use|using|with|apply|respect|per all? the? seo best_practices|rules|guidelines|practices',
      'bonnes_pratiques|regles du|de|en? seo|referencement',
      'redaction|article|texte|contenu|billet|page|fiche|copy|structure|optimisation|optimise|text|post|content seo compatible|friendly|optimized|optimised|ready|optimise|optimisee?',
      'seo article|articles|content|text|copywriting|blog_post|blog|writing|copy|structure|optimization|optimisation',
      'good|great|best|important for seo',
      'bon|bien|important|favorable|parfait pour|au le? seo|referencement|referencement_naturel',
      'rank|ranks|ranking well|high|higher? on|in google',
      'seo required|obligatoire|oui|yes|important|is_important',
    ],
  ],
  [
    false,
    [
      'pas|sans|aucun|aucune besoin|contrainte|optimisation|exigence? de|d|du? seo|referencement|contrainte_seo|optimisation_seo',
      'no|without|not|ignore|forget seo needed|required|optimization|optimized|optimised|friendly|constraints?',
      'ne te|vous soucie|souciez|preoccupe|preoccupez pas du seo|referencement',
    ],
  ],
];

/** What before such words says that they name the subject ("sur la rédaction SEO"). Own work. */
export const subjectPrepositions: readonly string[] = [
  'sur|about|concernant|regarding|sujet|parle_de|parlant_de|traitant_de|on_the_topic_of|a_propos_de|au_sujet_de le|la|les|l|un|une|the|a|du|d|de?',
];
