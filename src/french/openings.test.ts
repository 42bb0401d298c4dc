import { expect, test } from 'vitest';
import { openingOf } from './openings.ts';

test.each([
  ['Nous partons demain.', 'nous'],
  ['Le vélo roule.', 'le vélo'],
  ['L’Été finit.', "l'été"],
  ['« Les villes changent », dit-il.', 'les villes'],
  ['Ces villes changent.', 'ces villes'],
  ['Des.', 'des'],
  ['2024 commence.', '2024'],
  ['… !', undefined],
])('%s', (sentence, words) => {
  const opening = openingOf(sentence);
  expect(opening?.words).toBe(words);
  if (opening) expect(sentence.slice(opening.start, opening.end).toLowerCase().replace('’', "'")).toBe(words);
});
