import { foldedWords } from '../fold.ts';
import type { BriefField } from '../shape.ts';

/**
 * What the value of a label is: one value, a list, a title, a word that says yes or no, a number of words, a language,
 * more orders in sentences (`orders`), a subject (`topic`: no order in it), or the source article.
 */
export type Label =
  | { readonly kind: 'value' | 'list' | 'title'; readonly field: BriefField }
  | {
      readonly kind:
        | 'keywords'
        | 'words'
        | 'length'
        | 'language'
        | 'orders'
        | 'topic'
        | 'source'
        | 'subheadings'
        | 'seo';
    };

/** Labels of briefs and prompt templates, followed by a colon. Own work. Syntax: see `phraseTable`. */
export const labels: readonly (readonly [Label, readonly string[]])[] = [
  [
    { kind: 'value', field: 'keyphrase' },
    [
      'mon|my|votre|le|your|the? mot_cle|mot_clef|motcle|mc|requete|expression|expression_cle|kw principal|principale|cible|cle|focus|seo|visee|vise|a_travailler|a_cibler?',
      'mon|my|votre|le|your|the? focus|main|target|primary|seo|principal? keyword|keyphrase|key_phrase|kw|query|search_term',
      'keyword principal|focus',
    ],
  ],
  [
    { kind: 'keywords' },
    [
      'les|mes|target|main|seo|focus|relevant|vos|the|your|following|these|ces? mots_cles|mots_clefs|motcles|keywords|kws|kw_list|mot_cles principaux|seo|cibles|a_integrer|a_utiliser|a_placer|a_inclure|to_include|to_use|vises|suivants|below?',
    ],
  ],
  [
    { kind: 'list', field: 'synonyms' },
    [
      'mots_cles|mots_clefs|mot_cles|mot_cle|mc|kw|kws|expressions|expression|requetes|keywords|keyword|keyphrases secondaires|secondaire|complementaires|associes|associees|connexes|semantiques|longue_traine|de_longue_traine|lsi|annexes',
      'secondary|related|supporting|additional|lsi|long_tail|semantic|nlp|other|variant keywords|keyword|kw|keyphrases|terms|kws|phrases',
      'lsi|secondary|secondaires|synonymes|synonyms|variantes|variants|champ_semantique|champ_lexical|cooccurrences|autres_mots_cles|mots_cles_lsi|mots_cles_secondaires|longue_traine|termes_associes|expressions_secondaires',
    ],
  ],
  [
    { kind: 'title', field: 'title' },
    [
      'le|mon|the|my|article|post|page|blog|blog_post|content|votre|seo|your|working|provisional|nouveau|voici_le|here_is_the|here_s_the? titre|title|h1|headline de_l_article|de_l|du_texte|impose|obligatoire|souhaite|propose|suggere|definitif|retenu|provisoire|indicatif|of_the_article|tag|seo|exact|de_travail|h1|a_utiliser|a_garder? article?',
      'h1',
    ],
  ],
  [
    { kind: 'title', field: 'sourceTitle' },
    [
      'source|original|old|existing|current|scraped|given|the_original title|headline',
      'titre|title original|d_origine|source|de_la_source|actuel|de_depart|de_l_article_source|a_reecrire|a_personnaliser|a_reformuler|to_rewrite|to_customize|de_base|initial|a_modifier|to_customise',
      'ancien titre',
      'customize|customise|rewrite|personnalise|reecris|personnaliser|reecrire|reformuler|reformule this|the|ce|le title|titre|headline',
    ],
  ],
  [
    { kind: 'value', field: 'tone' },
    [
      'le|the|writing? ton|tone|style|registre|voix|voice|tonalite|tone_of_voice|tone_and_style|ton_et_style|ton_souhaite|ton_attendu|ton_editorial|style_d_ecriture|writing_style|ton_a_adopter|tone_style|style_redactionnel|ton_style|ton_employe|brand_voice',
    ],
  ],
  [
    { kind: 'value', field: 'audience' },
    [
      'le|the|notre? public|publique|cible|audience|lectorat|lecteurs|target_audience|target|readers|readership|public_cible|public_vise|public_visee|publique_cible|publique_vise|publique_visee|persona|personas|target_readers|pour_qui|lecteur_cible|lectorat_cible|audience_cible|cible_visee|publics|who_is_it_for|intended_audience|coeur_de_cible|destinataires|destinataire|reader',
    ],
  ],
  [
    { kind: 'language' },
    [
      'langue|language|lang|output_language|langue_de_redaction|langue_de_l_article|target_language|langue_cible|article_language|langue_de_sortie|output_lang|langues|langage',
    ],
  ],
  [
    { kind: 'words' },
    [
      'nombre|nb|nbre|total|target? de|of? mots|mot|words minimum|maximum|min|max|mini|maxi|total|souhaite|vise|attendu|cible?',
      'minimum|maximum|min|max|mini|maxi',
      'word_count|wordcount|word_length|min_words|max_words|nombre_mots|nombre_de_mots_minimum|nombre_minimal_de_mots|nombre_de_mots_maximum|minimum_word_count|maximum_word_count|min_word_count|max_word_count|target_word_count|minimum_words|maximum_words|words|mots|nombre_maximal_de_mots|nombre_minimum_de_mots|nombre_maximum_de_mots|word_limit',
    ],
  ],
  [
    { kind: 'length' },
    [
      'longueur|length|taille|volume|calibrage minimum|mini|min|minimale|maximum|maxi|max|maximale|souhaitee|attendue|cible|totale|ideale|indicative|visee|approximative',
      'longueur|length|taille|volume|size|article_length|post_length|text_length|blog_length|page_length|word_length|longueur_de_l_article|longueur_du_texte|longueur_souhaitee|longueur_attendue|content_length|calibrage|desired_length|longueur_cible|longueur_minimale|longueur_minimum|longueur_maximale|minimum_length|maximum_length|target_length|volumetrie',
    ],
  ],
  [
    { kind: 'list', field: 'requiredTerms' },
    [
      'termes|mots|expressions|terms|words|phrases|marques|vocabulaire|notions|entites|entities a_inclure|a_utiliser|a_integrer|a_placer|a_mentionner|a_citer|obligatoires|imposes|imposees|to_include|to_use|to_mention|required|requis|indispensables|a_employer',
      'a inclure|mentionner|citer obligatoirement|absolument|imperativement?',
      'must|required|mandatory include|mention|use|terms|words|phrases|have|cite|contain|mentions',
      'include_the_following_terms|include_these_terms|include_these_words|use_these_words|use_the_following_terms|use_the_following_words|doit_mentionner|doit_contenir_les_mots|mentionner|mentions_obligatoires',
    ],
  ],
  [
    { kind: 'list', field: 'forbiddenTerms' },
    [
      'termes|mots|expressions|terms|words|phrases|marques|brands|vocabulaire a_eviter|a_bannir|a_proscrire|interdits|interdites|bannis|bannies|proscrits|to_avoid|forbidden|banned|prohibited|exclus|proscrites|not_to_use|a_ne_pas_utiliser|a_ne_pas_citer|a_ne_pas_mentionner|a_exclure',
      'forbidden|banned|prohibited|excluded|negative|blacklisted terms|words|phrases|keywords|topics',
      'a ne_pas|eviter|proscrire|bannir|exclure mentionner|citer|dire|utiliser|evoquer|employer|absolument?',
      'do_not|don_t|dont|never mention|use|include|say|write',
      'ne_pas|ne_jamais|ne_surtout_pas mentionner|citer|utiliser|evoquer|parler_de|dire|employer|inclure',
      'avoid|forbidden|banned|prohibited|interdits|interdit|avoid_words|avoid_the_words|avoid_these_words|words_to_avoid|blacklist|liste_noire|eviter|evite|mots_interdits|a_eviter|proscrire|to_avoid|avoid_mentioning|bannir|avoid_the_following_words|mots_a_eviter',
    ],
  ],
  [
    { kind: 'list', field: 'requiredLinks' },
    [
      'les|required|mandatory? liens|lien|links|link|urls|url|backlinks|backlink|maillage|maillage_interne|linking|hyperlinks internes|interne|externes|externe|obligatoires|a_inclure|a_inserer|a_placer|a_integrer|a_mettre|to_include|to_add|to_insert|required|sortants|a_ajouter|vers|a_citer|et_ancres?',
      'url|urls|page|pages|adresse|lien|liens a_lier|a_linker|cible|cibles|de_destination|to_link|a_pointer|a_mailler',
      'internal|external|outbound links|link|linking to_include?',
      'include_links_to|include_these_links|include_a_link_to|link_to|add_links_to|faire_un_lien_vers|lien_vers|liens_vers|inserer_un_lien_vers|ancre_et_lien',
    ],
  ],
  [
    { kind: 'list', field: 'requiredSections' },
    [
      'les|le|the|suggested|proposed|required|article? sections|plan|structure|outline|sommaire|parties|chapitres|chapters|trame|plan_de_l_article|plan_detaille|plan_attendu|plan_impose|sections_obligatoires|required_sections|sections_to_include|sections_to_cover|structure_de_l_article|structure_souhaitee|article_structure|article_outline|content_outline|squelette|plan_a_suivre|plan_souhaite|plan_propose|plan_suggere|use_this_outline|follow_this_outline|follow_this_structure|use_these_headings|use_the_following_headings|include_these_sections|include_the_following_sections|avec_le_plan_suivant|suivre_ce_plan|suis_ce_plan|respecte_ce_plan|structure_attendue|structure_imposee|table_des_matieres|table_of_contents|sections_a_inclure|with_these_sections|with_the_following_sections|h2s|liste_des_h2|h2_obligatoires|h2_a_traiter|avec_ces_sections|avec_les_sections_suivantes|parties_a_traiter|structure_hn',
      'h2|h2_et_h3|h2_h3',
    ],
  ],
  [
    { kind: 'subheadings' },
    [
      'sous_titres|sous_titre|sou_titres|soustitres|intertitres|subheadings|sub_headings|headings|subtitles|subheaders|headers|inter_titres|heading_structure|titres_intermediaires|nombre_de_sous_titres|number_of_subheadings|number_of_headings|nombre_de_h2|nb_h2|nombre_d_intertitres',
    ],
  ],
  [
    { kind: 'seo' },
    [
      'seo|seo_optimized|seo_optimised|optimisation_seo|seo_friendly|optimise_seo|seo_optimization|referencement|search_optimized',
    ],
  ],
  [
    { kind: 'orders' },
    [
      'a_faire|to_do|todo|travail_demande|instructions|consignes|contraintes|requirements|guidelines|format|consigne|constraints|rules|regles|specifications|cahier_des_charges|orders|task|tache|mission|prompt|details|criteres|exigences|seo_guidelines|brief|brief_redactionnel|brief_seo|notes|important|attention|note|recommandations|remarques|demande|your_task|attendu|livrable|deliverable|precisions|type_de_contenu|content_type|type|type_d_article|article_type|commande|seo_requirements|regles_a_respecter|contraintes_seo|consignes_seo|a_respecter|redaction|writing_instructions|nota_bene|nb|p_s|ps|rappel|reminder|output|format_attendu|output_format|formatting|mise_en_forme|autres_consignes|consignes_de_redaction|elements_techniques|specs',
    ],
  ],
  [
    { kind: 'topic' },
    [
      'mon|le|my|the|notre? sujet|theme|topic|subject|contexte|context|thematique|objectif|objective|goal|but|client|entreprise|company|site|website|date|deadline|delai|livraison|cta|call_to_action|intention|intention_de_recherche|search_intent|angle|intent|about_us|a_propos|background|presentation|projet|project|persona_description|rubrique|category|categorie|auteur|author|budget|tarif|prix|reference|ref|id|objet|subject_line|re|from|to|cc|de|a|sujet_de_l_article|article_topic|meta_description|meta|meta_title|balise_title|slug|image|images|visuels|faq|questions|question|concurrents|competitors|inspiration|references|exemple|example|examples|exemples|message_cle|accroche|role|act_as|secteur|industry|domaine|niche|a_propos_du_client|pitch|blog|media|support|pays|country|location|lieu|ville|sources|date_de_livraison|remuneration|densite|keyword_density|produit|product|marque|brand|points_a_aborder|points_cles|key_points|talking_points|messages_cles',
    ],
  ],
  [
    { kind: 'source' },
    [
      'voici|here_is|here_s|heres|this_is|voila|ci_dessous|below_is|ci_joint? l|le|the|my|mon|un|an|notre|this|cet|ce? source|original|scraped|news? article|texte|text|source|contenu|content|document|blog_post|communique|communique_de_presse|press_release|depeche|cette_depeche|draft|brouillon|input|post source|original|originale|d_origine|a_reecrire|a_reformuler|a_traduire|a_adapter|a_resumer|de_base|to_rewrite|to_translate|to_use|brut|body|de_depart|de_reference|a_utiliser|suivant|en_question|ci_dessous|below|a_retravailler|concerne|complet|text|here|to_paraphrase|to_summarize?',
      'source_article|article_source|source_text|texte_source|source_content|reference_text|texte_de_depart|original_article|corps|corps_de_l_article|body|article_body|contenu_source|input_text|texte_original|article_original|input_article|source_material|matiere|matiere_premiere|base|texte_de_base|text_to_rewrite|article_text|texte_de_l_article',
      'rewrite|paraphrase|translate|summarize|rephrase|reword|reecris|reformule|traduis|resume|adapte the? this|following|cet|ce|l|le following|article|text|texte|content|contenu|article_suivant|texte_suivant text|article|suivant|below|ci_dessous?',
      'a partir de|du|of cet|ce|l|this article|texte suivant|ci_dessous?',
      'based on this|the|following following? article|text|source|content below?',
    ],
  ],
];

