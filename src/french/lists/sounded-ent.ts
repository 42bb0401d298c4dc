/*
 * Endings in -ent: mute in verbs (`ils parlent`), sounded elsewhere. Source: our own work. Licence: MIT.
 */

/** Nouns, adjectives and adverbs in -ent (other than -ment) whose ending is sounded, without the prefixes in-, im-, mé-, co-. */
export const SOUNDED_ENT: ReadonlySet<string> = new Set(
  `absent abstinent accent accident adhérent adjacent adolescent afférent affluent agent ambivalent antécédent apparent
  arborescent ardent argent arpent astringent avent belligérent bivalent cent client coefficient cohérent compétent
  concurrent confident confluent congruent conséquent content contingent continent contrevent convalescent convent
  couvent covalent décadent décent déférent déficient déliquescent délinquent dent différent diligent dissident divergent
  dolent effervescent efficient éloquent émergent éminent émollient engoulevent équipollent équivalent escient évent
  évident excellent excédent expédient fervent flatulent fluorescent fréquent gent grandiloquent gradient immanent
  imminent impatient impénitent impertinent impotent imprudent impudent incandescent incident incontinent indifférent
  indigent indolent indulgent influent ingrédient inhérent innocent insolent insurgent intelligent interférent
  intermittent inconvénient iridescent latent lent luminescent magnificent munificent négligent obédient occident
  occurrent omnipotent omniprésent omniscient onguent opalescent opulent orient paravent parent patent patient pénitent
  permanent pertinent pestilent phosphorescent plurivalent polyvalent précédent prééminent présent président
  proéminent prudent pubescent purulent putrescent quotient récent récipient récurrent référent réfringent régent
  rémanent résident résilient résurgent réticent révérent sanguinolent sénescent serpent somnolent souvent subconscient
  subjacent subséquent succulent strident talent tangent torrent transparent trident truculent tumescent turbulent
  turgescent trivalent tétravalent pentavalent monovalent univalent urgent vent véhément violent virulent spumescent
  convergent détergent coalescent évanescent arborescent abducent ascendent intumescent acescent alcalescent
  chvent auvent brisevent coupe-vent ponent pulvérulent féculent corpulent flagrent farniente différent
  relent chiendent sergent entregent malcontent mécontent concupiscent
  sous-jacent cinquecent pour-cent récalcitrent excipient consent ressent pressent ment dément repent sent
  tient vient convient devient obtient maintient appartient contient soutient retient détient entretient revient parvient
  provient prévient intervient souvient survient advient subvient abstient contrevient disconvient redevient`
    .split(/\s+/)
    .filter(Boolean),
);

/** Verb forms in -ment; any other -ment is sounded (`moment`, `vraiment`). */
export const MUTE_MENT =
  /(?:^|ess)aiment$|[aâ](?<=cla|tra|nta|ffa|[bp]lâ|[bp]â|^bra|^ra|éta|iffa|pâ|^ca|^cra|^da|^la|^sla|squa|^déra|lga|enga)ment$|(?:pr|an|est|gr|déc|subl|arr|légit|enven|pér|escr|int|vict|^r|^m|^l|^d|él|^br|^tr|^fr|^ch|prox|ens|llés|réd|éc)iment$|abîment$|(?:f|ll|ss|rés|prés|ns|br|pl|cout|h|éc|bit|cost|subs)ument$|[nspgt]omment$|(?:gra|fla)mment$|(?<!se|^sa|tou)rment$|(?:l|s|th)ment$|(?:ô|au|è|zoo|lalo|chro)ment$/;
