/** Orders about the title. Own work. Syntax: see `phraseTable`. */
export const titleOrders: readonly (readonly [boolean, readonly string[]])[] = [
  [
    true,
    [
      'customize|customise|rewrite|rephrase|reword|change|adapt|modify|rework|translate|improve|edit|personalize|personalise|revise|update|refresh|paraphrase|tweak|localize|create|write|propose|suggest|give|generate|find|craft|make me|us? a|an|the|this|that|my|its|it|your|both? new|own|custom|different|better|unique|catchy|original|seo|fresh|compelling|engaging|given|following|above|article|attractive|click_worthy|eye_catching? title|headline',
      'personnalise|personnaliser|personnalisez|reecris|reecrire|reecrivez|reformule|reformuler|reformulez|change|changer|changez|adapte|adapter|adaptez|modifie|modifier|modifiez|traduis|traduire|traduisez|ameliore|ameliorer|ameliorez|retravaille|retravailler|retravaillez|remanie|remanier|propose|proposer|proposez|trouve|trouver|trouvez|cree|creer|creez|invente|inventer|redige|rediger|redigez|ecris|ecrire|ecrivez|donne|donner|donnez|imagine|imaginer|imaginez|revois|revoir|genere|generer moi|nous|aussi|egalement? un|le|ce|mon|du|notre|son|lui_un|nous_un? nouveau|autre|propre|vrai? titre',
      'a|with_a|new|custom|own|catchy|unique|different new|custom|own|catchy|unique|different|seo? title|headline',
      'un|avec_un|le|autre nouveau|autre titre',
      'nouveau titre',
      'titre|title libre|au_choix|personnalise|accrocheur|original_a_toi|customized|customised|custom|rewritten|reecrit|reformule|unique|a_reecrire|a_personnaliser|a_reformuler|a_adapter|a_modifier|a_retravailler',
      'titre doit|devra etre? reecrit|change|reformule|personnalise|adapte|different|modifie|retravaille',
      'title must|should|needs_to|has_to|to be? rewritten|changed|customized|different|adapted|customised',
      'n utilise|reprends|garde|copie|reprenez|utilisez|conserve pas|jamais le|ce titre d? origine|original?',
      'ne_pas|sans reprendre|utiliser|garder|copier|conserver le|ce titre d? origine|original|source?',
      'do_not|don_t|dont|never reuse|copy|use|keep the|this original|same|source? title|headline',
      'titre different|distinct|autre de_l|du|que_l|que_celui? original|source|article?',
    ],
  ],
  [
    false,
    [
      'keep|use|leave|preserve|retain the|this|my|that exact|same|original|given|following? title|headline below|above|given|provided? as_is|as_it_is|unchanged|exactly|untouched|verbatim?',
      'garde|garder|gardez|conserve|conserver|conservez|utilise|utiliser|utilisez|reprends|reprendre|reprenez|laisse|laisser le|ce|mon|son meme|exact? titre tel_quel|inchange|exact|a_l_identique|fourni|donne|ci_dessous|suivant|d_origine|original|intact?',
      'ne change|changez|modifie|modifiez|touche|touchez pas le|ce|au titre',
      'ne pas changer|modifier|toucher le|ce|au titre',
      'do_not|don_t|dont change|modify|edit|touch|alter the|this title|headline',
      'titre impose|obligatoire|exact|inchange|a_garder|a_conserver|a_respecter|is_fixed|tel_quel',
    ],
  ],
];

/** What introduces a title ordered as it is. Own work. */
export const titleIntroductions: readonly string[] = [
  'h1|titre_h1|intitule|intitulee|titled|entitled|called|qui_s_intitule|qui_s_appelle|ayant_pour_titre|qui_a_pour_titre|dont_le_titre_est|avec_pour_titre|avec_comme_titre|with_the_title|under_the_title|whose_title_is|sous_le_titre|avec_le_titre|le_titre_est|le_titre_sera|the_title_is|title_is|title_must_be|title_has_to_be|title_needs_to_be|headline_is|headline_must_be|headline_should_be|titre_devra_etre|titre_sera|title_should_be|title_will_be|titre_est|le_titre_doit_etre',
];

/** Values of the label "Titre :" that give none: it is to be found, or the one behind them is to be rewritten. Own work. */
export const titleValues: readonly (readonly [true, readonly string[]])[] = [
  [
    true,
    [
      'a|to? modifier|personnaliser|reecrire|reformuler|adapter|retravailler|changer|customize|customise|rewrite|rephrase|change',
      'a trouver|definir|proposer|determiner|inventer|creer|imaginer|ameliorer',
      'libre|au_choix|au_libre_choix|tbd|custom|customized|to_be_defined|to_be_determined|a_vous_de_proposer|a_toi_de_proposer|your_choice|up_to_you',
    ],
  ],
];
