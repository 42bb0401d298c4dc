import type { BriefField } from '../shape.ts';
import { formsOf, irFormsOf } from './verb-forms.ts';

/** How far a value goes that follows its order in a sentence: a few words, or a list of such. */
export type Extent = 'words' | 'list' | 'clause' | 'quoted';

/** A value that follows an order in a sentence. */
export interface Capture {
  readonly field: BriefField;
  readonly extent: Extent;
  /** A common noun after an article may be a manner of writing ("évite le jargon") and not a term: it is said to be ambiguous. */
  readonly nounsAmbiguous?: true;
  /** Only a value in quotes is one ("pas de « solution »"). */
  readonly quotedOnly?: true;
}

const avoid = `${formsOf('evit', 'exclu')}|en_evitant|eviteront`;
const ban = `${irFormsOf('bann')}|${formsOf('proscriv')}|proscris|proscrire|proscrira|proscrirez|en_bannissant`;
const name = formsOf('mentionn', 'cit', 'nomm');
const use = formsOf('utilis', 'integr', 'plac', 'gliss', 'insere', 'inser');

/** Orders whose value follows in the sentence. Own work. Syntax: see `phraseTable`. */
export const captures: readonly (readonly [Capture, readonly string[]])[] = [
  [
    { field: 'keyphrase', extent: 'words' },
    [
      'le|la|l|un|une|the|a|sur_le|sur_la|pour_le|pour_la|avec_le|with_the|for_the|on_the? main|focus|target|primary? mot_cle|requete|expression|expression_cle|keyword|keyphrase|key_phrase principal|principale|cible|cle|focus|vise|visee? est|sera|is|doit_etre|should_be|will_be',
      'cible|cibler|ciblez|ciblant|en_ciblant|vise|viser|target|targeting|targets|positionne|positionner|positionnement_sur|optimise_pour|optimiser_pour|optimisez_pour|optimize_for|optimized_for|rank_for|ranking_for|autour_de|autour_du|around|focus_on|focusing_on|focus le|la|l|the|sur? main|focus|primary? mot_cle|requete|expression|expression_cle|keyword|keyphrase|key_phrase principal|principale?',
      'avec|ayant|with|et? pour|comme|as mot_cle|mot_clef|requete|expression_cle|keyword|keyphrase|main_keyword|focus_keyword|primary_keyword principal|principale|cible?',
      'rank|ranking|position|positionner|positionne|se_positionner|ranker for|sur',
    ],
  ],
  [
    { field: 'keyphrase', extent: 'quoted' },
    [
      'utilise|utilisant|utilisez|using|use|with|avec|sur|pour|for|on|around|autour_de|cible|target|targeting|place|insere|include? le|la|l|les|the|un|a|comme? main|focus|primary? mot_cle|requete|expression_cle|keyword|keyphrase|key_phrase|expression principal|principale|cible?',
      'main|focus|primary|target? mot_cle|mot_clef|requete|expression_cle|kw|mc|keyword|keyphrase|key_phrase principal|principale|cible?',
    ],
  ],
  [
    { field: 'synonyms', extent: 'list' },
    [
      'mots_cles|keywords|expressions|secondary_keywords|mots_cles_secondaires secondaires? sont|are',
      'secondary keywords',
      'mots_cles_secondaires',
    ],
  ],
  [
    { field: 'synonyms', extent: 'list', quotedOnly: true },
    [
      'requete|requetes|expression|expressions|mot_cle|mots_clefs|mc|kw|keyword|keyphrases|queries secondaire|secondaires|associees|complementaires',
      'secondary keyword|keyphrases|queries|terms|phrases|kw',
    ],
  ],
  [
    { field: 'forbiddenTerms', extent: 'list' },
    [
      'ne|n|de_ne pas|jamais|surtout_pas|pas_du_tout? mentionner|citer|nommer|evoquer|parler|employer|utiliser|faire_mention|faire_reference de|du|des|d|a|au? le|la|l|les? mot|mots|terme|termes|nom|marque|expression|expressions|marques|noms|entreprise|societe|enseigne|magasin|site? suivant|suivants|suivante|suivantes?',
      'ne faut|faudra|faudrait|doit|doivent|devra|devrait|devez|dois|devras|devrez|souhaite|souhaitons|veux|voulons surtout|absolument? pas|jamais mentionner|citer|nommer|evoquer|parler|employer|utiliser de|du|des|d? le|la|l|les? mot|mots|terme|termes|nom|marque|expression|expressions|marques|noms|entreprise|societe|enseigne? suivant|suivants|suivante|suivantes?',
      'ne|n mentionne|mentionnez|cite|citez|nomme|nommez|evoque|evoquez|parle|parlez|emploie|employez|utilise|utilisez pas|jamais|ni|surtout_pas|pas_du_tout de|du|des|d? le|la|l|les? mot|mots|terme|termes|nom|marque|expression|expressions|marques|noms|entreprise|societe|enseigne|magasin|site? suivant|suivants|suivante|suivantes?',
      'interdiction|interdit|defense de|d mentionner|citer|nommer|evoquer|parler_de|employer|utiliser le|la|l|les? mot|mots|terme|termes|nom|marque|expression|entreprise|societe|enseigne|nom_de_la_marque|nom_de_l_entreprise?',
      'sans mentionner|citer|nommer|evoquer|parler|employer|utiliser|jamais_citer|jamais_mentionner|jamais_parler ni|de|du|des|d? le|la|l|les? mot|mots|terme|termes|nom|marque|expression|expressions|marques|noms|entreprise|societe|enseigne|magasin|site? suivant|suivants|suivante|suivantes?',
      'do_not|don_t|dont|never|not|must_not|should_not|without ever? mention|name|cite|talk_about|use|refer_to|mentioning|naming|citing|using|say the|these|any? following? word|words|term|terms|phrase|brand|name|expression|phrases|brands?',
      'avoid mentioning|naming|citing|talking_about|the|using the|these|any? following? word|words|term|terms|phrase|brand|name|brands?',
      'avoid the|these? following? word|words|term|terms|phrase|phrases|expression|expressions|brand|brands following|below?',
      `${avoid} absolument|surtout|imperativement|si_possible|au_maximum? d utiliser|employer le|les|la|l? mot|mots|terme|termes|expression|expressions?`,
      `${avoid}|${ban}|interdit|interdis absolument|surtout|imperativement|strictement? le|les|la|l|ces mot|mots|terme|termes|expression|expressions|formule|formules|marque|marques suivant|suivants|suivante|suivantes?`,
      'no|aucune|pas_de|zero mention of|de|du|des|d',
      'never mention',
    ],
  ],
  [
    { field: 'forbiddenTerms', extent: 'list', nounsAmbiguous: true },
    ['avoid', `${avoid}|${ban} de|d? parler|mentionner|citer? de|d?`],
  ],
  [
    { field: 'forbiddenTerms', extent: 'list', quotedOnly: true },
    [
      'pas_de|sans|aucun|aucune|jamais_de|jamais|ni|bannis|bannir|bannissez|proscris|proscrire|proscrivez|no|never|without|skip mot|mots|word|words|phrase?',
    ],
  ],
  [
    { field: 'requiredTerms', extent: 'list' },
    [
      'mention|mentions obligatoire|obligatoires de|du|des|d? le|la|l|les?',
      `${name}|doit_mentionner|doit_citer|en_mentionnant|en_citant bien|aussi|obligatoirement|imperativement? le|la|l|les? mot|mots|terme|termes|nom|marque|expression?`,
      `${use}|emploie|employer|employez|inclus|inclure|incluez|avec|contenir|contient|reprends|en_incluant|en_integrant|en_utilisant|en_employant|en_placant|en_inserant|en_reprenant|incluant|fais_apparaitre|faire_apparaitre|faites_apparaitre obligatoirement|imperativement|absolument|bien|aussi|naturellement|au_moins_une_fois|une_fois|au_moins_deux_fois|deux_fois|si_possible? le|les|la|l|ces mot|mots|vocabulaire|notions|terme|termes|expression|expressions suivant|suivants|suivante|suivantes?`,
      'include|use|using|including|contain|place|insert|add at_least_once|once|twice|naturally|also? the|these|following? word|words|term|terms|phrase|phrases|expression|expressions',
      'mention|mentions|mentioning|must_mention|should_mention|must_cite the? word|words|term|terms|name|brand?',
    ],
  ],
  [
    { field: 'requiredTerms', extent: 'list', quotedOnly: true },
    [
      'faut|faudra|faudrait|veux|veut|voulons|voudrais|voudrait|souhaite|souhaitons|need|needs|want|wants voir|trouver|lire|placer|aussi|to_see? le|les|the|these|ces? mot|mots|terme|termes|expression|expressions|word|words|term|terms|phrase|phrases suivants|suivantes|suivant|suivante?',
      `${use}|inclus|inclure|include|insert|place au_moins_une_fois|au_moins_deux_fois|une_fois|deux_fois|obligatoirement|imperativement|at_least_once|once|twice`,
      'mot|mots|terme|termes|expression|expressions|words|terms|phrases obligatoires|imposes|imposees|a_placer|a_utiliser|a_inclure|a_integrer',
    ],
  ],
  [
    { field: 'tone', extent: 'clause' },
    [
      'sur_un|d_un|avec_un|dans_un|adopte_un|adopter_un|adoptez_un|utilise_un|utiliser_un|utilisez_un|garde_un|garder_un|gardez_un|un|le ton|style|registre doit_etre|devra_etre|devrait_etre|doit_rester|devra_rester|doit_demeurer|sera|est|restera|reste?',
      'the? tone|style|voice should_be|must_be|must_remain|should_stay|should_remain|must_stay|has_to_be|needs_to_be|is|will_be|of|should_remain',
      'tone_of_voice',
    ],
  ],
  [
    { field: 'audience', extent: 'clause' },
    [
      'pour_un|pour_le|a_un|adapte_au|vers_un|cible_un|vise_un|le|notre public|lectorat est|sera|vise_est|cible_est?',
      'pour|a des|nos|les|vos|mes lecteurs|lectrices',
      'adresse|adressez toi|vous a|aux|au',
      's|t|vous|te|se adresse|adresses|adressez|adressant|adresser|adressera|adresseras|adresserez|addressant a|aux|au des|un_public_de|un_public_d|un_lectorat_de|un_lectorat_d?',
      'destine|destinee|destines|a_destination|a_l_attention|a_l_intention|adresse a|aux|au|de|des|du|d un_public_de|un_public_d|un_lectorat_de|un_lectorat_d?',
      'aimed at',
      'intended|meant|written for',
      'for|to|targeting an audience of',
      'the|our|target? target? audience|readership|readers is|are|will_be|consists_of',
    ],
  ],
];

