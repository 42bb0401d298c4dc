/*
 * Words that the spelling of 1990 writes otherwise and no rule of lexicon/build/reform.ts reaches, as `classic reform`
 * pairs in lower case; plurals and conjugations follow.
 * Source: our own selection, after the report of the Conseil supérieur de la langue française (Journal officiel,
 * documents administratifs n° 100, 6 December 1990). Licence: MIT.
 */

const pairs = (list: string): ReadonlyMap<string, string> =>
  new Map(
    list
      .trim()
      .split('\n')
      .map((line) => line.trim().split(' ') as [string, string]),
  );

/** The new form takes the place of the old one. */
export const REPLACED_IN_1990: ReadonlyMap<string, string> = pairs(`
  asseoir assoir
  rasseoir rassoir
  surseoir sursoir
  oignon ognon
  nénuphar nénufar
  combatif combattif
  combativité combattivité
  chariot charriot
  bonhomie bonhommie
  boursoufler boursouffler
  boursouflure boursoufflure
  cahute cahutte
  imbécillité imbécilité
  persifler persiffler
  persiflage persifflage
  persifleur persiffleur
  prud'homal prud'hommal
  prud'homie prud'hommie
  interpeller interpeler
  dentellière dentelière
  lunettier lunetier
  prunellier prunelier
  joaillier joailler
  quincaillier quincailler
  marguillier marguiller
  serpillière serpillère
  groseillier groseiller
  douceâtre douçâtre
  relais relai
  événement évènement
  événementiel évènementiel
  allégement allègement
  allégrement allègrement
  abrégement abrègement
  crémerie crèmerie
  céleri cèleri
  sécheresse sècheresse
  sécherie sècherie
  empiétement empiètement
  hébétement hébètement
  réglementaire règlementaire
  réglementairement règlementairement
  réglementation règlementation
  réglementer règlementer
  vénerie vènerie
  gageure gageüre
  mangeure mangeüre
  vergeure vergeüre
  arguer argüer
  amoncellement amoncèlement
  bossellement bossèlement
  chancellement chancèlement
  cisellement cisèlement
  craquellement craquèlement
  cuvellement cuvèlement
  dénivellement dénivèlement
  ensorcellement ensorcèlement
  étincellement étincèlement
  grommellement grommèlement
  martellement martèlement
  morcellement morcèlement
  nivellement nivèlement
  renouvellement renouvèlement
  ruissellement ruissèlement
  cliquettement cliquètement
  volettement volètement
`);

/** Both forms live on. */
export const ADDED_IN_1990: ReadonlyMap<string, string> = pairs(`
  week-end weekend
  porte-monnaie portemonnaie
  porte-manteau portemanteau
  mille-feuille millefeuille
  mille-pattes millepatte
  croque-monsieur croquemonsieur
  croque-mort croquemort
  pique-nique piquenique
  ping-pong pingpong
  basse-cour bassecour
  branle-bas branlebas
  cow-boy cowboy
  hot-dog hotdog
  haut-parleur hautparleur
  entre-temps entretemps
  passe-partout passepartout
  passe-temps passetemps
  coupe-gorge coupegorge
  mange-tout mangetout
  porte-clé porteclé
  prud'homme prudhomme
  tam-tam tamtam
  pot-pourri potpourri
  tire-bouchon tirebouchon
  essuie-tout essuietout
  terre-plein terreplein
  tic-tac tictac
  va-nu-pieds vanupied
  auto-école autoécole
  auto-stop autostop
  extra-terrestre extraterrestre
  micro-onde microonde
  revolver révolver
  veto véto
  media média
  memento mémento
  memorandum mémorandum
  sombrero sombréro
  brasero braséro
  artefact artéfact
  senior sénior
  placebo placébo
  edelweiss édelweiss
  pedigree pédigrée
  impresario imprésario
  desiderata désidérata
  allegro allégro
  guerillero guérilléro
  peseta péséta
  asséner assener
  réfréner refréner
`);