/** Words that may stand between a label and its colon ("Mot-clé à placer 3 fois :"). Own work. Folded. */
export const qualifiers: ReadonlySet<string> = foldedWords(`
  a au aux de du des d la le les l un une dans en sur pour par si possible fois idealement absolument imperativement obligatoire obligatoires
  obligatoirement article texte contenu page billet placer integrer inclure inserer utiliser respecter suivre traiter aborder
  couvrir suivant suivants suivante suivantes souhaite souhaitee souhaites attendu attendue attendus vise visee prevu prevue indicatif
  indicative approximatif recommande recommandee demande demandee impose imposee choisi choisie retenu retenue employer adopter
  the of to for in be used use include including cover follow following required desired recommended expected suggested this your
  piece post blog these suivi est sera is h1
`);

/** Yes and no, as the value of a label. Own work. Folded. */
export const answers: Readonly<Record<string, boolean>> = Object.assign(Object.create(null), {
  oui: true,
  yes: true,
  true: true,
  y: true,
  o: true,
  obligatoire: true,
  obligatoires: true,
  required: true,
  needed: true,
  ok: true,
  on: true,
  include: true,
  souhaite: true,
  souhaites: true,
  mandatory: true,
  avec: true,
  non: false,
  no: false,
  false: false,
  n: false,
  aucun: false,
  none: false,
  sans: false,
  off: false,
  jamais: false,
  never: false,
  pas: false,
});
