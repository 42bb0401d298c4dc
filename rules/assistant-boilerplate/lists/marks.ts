/** What marks a sentence beside its words. Own work. */

const ACK =
  "(?:(?:hello|bonjour|salut|ouais|oui|ok|ah)[ ,!]+)?(?:bien s[ûu]r|absolument|avec (?:grand |un immense )?plaisir|d['’]accord|parfait|excellent|entendu|compris|not[ée]|c['’]est (?:not[ée]|compris|entendu|parti)|bien entendu|c['’]est parti|allons-y|on y va|je m['’]exécute|(?:demande|brief|message|commande|consignes?) (?:bien )?(?:reçue?s?|notée?s?)|pas de trouble|no worries|c['’]est beau|bien (?:re[çc]u|not[ée]|compris)|tr[èe]s bien|tout [àa] fait|certainement|volontiers|super|g[ée]nial|merci|ok(?:ay)?|[çc]a marche|[çc]a roule|pas de (?:souci|probl[èe]me)|aucun (?:souci|probl[èe]me)|(?:tr[èe]s |quelle )?(?:bonne|belle|excellente) (?:question|id[ée]e)|sure|certainly|of course|absolutely|got it|great|thanks|understood|no problem|happy to)";

/** How acknowledgements begin, told in no time: most sentences begin otherwise. */
export const MAY_ACKNOWLEDGE =
  /^[^a-zà-ÿ]{0,12}(?:hel|bon|sal|oua|oui|ok|ah|bie|abs|ave|d['’]|par|exc|ent|com|not|c['’]|all|on|j|dem|bri|mes|con|pas|no|cer|vol|sup|g[ée]n|mer|[çc]a|auc|tr|tou|que|bel|sur|of|got|gre|tha|und|hap)/i;

/** It opens with an acknowledgement, and goes on with an act. */
export const ACKNOWLEDGES = new RegExp(
  `^[^\\p{L}]*${ACK}[^.!?…\\p{L}]{0,4}(?:,|:|–|—|!|\\p{Extended_Pictographic}) ?(?:(?:et|alors|donc) )?(?:voici|voilà|j['’e]|ci-dessous|here|i['’ ]|below|vous (?:trouverez|lirez)|l['’]article|le (?:texte|papier|contenu|billet)|la version|nouvelle version)`,
  'iu',
);

/** All of it is an acknowledgement, or thanks for an order. */
export const THANKS = new RegExp(
  `^[^\\p{L}]*${ACK}(?:[^\\p{L}]*$|,? ?(?:merci|pour|de|des|du|for) [^.!?…]{0,60}[^\\p{L}]*$)`,
  'iu',
);

/** A number of words or characters. */
export const LENGTH = /\d\s*[- ]?(?:mots|words?|caractères|signes)(?![\p{L}-])/iu;

/** Readers are called, or customers: an author speaks. */
export const CALLS =
  /commentaires?(?![\p{L}])|\bcomments?\b|(?:prochaine?s?|précédente?s?|dernière?s?) (?:article|billet|post|guide|dossier|newsletter)|(?:la|ma|notre|nos|our|my|the) newsletter|d['’]entre vous|\b(?:ch(?:ers|ères)|nos|mes|aux|des) lect(?:eur|rice)s\b|\babonn|\binscri[stv]|\bdevis\b|rendez-vous|\bcliqu|\bbouton|réserve|contact|formulaire|\b(?:par|adresse) (?:e-?mail|courriel|téléphone|mail)\b|\bnous\b|\bnotre\b|\bnos\b|\btarifs?\b|\berreurs?\b|\bcoquilles?\b|\boublis?\b|\bsignal(?:er|ez|e)\b|vos (?:articles|textes|contenus|fiches|pages)|éditeur|\bpartage[rz]\b|mise? à jour|mis à jour|\bavocat|\bcourrier/iu;

/** What comes behind an invitation of a site, and behind no offer of an assistant. */
export const CALLS_USERS =
  /\bcliqu|\bbouton|\bdevis\b|\bréserve[zr]?\b|\babonn|\binscri[stv]|\bpar (?:e-?mail|mail|courriel|téléphone)\b|(?:laisse|écri[st]|laissez|écrivez)-(?:moi|nous)|\bouvrez|\bmenu\b|\b(?:erreur|coquille)s?\b/iu;

/** An author who asks readers for their comments speaks in the words of an assistant, too. */
export const CALLS_READERS =
  /commentaires?\b|\bcomments?\b|prochain article|\b(?:la|ma|notre|my|our|the) newsletter/i;

/** A condition of readers asks nothing of anybody: “Si vous préférez une version plus légère, remplacez la crème”. */
export const SPEAKS =
  /(?<![\p{L}])(?:je|j['’]|moi|me|m['’]|hésite[sz]?|on|dites|dis|suffit|faire)(?![\p{L}])/iu;
