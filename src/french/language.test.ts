import { describe, expect, test } from 'vitest';
import { languageOf } from './language.ts';

/** Blocks of 8 to 20 words, as they get into articles. */
const BLOCKS: Readonly<Record<string, readonly string[]>> = {
  fr: [
    'Le conseil municipal a voté hier soir la hausse de la taxe de séjour.',
    "L'été dernier, la ville comptait deux fois moins de pistes cyclables.",
    'Vous pouvez déposer votre dossier en ligne jusqu’au 31 mars.',
    'Cette recette se prépare en vingt minutes avec quatre ingrédients.',
    'Le framework React facilite le refactoring des composants du dashboard.',
    'Le pull request de Kevin a été mergé sur la branche main.',
    'NOS CONSEILS POUR BIEN CHOISIR VOTRE VÉLO ÉLECTRIQUE',
    "Aujourd'hui, le Real Madrid affronte Manchester City en quart de finale.",
    'Ajoutez la farine, puis le beurre fondu, et mélangez sans attendre.',
  ],
  en: [
    'The city council voted last night to raise the tourist tax.',
    'You can submit your application online until the end of March.',
    'This recipe takes twenty minutes and only needs four ingredients.',
    'Sure! Here is a revised version of the article you asked for.',
    'We use cookies to improve your experience on our website.',
    'As an AI language model, I do not have personal opinions.',
    'The president said that he would meet the unions on Monday.',
    "It's not clear whether they will be able to reach an agreement.",
  ],
  es: [
    'El ayuntamiento votó anoche la subida de la tasa turística.',
    'Puede presentar su solicitud en línea hasta el 31 de marzo.',
    'Esta receta se prepara en veinte minutos con cuatro ingredientes.',
    'El presidente dijo que se reuniría con los sindicatos el lunes.',
    'No está claro si podrán llegar a un acuerdo antes del verano.',
  ],
  de: [
    'Der Stadtrat hat gestern Abend die Erhöhung der Kurtaxe beschlossen.',
    'Sie können Ihren Antrag bis zum 31. März online einreichen.',
    'Dieses Rezept ist in zwanzig Minuten fertig und braucht nur vier Zutaten.',
    'Es ist nicht klar, ob sie sich vor dem Sommer einigen können.',
  ],
  it: [
    'Il consiglio comunale ha votato ieri sera l’aumento della tassa di soggiorno.',
    'Può presentare la domanda in linea fino al 31 marzo.',
    'Questa ricetta si prepara in venti minuti con quattro ingredienti.',
    'Non è chiaro se potranno raggiungere un accordo prima dell’estate.',
  ],
  pt: [
    'A câmara municipal votou ontem à noite o aumento da taxa turística.',
    'Pode apresentar o seu pedido em linha até ao dia 31 de março.',
    'Esta receita prepara-se em vinte minutos com apenas quatro ingredientes.',
    'Não está claro se vão conseguir chegar a um acordo antes do verão.',
  ],
  nl: [
    'De gemeenteraad heeft gisteravond gestemd voor de verhoging van de toeristenbelasting.',
    'U kunt uw aanvraag tot 31 maart online indienen.',
    'Dit recept is in twintig minuten klaar met maar vier ingrediënten.',
    'Het is niet duidelijk of ze voor de zomer een akkoord zullen bereiken.',
  ],
  'und-Cyrl': ['Городской совет вчера вечером проголосовал за повышение налога.'],
  'und-Arab': ['صوت المجلس البلدي مساء أمس على زيادة ضريبة السياحة.'],
  'und-Hani': ['市議会は昨夜、観光税の引き上げを可決しました。'],
};

for (const [language, blocks] of Object.entries(BLOCKS)) {
  describe(language, () => {
    test.each(blocks)('%s', (block) => {
      expect(languageOf(block).language).toBe(language);
    });
  });
}

describe('no language', () => {
  test.each([
    '',
    '   ',
    '12 345 678',
    'Kylian Mbappé, Erling Haaland, Jude Bellingham, Vinicius Junior, Harry Kane, Lamine Yamal',
    'const total = items.map(x => x.price).reduce((a, b) => a + b, 0);',
    'npm install --save-dev typescript vitest biome',
    'https://example.org/articles/2024/05/velo-electrique',
    'Elle a dit « I love you too » avant de raccrocher.',
    'Compatible avec les snapshots Jest out of the box',
    'Lorem ipsum dolor sit amet consectetur adipiscing elit',
    'Zzz zzz zzz zzz zzz zzz zzz zzz',
  ])('%s', (block) => {
    const { language } = languageOf(block);
    expect([undefined, 'fr']).toContain(language);
  });
});

describe('short French lines that look foreign', () => {
  test.each([
    'Il part ; il revient.',
    'Il va, il vient, il dort.',
    'Con la main, il salue.',
    'Le tour de Los Angeles',
    'En do majeur, en mi mineur',
    'Rue dos Santos, à Porto',
    'Via della Scala, à Rome',
    'Si la mi do si la',
    'Six on the beach',
    'Il dirige la Casa dos Anjos',
    'Que tal ? dit Pedro',
    'Il pleure, il rit, il chante.',
    'Les villes de San Paolo et di Roma',
    'Plan B or plan A',
    'Te voilà, me voilà, la voilà',
  ])('%s', (line) => {
    expect([undefined, 'fr']).toContain(languageOf(line).language);
  });
});

describe('foreign lines of 8 words and more', () => {
  test.each([
    ['it', 'Il treno parte e poi torna alla stazione di Roma.'],
    ['it', 'La casa della nonna è vicino al mare.'],
    ['it', 'Non so se domani ci sarà ancora il sole.'],
    ['it', 'Questo libro è il più bello di tutti.'],
    ['es', 'El tren sale y luego vuelve a la estación.'],
    ['es', 'La casa de mi abuela está cerca del mar.'],
    ['es', 'No sé si mañana habrá sol en la playa.'],
    ['es', 'Los vecinos han pintado todas las puertas de azul.'],
    ['pt', 'O comboio parte e depois volta para a estação.'],
    ['pt', 'A casa da minha avó fica perto do mar.'],
    ['pt', 'Os vizinhos não sabem se amanhã há mercado.'],
    ['en', 'The train leaves and then comes back to town.'],
    ['en', 'My grandmother has a house that is near the sea.'],
    ['de', 'Der Zug fährt ab und kommt dann wieder zurück.'],
    ['nl', 'De trein vertrekt en komt dan weer terug naar huis.'],
  ])('%s: %s', (language, line) => {
    expect(languageOf(line).language).toBe(language);
  });
});

test('a confidence from 0 to 1', () => {
  expect(languageOf('Le maire a dit que le marché ouvrirait en juin.').confidence).toBeGreaterThan(0);
  expect(languageOf('').confidence).toBe(0);
});

test('is linear', () => {
  const before = performance.now();
  for (const text of ["'".repeat(100_000), 'a'.repeat(100_000), "l'".repeat(50_000), ' '.repeat(1_000_000)]) {
    languageOf(text);
  }
  expect(performance.now() - before).toBeLessThan(1_000);
});
