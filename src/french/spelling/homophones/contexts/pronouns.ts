/** Words that govern de and an infinitive. */
const BEFORE_DE =
  'avant|afin|besoin|envie|peur|lieu|possible|impossible|temps|moyen|façon|manière|occasion|possibilité|droit|choix|but|objectif|idée|capable|capables|libre|libres|facile|difficile|important|nécessaire|utile|préférable|permet|permettent|permettra|permis|permettant|suffit|essaie|essaient|essayez|essayé|décide|décidé|décident|évite|évitent|évitez|propose|proposé|proposent|conseille|conseillé|recommandé|recommande|risque|risquent|vient|viennent|refuse|refusé|refusent|demande|demandé|rêve|rêvent|tente|tenté|tentent|question|loin|plutôt';
const AFTER = 'parce|pour|afin|bien|avant|sans|lors|alors';

/** on, ont; son, sont; leur; notre, nôtre; quand, quant, qu’en; m’a, l’a; s’en, n’y, d’en */
export const PRONOUNS: readonly string[] = [
  "^|que|qu'|si|et|quand|comme|mais|car|donc|où [ont>on] a|est|va|peut|doit|sait|voit|veut|sera|ne|n'|se|s'|y|{finite}",
  "l' [ont>on] {finite}|peut|doit|veut|va|sait|voit|est|a",
  'ils [on>ont]',
  "^|et|qu'|si elles [on>ont]",
  "qui|{plural}|ils|elles|les|leur|lui|y|n'|tous|toutes|l'|m'|t' [on>ont] {participle-only}",
  "n' [on>ont] pas|jamais|plus|rien|aucun|aucune|que",
  'qui [on>ont] besoin|peur|envie|faim|des|un|une|le|la|les|pour',
  'les|des|ces|ses|nos|vos|leurs * [on>ont] besoin|{participle-only}',
  '^ {determiner} {plural} [on>ont] besoin|peur|envie|des|un|une|déjà|tous|toutes',
  // son, sont
  'ils [son>sont]',
  "^|et|qu' elles [son>sont]",
  'se [son>sont] {participle}',
  'ne|ce [son>sont] pas|plus|que|jamais',
  '^ ce [son>sont] les|eux|elles|ces|mes|nos|vos|leurs',
  'qui [son>sont] {participle-plural}|{plural}|en|dans|très|pas|les|des|à|au|aux',
  '{plural} [son>sont] {participle-plural}|pas|très|déjà|toujours|tous|toutes|souvent|aussi|trop|désormais|plus',
  'dans|avec|par|à|de|pour|sur|sous|chez|vers|contre|sans|selon|après [sont>son] *',
  '^ il|elle|on {finite} [sont>son] {singular}',
  // leur, leurs
  "il|elle|on|je|j'|nous|vous|ils|elles|ne|qui|pour|de|à|peut|doit|va|vont|faut [leurs>leur] {finite}|{infinitive-only}|a|ont|avait|est",
  'je|il|ils|on|ne [leurs>leur] {verb}',
  // notre, nôtre
  'le|la|les|du|au|aux|des [notre>nôtre] .|aussi|est|sont',
  'le|la|les|du|au|aux|des [votre>vôtre] .|aussi|est|sont',
  '!{determiner}|du|au|aux|un|une [nôtre>notre] {noun}',
  '!{determiner}|du|au|aux|un|une [vôtre>votre] {noun}',
  // quand, quant, qu'en
  '[quand>quant] à moi|toi|lui|eux|elle|elles|nous|vous|savoir|celui|celle|ceux|celles|cela',
  '[quant>quand] !à|au|aux|a|-à-soi',
  "[qu' en>quand] il|ils|on|je|j'|tu|c'|l'on",
  "[qu' en>quand] vous|nous|elle|elles {finite}|ne|n'|avez|êtes|avons|sommes|est|a|était|avait|y",
  "[qu' en>quand] vous|nous|elle|elles le|la|les|l'|vous|nous|en !{gerund}",
  "[qu' en>quand] nous|vous {nous-or-vous}",
  "[qu' en>quand] les !{gerund}|y|en|lui",
  "[qu' en>quand] la|le|les {noun} est|sont|a|ont|était|étaient|sera|seront|n'|ne|se|s'",
  "[quand>qu'en] est -il de|du|des|d'",
  // quelle, qu'elle
  "^ [qu' elle>quelle] est|était|sera le|la|l'|votre|cette",
  `${AFTER} [quelle>qu'elle] {finite}|est|a|soit|ait|peut|doit|va|se|s'|ne|n'|puisse|fasse|avait|était`,
  `${AFTER} [quelles>qu'elles] {finite}|sont|ont|soient|aient|peuvent|doivent|vont|se|s'|ne|n'|puissent|fassent|avaient|étaient`,
  "[quelle>qu'elle] soit|ait|puisse {participle}|{adverb}|le|la|un|une",
  "[quelque>quel que] soit|soient le|la|les|l'|leur|leurs|son|sa|ses|votre|vos",
  '[quelques>quels que] soient|soit les|leurs|ses|vos',
  "[quoiqu'>quoi qu'] il en soit",
  'à|de|pour|sans|faire|dire|payer [quoique>quoi que] ce soit',
  // elided pronouns before a verb
  "il|elle|on|qui|ça|cela|ne [ma>m'a] {participle-only}|dit|fait|permis|toujours|déjà|pas",
  "il|elle|on|qui|ça|cela|ne [ta>t'a] {participle-only}|dit|fait|permis|toujours|déjà|pas",
  "il|elle|on|qui [la>l'a] {participle-only}",
  "ne [la>l'a] pas {participle}",
  "ils|elles|qui|ne [mon>m'ont] {participle-only}|dit|fait|permis|pas",
  "ils|elles|qui|ne [ton>t'ont] {participle-only}|dit|fait|permis|pas",
  "il|elle|on|ils|elles|qui|ne [sans>s'en] {finite}|va|vont|est|sont",
  // `partir travailler dans travailler` holds a word too many, not another one
  `${BEFORE_DE} [dans>d'en] {infinitive}`,
  "il|ils|on|je [ni>n'y]",
  "[ni>n'y] a|avait|aura -t-il|pas|plus|jamais|rien|que|qu'|aucun|aucune",
  "il|elle|on|ils|elles [si>s'y] {finite}",
  "il|elle|on|qui [s' est>sait] que|qu'",
];
