/*
 * Misspellings by analogy with a word that ends or begins so, and what is meant. Lower case. Source: our own work. Licence: MIT.
 */
export const MISHEARD: ReadonlyMap<string, string> = new Map([
  ['parmis', 'parmi'],
  ['malgrès', 'malgré'],
  ['malgrés', 'malgré'],
  ['malgrer', 'malgré'],
  ['hormi', 'hormis'],
  ['biensûr', 'bien sûr'],
  ['biensur', 'bien sûr'],
  ['quelques-soit', 'quel que soit'],
  ['quelque-soit', 'quel que soit'],
  ['aulieu', 'au lieu'],
  ['voir-même', 'voire même'],
]);
