import { expect, test } from 'vitest';
import { matchesOf } from './matches.ts';

test.each<[RegExp, string, readonly string[]]>([
  [/\p{L}+/gu, 'Il pleut. Il neige.', ['0 Il', '3 pleut', '10 Il', '13 neige']],
  [/\d/g, 'aucun', []],
  [/(?=e)/g, 'elle', ['0 ', '3 ']],
])('%s in %s', (pattern, text, places) => {
  const found = () => matchesOf(text, pattern).map(({ index, 0: match }) => `${index} ${match}`);
  expect(found()).toEqual(places);
  // Nothing is left in the pattern of an earlier text.
  expect(found()).toEqual(places);
});
