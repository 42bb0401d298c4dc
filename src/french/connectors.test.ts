import { describe, expect, test } from 'vitest';
import { connectorsOf, opensWithConnector } from './connectors.ts';

/** `⟦…⟧` marks each connector that is expected. */
const MARKED = [
  "⟦Bien qu'⟧il pleuve, la course aura lieu.",
  'La course aura lieu ⟦bien que⟧ la pluie menace.',
  "Il s'est levé tôt ⟦afin d'⟧éviter les bouchons.",
  '⟦Lorsqu’⟧elle arriva, la salle était vide.',
  "Le projet avance ⟦grâce au⟧ soutien de la région et ⟦grâce à⟧ l'aide des habitants.",
  '⟦Quant aux⟧ enfants, ils dormaient déjà.',
  'Elle est ⟦non seulement⟧ rapide, ⟦mais⟧ précise.',
  "⟦D'une part⟧, le prix baisse ; ⟦d'autre part⟧, la qualité monte.",
  "⟦D'un côté⟧ la mer, ⟦de l'autre⟧ la montagne.",
  "De l'autre côté de la rue, une boulangerie.",
  'Il faut choisir : ⟦soit⟧ partir, ⟦soit⟧ rester.',
  'Quoi qu’il en dise, il ne veut ⟦ni⟧ sel ⟦ni⟧ poivre.',
  "Il n'a pas de sel ni.",
  'Il est resté chez lui, ⟦car⟧ il était malade.',
  'Le car de Quimper part à midi.',
  'Ils voyagent en car depuis Lyon.',
  'Il est aussi grand que son frère.',
  'Elle parle aussi vite qu’elle écrit.',
  'Aussi rapide que son aîné, ce modèle consomme moins.',
  '⟦Aussi⟧ a-t-il renoncé à son voyage.',
  'Je sais bien que tu mens.',
  '⟦Or⟧, le temps presse.',
  "Le cours de l'or a doublé.",
  'Un anneau en or brillait.',
  '⟦De plus⟧, le musée est gratuit.',
  'Il a gagné deux points de plus.',
  'Les loyers montent de plus en plus.',
  '⟦Par conséquent⟧, la séance est reportée.',
  'La séance est ⟦donc⟧ reportée.',
  "Il part ⟦parce qu'⟧il est tard, ⟦puisqu'⟧il faut le dire.",
  'Ce marché est ⟦en effet⟧ très ancien.',
  '⟦À cause des⟧ travaux, la ligne 4 ferme.',
  '⟦A cause du⟧ vent, le pont est fermé.',
  "⟦En raison d'⟧un incident, le trafic est coupé.",
  '⟦Ainsi⟧, tout le monde y gagne.',
  'Le maire ⟦ainsi que⟧ ses adjoints ont voté contre.',
  'Il procède ainsi depuis vingt ans.',
  'Vous l’aurez à moins de 10 euros.',
  '⟦À moins d’⟧un miracle, le club descendra.',
  "Certains partent ⟦tandis que⟧ d'autres arrivent.",
  'Il a plu ⟦pendant que⟧ nous dormions.',
  '⟦D’abord⟧ il hésite, ⟦puis⟧ il plonge, ⟦enfin⟧ il nage.',
  "Plusieurs villes, ⟦par exemple⟧ Nantes, l'ont adopté.",
  "La TVA, ⟦c'est-à-dire⟧ la taxe, reste la même.",
  '⟦Dans un premier temps⟧, chauffez le four.',
  '⟦Même si⟧ le col est fermé, la station ouvre.',
  'Ce vin est un ancien, ⟦surtout⟧ à ce prix.',
  'Il aime surtout le chocolat.',
  "C'est ⟦à la fois⟧ un jeu ⟦et⟧ un métier.",
  '⟦Et⟧ la nuit tomba.',
  'Le chat et le chien dorment.',
  '⟦Malgré⟧ la pluie, ils jouent ; ⟦toutefois⟧ le terrain est lourd.',
  'Le texte prévoit, ⟦le cas échéant⟧, une amende.',
  '⟦En ce qui concerne⟧ le budget, rien ne change.',
  '⟦En ce qui concerne⟧ les délais, tout change.',
  'Tantôt il rit, rien de plus.',
  '⟦Tantôt⟧ il rit, ⟦tantôt⟧ il pleure.',
  '⟦Du fait qu’⟧il habite loin, il télétravaille.',
  'Il répète ⟦de peur qu’⟧on ne l’oublie.',
  '⟦C’est pourquoi⟧ le conseil a tranché.',
  'Il viendra ⟦dès qu’⟧il pourra.',
  '⟦En revanche⟧, les charges augmentent.',
  "L'inverse est vrai.",
  'Il signe en tant que président.',
  'Il rit ⟦tant que⟧ la caméra tourne.',
  'La ville n’avait encore que mille habitants.',
  'Il a obtenu 5 %, soit 90 voix, puis 7 %, soit 120.'.replace('puis', '⟦puis⟧'),

  "⟦À l'inverse⟧, les petites villes gagnent des habitants.",
];

test.each(MARKED)('%s', (marked) => {
  const sentence = marked.replace(/[⟦⟧]/g, '');
  let result = '';
  let from = 0;
  for (const { start, end } of connectorsOf(sentence)) {
    result += `${sentence.slice(from, start)}⟦${sentence.slice(start, end)}⟧`;
    from = end;
  }
  expect(result + sentence.slice(from)).toBe(marked);
});

describe('names', () => {
  test.each([
    ["Bien qu'il pleuve, il sort.", ['bien que']],
    ['Grâce aux dons, le toit est refait.', ['grâce à']],
    [
      "D'une part le prix, d'autre part la qualité.",
      ["d'une part … d'autre part", "d'une part … d'autre part"],
    ],
    ['Non seulement il chante, mais il danse.', ['non seulement … mais', 'non seulement … mais']],
  ])('%s', (sentence, names) => {
    expect(connectorsOf(sentence).map(({ connector }) => connector)).toEqual(names);
  });
});

test.each([
  ['En outre, la salle est neuve.', true],
  ['« Mais non », dit-il.', true],
  ['La salle, en outre, est neuve.', false],
  ['', false],
])('opens with a connector: %s', (sentence, expected) => {
  expect(opensWithConnector(sentence)).toBe(expected);
});

test('is linear', () => {
  const sentence = 'd’une part soit ni '.repeat(8_000);
  const before = performance.now();
  connectorsOf(sentence);
  expect(performance.now() - before).toBeLessThan(1_000);
});
