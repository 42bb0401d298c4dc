/*
 * Connectors: what ties a sentence or a clause to what was said (addition, cause, consequence, contrast, condition, purpose,
 * time, order, example, summary). Lower case, straight apostrophe. An entry in `que` also stands in `qu'`, one in `de` in
 * `d'`, `du` and `des`, one in `à` in `au` and `aux`, one in `-que` in `-qu'`.
 * Source: our own work, from French grammar. Licence: MIT.
 */

const entries = (list: string): readonly string[] => list.trim().split(/\s*[,\n]\s*/);

/** Connectors wherever they stand. */
export const CONNECTORS: readonly string[] = entries(`
  en outre, par ailleurs, en plus de, outre cela, outre que, qui plus est, de surcroît, de même que, ainsi que, également, d'ailleurs, du reste
  car, parce que, puisque, étant donné que, étant donné, du fait que, du fait de, de ce fait, en raison de, à cause de, grâce à, vu que, attendu que
  sous prétexte que, sous prétexte de, à force de, en effet, d'autant que, d'autant plus que, d'autant moins que, eu égard à, compte tenu de, par suite de, à la suite de, suite à
  donc, par conséquent, en conséquence, c'est pourquoi, c'est pour cela que, c'est pour cette raison que, dès lors, dès lors que, de sorte que, de telle sorte que
  de manière que, de façon que, si bien que, tant et si bien que, au point que, à tel point que, il s'ensuit que, pour cette raison, pour ces raisons, pour toutes ces raisons, à cet effet
  mais, cependant, pourtant, toutefois, néanmoins, en revanche, par contre, au contraire, a contrario, à l'inverse, inversement, malgré, malgré tout, malgré cela, en dépit de
  bien que, quoique, même si, alors que, tandis que, cela dit, ceci dit, cela étant, ceci étant, il n'en reste pas moins que, il n'empêche que, n'empêche que, toujours est-il que
  sauf que, si ce n'est que, contrairement à, au lieu de, plutôt que, sans pour autant, pour autant, quoi qu'il en soit, en tout cas, dans tous les cas, en tout état de cause
  à l'opposé, quant à, en ce qui concerne, pour ce qui est de, s'agissant de
  à condition que, à condition de, à moins que, à moins de, pourvu que, au cas où, dans le cas où, en supposant que, à supposer que, en admettant que, sans quoi, faute de quoi, auquel cas, le cas échéant, selon que
  afin que, afin de, pour que, en vue de, de peur que, de peur de, de crainte que, de crainte de, dans le but de, dans l'espoir de, à cette fin
  lorsque, quand, dès que, aussitôt que, sitôt que, une fois que, depuis que, avant que, après que, pendant que, jusqu'à ce que, tant que, aussi longtemps que, au moment où
  à mesure que, au fur et à mesure que, chaque fois que, en attendant que, en même temps que
  d'abord, tout d'abord, premièrement, deuxièmement, troisièmement, primo, secundo, tertio, en premier lieu, en deuxième lieu, en second lieu, en troisième lieu, en dernier lieu
  dans un premier temps, dans un deuxième temps, dans un second temps, dans un troisième temps, pour commencer, avant tout, avant toute chose
  puis, ensuite, par la suite, enfin, finalement, pour finir, pour terminer, en fin de compte, au final, au bout du compte, entre-temps, dans le même temps, simultanément, parallèlement, en parallèle
  par exemple, notamment, en particulier, en l'occurrence, à savoir, c'est-à-dire, autrement dit, en d'autres termes, à titre d'exemple, à titre d'illustration, entre autres, en fait, à ce titre, plus précisément
  en résumé, en somme, en bref, pour résumer, en conclusion, pour conclure, en définitive, tout compte fait, somme toute, tout bien considéré, en un mot
  bien entendu, il est vrai que, en réalité, à vrai dire, à dire vrai, à cet égard, à ce propos, dans cette optique, dans cette perspective, de ce point de vue, de la même manière, de la même façon
`);

/** Connectors at the head of a sentence or between commas: elsewhere they are something else (`dix de plus`, `l'or`). */
export const CLAUSE_HEADS: readonly string[] = entries(`
  encore que, de plus, en plus, de même, or, surtout, certes, bien sûr, sinon, d'où, bref, en même temps, au total, ainsi, quand même, tout de même
  de fait, pareillement, auparavant, outre, hormis, dans ce cas, dans ce contexte, à ce sujet, d'un autre côté, du coup, au surplus
`);

/** Connectors at the head of a sentence only. */
export const SENTENCE_HEADS: readonly string[] = entries(`
  aussi, alors, et, soit, comme, si, encore faut-il que, reste que, partant de là, pour autant que, en cas de, faute de, loin de, ou encore, ou bien
`);

/** Connectors in two parts of one sentence; neither part alone is one, unless it is listed above. */
export const PAIRS: readonly (readonly [string, string])[] = [
  ['non seulement', 'mais'],
  ["d'une part", "d'autre part"],
  ["d'un côté", "de l'autre"],
  ["d'un côté", "d'un autre côté"],
  ['soit', 'soit'],
  ['ni', 'ni'],
  ['tantôt', 'tantôt'],
  ['à la fois', 'et'],
];

/** Words before `car` that make it the bus. */
export const BEFORE_BUS: ReadonlySet<string> = new Set(
  "un le ce du au en de d' par mon ton son notre votre leur chaque quel grand petit premier dernier même".split(
    ' ',
  ),
);

/** Verbs and others before `bien que` that part it in two: `je sais bien que`. */
export const BEFORE_WELL: ReadonlySet<string> = new Set(
  `sais sait savons savez savent savait savais savoir vois voit voyez voyons voient voir dis dit disons dites disent dire crois croit croyons croyez croient
  pense penses pensons pensez pensent est était sera serait faut faudrait fallait montre montrent prouve prouvent sent sens comprend comprends comprenons
  semble semblait espère espérons veux veut veulent voulons imagine imaginez aussi si tant combien se`.split(
    /\s+/,
  ),
);
