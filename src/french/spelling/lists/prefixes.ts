/*
 * Prefixes by which French makes new words, written without a hyphen. Lower case. Source: our own work. Licence: MIT.
 */
export const PREFIXES: ReadonlySet<string> = new Set(
  `aéro agro anti archi audio auto bio cardio chrono co contre crypto cyber dé électro éco entre éthno euro extra
  géo hémi hétéro homo hydro hyper hypo immuno infra inter intra macro maxi méga méta micro mini mono multi nano néo
  neuro omni ortho pan para péri photo phyto poly post pré proto pseudo psycho quasi quadri radio re ré rétro semi socio
  sous sub super supra sur techno télé thermo trans tri turbo ultra uni vidéo visio web data`.split(/\s+/),
);

/** English words that the trade joins with another into one term. Lower case. Source: our own work. */
export const TERM_HEADS: readonly string[] =
  'web data open home back front page link light code source low cross growth landing key micro multi over under'.split(
    ' ',
  );
