/*
 * Words that live only in an expression: alone they are slips. Each with the words of which one must stand right before
 * or after it (their first two or three letters suffice). Lower case, straight apostrophe. Source: our own work. Licence: MIT.
 */
export const BOUND_WORDS: ReadonlyMap<string, readonly string[]> = new Map([
  ['statu', ['quo']],
  ['hoc', ['ad']],
  ['parce', ['que', "qu'"]],
  ['tandis', ['que', "qu'"]],
  ['catimini', ['en']],
]);