/** What goes on with the terms of the order before it ("le mot « a » et les expressions « b » et « c »"). Own work. */
export const furtherTerms: readonly string[] = [
  'et|and|ainsi_que|plus|puis|ou|ni|or|as_well_as aussi|also|de|d|avec|with? le|les|l|des|un|une|the|these? mot|mots|terme|termes|expression|expressions|nom|noms|marque|marques|word|words|term|terms|phrase|phrases|name|names|brand|brands',
];

/** Between a class of names and the names ("competitors like Sage"). Own work. */
export const namedAfter: readonly string[] = [
  'concurrents|concurrentes|marques|enseignes|entreprises|societes|noms|competitors|brands|companies|names|rivals|sites directs|direct|competing? like|such_as|including|comme|tels_que|telles_que|tel_que|notamment|dont',
];

/** Words before an order that turn it round or away ("pas de ton commercial"). Own work. Folded. */
export const negations: ReadonlySet<string> = new Set(
  'pas sans jamais interdiction interdit ni aucun aucune not no never without avoid don eviter evite evitez inutile'.split(
    ' ',
  ),
);

/** Words at which a value in a sentence ends. Own work. Folded. */
export const captureStops: ReadonlySet<string> = new Set(
  'cles cle clefs dans in avec with and puis then mais but ainsi doit must should apparaitra apparait appears appearing naturellement naturally car because afin which that qui si if placer place minimum fois times throughout'.split(
    ' ',
  ),
);

/** Manners of writing that are no terms, when something is to be avoided. Own work. Folded; first content word. */
export const manners: ReadonlySet<string> = new Set(
  'jargon repetitions repetition repetitive repeating cliches cliche anglicismes anglicisme superlatifs phrases sentences fautes plagiat plagiarism duplicate keyword fluff filler passive passif voix remplissage blabla langue tournures generalites banalites spam bourrage suroptimisation paragraphes paragraphs repeter copier copying etre being trop too ton formules listes bullet puces emojis emoji buzzwords exclamation adverbes adverbs technical technique source sources'.split(
    ' ',
  ),
);

/** Words at the end of a value that belong to what follows it. Own work. Folded. */
export const valueTails: ReadonlySet<string> = new Set(
  'et and ou or ni nor le la les l the un une des du de d a any tout toute toutes en in pour for sur on au est is'.split(
    ' ',
  ),
);
