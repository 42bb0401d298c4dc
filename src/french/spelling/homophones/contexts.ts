/*
 * Contexts in which only one of two words that sound alike can stand. Words stand as `tokensOf` cuts them; the brackets
 * hold what is written and what is meant. Alternatives are parted by |, `!` negates a slot, `^` is the beginning of a sentence
 * and `$` the end of a clause, `*` any word that follows in the same clause, {…} a class of word-classes.ts.
 * Source: our own work, from the errors that French school grammars warn of. Licence: MIT.
 */
export const CONTEXTS: readonly string[] = [
  // a, à
  '!{determiner} grâce [a>à] {determiner}|moi|toi|lui|elle|nous|vous|eux|ce|cela|ça',
  '!{determiner} face [a>à] {determiner}|moi|toi|lui|elle|nous|vous|eux|cela|ça',
  'quant [a>à] *',
  'par rapport [a>à]',
  "c' est [a>à] dire",
  'tout [a>à] fait',
  'tout [a>à] coup',
  'peu [a>à] peu',
  'petit [a>à] petit',
  'pas [a>à] pas',
  'mot [a>à] mot',
  'face [a>à] face',
  "[a>à] partir de|d'|du|des",
  "[a>à] cause de|d'|du|des",
  "[a>à] côté de|d'|du|des",
  "[a>à] propos de|d'|du|des",
  "[a>à] travers le|la|les|l'|un|une|des|ce|cette|ces",
  "!il|elle|on|qui|y|n'|l'|{determiner} [a>à] {infinitive}",
  '[a>à] peut près',
  'il|on [à>a] {participle}',
  "n' [à>a] {participle}|pas|jamais|plus|rien|aucun|aucune|que",
  'il y [à>a]',
  "l' [à>a] {participle}",
  // ou, où
  "d' [ou>où]",
  'au cas [ou>où]',
  "là [ou>où] il|elle|on|ils|elles|j'|je|tu|nous|vous",
  "le|au|du|l'|ce|cet|cette|la moment|jour|endroit|époque|lieu|instant [ou>où] il|elle|on|ils|elles|j'|je|tu|nous|vous",
  // c'est, s'est, ce, se, ces, ses
  "il|on [c'>s'] est {participle}",
  "qui [c'>s'] est {participle}",
  'ils|qui [ce>se] sont {participle}',
  "^ [s'>c'] est pourquoi|ainsi|donc|le|la|les|une|ce|cette",
  '^ [se>ce] sont des|les|eux|elles',
  "[se>ce] qui|que|qu'|dont",
  'il|ils|on [ce>se] {verb}',
  "il|on [ces>s'est] {participle}",
  "il|on [ses>s'est] {participle}",
  // sa, ça
  "[sa>ça] va|fait|sera|serait|était|peut|doit|veut|dépend|suffit|permet|vaut|devient|m'|t'|n'|ne",
  'comme|avec|sans [sa>ça] $',
  // quand, quant
  '[quand>quant] à moi|toi|lui|eux|elle|elles|nous|vous|savoir',
  '[quant>quand] !à|au|aux|a',
  // on, ont
  "^|que|qu'|si|et|quand|comme|mais|car|donc|où [ont>on] a|est|va|peut|doit|sait|voit|veut|sera|ne|n'|se|s'|y",
  'ils [on>ont]',
  // son, sont
  'ils [son>sont]',
  'se [son>sont] {participle}',
  'dans|avec|par|à|de [sont>son] *',
  // et, est
  "c' [et>est]",
  "n' [et>est]",
  'il [et>est] très|possible|important|nécessaire|temps|vrai|clair|difficile|facile|impossible|essentiel|devenu|né|mort|allé|venu|arrivé|parti',
  // peu, peut
  'un [peut>peu] !être',
  'très [peut>peu]',
  'à|a [peut>peu] près',
  'il|on|ça|cela|qui|elle [peu>peut] {infinitive}|être|avoir|faire',
  // la, là
  '[la>là] bas $',
  '[là>la] plupart',
  // avoir and a participle
  'ont|avons|avez|ai|avait|avaient|aura|aurait|auront|auraient|ayant [{infinitive}>{participle}]',
  // a modal verb and an infinitive
  'peut|peuvent|doit|doivent|va|vont|veut|veulent|faut|pouvez|devez|voulez|pouvons|devons|allons|allez [{participle-é}>{infinitive}]',
  "pour|de|d'|à|sans [{verb-ez}>{infinitive}]",
  // others
  'est|sont|être|était|étaient [sensé>censé] {infinitive}|être|avoir|faire',
  'est|sont|être|était|étaient [sensée>censée] {infinitive}|être|avoir|faire',
  'est|sont|être|était|étaient [sensés>censés] {infinitive}|être|avoir|faire',
  'est|sont|était|étaient [près>prêt] à {infinitive}',
  '[plutôt>plus tôt] que prévu',
  "[quelque>quel que] soit|soient le|la|les|l'|leur|leurs|son|sa|ses|votre|vos",
  '[quelques>quels que] soient|soit les|leurs|ses|vos',
];
