import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countWords, wordsOf } from './words.ts';

const cut = (text: string) => wordsOf(text).map(([start, end]) => text.slice(start, end));

/** Each text with a bar between its surface words; what stands between them otherwise is left out. */
const WORDS: readonly [string, string][] = [
  ["L’homme et l'enfant", "L’|homme|et|l'|enfant"],
  ['Qu’est-ce que c’est ?', 'Qu’|est|-ce|que|c’|est'],
  ['Il n’y en a pas d’autre.', 'Il|n’|y|en|a|pas|d’|autre'],
  ['Jusqu’à demain, lorsqu’il viendra', 'Jusqu’|à|demain|lorsqu’|il|viendra'],
  ['aujourd’hui, presqu’île, quelqu’un', 'aujourd’hui|presqu’île|quelqu’un'],
  ['L‘eau qu‘il boit aujourd‘hui', 'L‘|eau|qu‘|il|boit|aujourd‘hui'],
  ['Il dit ‘non’ et l’écrit', 'Il|dit|non|et|l’|écrit'],
  ['C’est-à-dire que l’on part', 'C’est-à-dire|que|l’on|part'],
  ['prud’homme, entr’ouvert, grand’rue', 'prud’homme|entr’ouvert|grand’rue'],
  ['Parle-t-il ? A-t-elle ri ?', 'Parle|-t-il|A|-t-elle|ri'],
  ['Donne-le-moi, va-t’en, allons-y', 'Donne|-le|-moi|va|-t’|en|allons|-y'],
  ['Dis-lui, prends-en, crois-tu', 'Dis|-lui|prends|-en|crois|-tu'],
  ['un rendez-vous, vis-à-vis, celui-ci', 'un|rendez-vous|vis-à-vis|celui-ci'],
  ['ce jour-là, cette fois-ci', 'ce|jour|-là|cette|fois|-ci'],
  ['Bar-le-Duc et Kim Jong-il', 'Bar-le-Duc|et|Kim|Jong-il'],
  ['arc-en-ciel, porte-monnaie', 'arc-en-ciel|porte-monnaie'],
  ['M. Roux, Mme Vidal et MM. Ney', 'M.|Roux|Mme|Vidal|et|MM.|Ney'],
  ['J.-C., J.-P. Roux, R.E.M. etc.', 'J.-C.|J.-P.|Roux|R.E.M.|etc.'],
  ['Il vit av. Foch, n° 12, p. 3.', 'Il|vit|av.|Foch|n°|12|p.|3'],
  ['Il voit la mer. Fin.', 'Il|voit|la|mer|Fin'],
  ['La vitamine C. Prenez-la.', 'La|vitamine|C|Prenez|-la'],
  ['1 000 euros, 12 500 000 habitants', '1 000|euros|12 500 000|habitants'],
  ['au 0800 123 456 ou au +33 6 12 34 56 78', 'au|0800|123|456|ou|au|+33|6|12|34|56|78'],
  ['au 02 40 12 34 56, au 05.56.12.34.56', 'au|02|40|12|34|56|au|05.56.12.34.56'],
  ['3,5 %, 2.5, 1.250.000, 0,05', '3,5|2.5|1.250.000|0,05'],
  ['Lot de 12 345678', 'Lot|de|12|345678'],
  ['−5, -6, +14 et 3-2', '−5|-6|+14|et|3-2'],
  ['20h30, 9h, 160km, 3kWh', '20|h|30|9|h|160|km|3|kWh'],
  ['4G, 3D, 20ans, 4x4, 1er, 21e', '4G|3D|20ans|4x4|1er|21e'],
  ['19 °C, 25°C', '19|°C|25|°C'],
  ['le 12/05/2024, 1/2, 1/10 000', 'le|12/05/2024|1/2|1/10 000'],
  ['et/ou, km/h, mmol/l', 'et|ou|km|h|mmol|l'],
  ['A380, CO2, H1N1, Covid-19', 'A380|CO2|H1N1|Covid-19'],
  ['traité(e), AUTRE(S), (re)lire', 'traité(e)|AUTRE(S)|(re)lire'],
  ['étudiant·e·s, étudiant•es', 'étudiant·e·s|étudiant•es'],
  ['Voir https://exemple.fr/a?b=1.', 'Voir|https://exemple.fr/a?b=1'],
  ['www.exemple.fr, exemple.fr', 'www.exemple.fr|exemple.fr'],
  ['jean.roux@exemple.fr', 'jean.roux@exemple.fr'],
  ['Node.js, notes.txt, R&D', 'Node.js|notes.txt|R&D'],
  ['le monde.Les gens', 'le|monde|Les|gens'],
  ['l’« été », d’"hiver"', 'l’|été|d’|hiver'],
  ['Nantes--Cholet, mot–mot, mot…mot', 'Nantes|Cholet|mot|mot|mot|mot'],
  ['e\u0301te\u0301, cœur, ﬁn', 'e\u0301te\u0301|cœur|ﬁn'],
  ['😀 ok 中文 привет', 'ok|中文|привет'],
  ['« ! » – … ?', ''],
  ['', ''],
];

describe('wordsOf', () => {
  test.each(WORDS)('%s', (text, words) => {
    expect(cut(text).join('|')).toBe(words);
  });
});

describe('countWords', () => {
  test.each<[string, number]>([
    ['L’homme court.', 2],
    ['Le rendez-vous est pris ! Vraiment ?', 5],
    ['« Oui », dit-il : rien.', 3],
    ['50 % et 50%', 3],
    ['', 0],
    ['! « » …', 0],
  ])('%s', (text, count) => {
    expect(countWords(text)).toBe(count);
  });

  test('is the same whatever space goes before the marks', () => {
    const counts = [' ', '\u00a0', '\u202f', ''].map((space) =>
      countWords(`Quoi${space}? «${space}Rien${space}»${space}: il part${space}!`),
    );
    expect(counts).toEqual([4, 4, 4, 4]);
  });
});

describe('on any text', () => {
  const texts = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.string({ unit: fc.constantFrom(..."aéL1 .,'’-/()°@&\u00a0\u202f\u2028\ufeff\n") }),
  );

  test('countWords counts the runs between white space that hold a letter or a digit', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(countWords(text)).toBe(text.split(/\s+/).filter((run) => /[\p{L}\p{N}]/u.test(run)).length);
      }),
    );
  });

  test('words follow each other, and hold all letters and digits', () => {
    fc.assert(
      fc.property(texts, (text) => {
        let from = 0;
        for (const [start, end] of wordsOf(text)) {
          expect(text.slice(from, start)).not.toMatch(/[\p{L}\p{N}]/u);
          expect(text.slice(start, end)).toMatch(/[\p{L}\p{N}]/u);
          from = end;
        }
        expect(text.slice(from)).not.toMatch(/[\p{L}\p{N}]/u);
      }),
    );
  });
});
