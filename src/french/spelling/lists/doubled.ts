/*
 * Function words that never follow themselves in French. Left out: those that do (`nous nous`, `vous vous`, `en en parlant`,
 * `son son`, `si si`, `l'est est`, `y a a`) or that emphasis doubles (`très très`, `plus plus`). Lower case.
 * Source: our own work. Licence: MIT.
 */
export const DOUBLED_BY_MISTAKE: ReadonlySet<string> = new Set(
  `de du des le la les une un au aux et ou où à dans par pour sur avec sans sous vers chez entre que qui dont ce cet cette
  ces mon ma mes ton ta tes sa ses notre votre nos vos leur leurs je tu il on ils ne se me te mais donc car comme
  quand sont ont afin ainsi aussi depuis pendant lorsque puisque chaque plusieurs quelques`.split(/\s+/),
);
