// Defects of length and readability.
import { insertAfter, paragraph } from './blocks.mjs';
import { isProse } from './corpus.mjs';
import { proseOf, spotsIn, wordsIn } from './places.mjs';

const SAME_OPENING = [
  'Elle surveille la cuisson du pain. Elle règle le four avant l’aube. Elle accueille les clients avec le sourire. Elle ferme la boutique à midi.',
  'Le chantier commence en mars. Le chantier occupe vingt personnes. Le chantier dure six mois.',
  'Vous gagnez du temps. Vous dépensez moins. Vous protégez vos outils. Vous dormez mieux.',
  'Pour réussir la pâte, il faut du temps. Pour la cuisson, un four à bois reste le meilleur choix. Pour le service, une planche suffit.',
  'Cette association accueille les enfants du quartier après la classe. Cette association propose aussi des sorties. Cette association cherche des bénévoles.',
  'Il permet de gagner de la place dans une petite cuisine. Il offre deux tiroirs profonds et une planche amovible. Il s’accorde avec tous les meubles de la gamme.',
  'On trouve ici des pommes anciennes. On y vient surtout en octobre. On repart avec un panier plein.',
];
const SAME_WORD = [
  'Le dispositif aide les familles à payer le loyer. Ce dispositif couvre aussi les charges. Le dispositif sera étendu l’an prochain. Avec un tel dispositif, les retards diminuent.',
  'Cette solution plaît aux artisans. La solution se branche sans outil. Notre solution coûte peu. Une solution pareille se garde longtemps.',
  'La performance du moteur étonne. Cette performance vient de la turbine. Une performance égale demandait autrefois deux cylindres de plus.',
  'Cette formule permet aux familles de partir sans se ruiner. Elle permet aussi de choisir son jour de départ. Le site permet enfin de régler en trois fois.',
  'Il est important de bien préparer le sol avant l’hiver. Le choix des semences est tout aussi important. Un arrosage régulier reste important jusqu’aux premières gelées.',
  'L’entreprise a ouvert un second atelier près de la gare de Niort au printemps. Cette entreprise emploie désormais quarante personnes, dont douze apprentis venus du lycée voisin. L’entreprise prévoit de recruter encore avant la fin de l’année.',
  'Le quartier change vite depuis que le tramway y passe. Dans ce quartier, les loyers ont doublé en dix ans. Les anciens du quartier regrettent les ateliers et les cafés de la place.',
];
const CONNECTORS = [
  'De plus, ',
  'En outre, ',
  'Par ailleurs, ',
  'En effet, ',
  'Ainsi, ',
  'Cependant, ',
  'De ce fait, ',
];

/** Openings of sentences inside a block: after a full stop, a capital that may lose its height. */
const OPENING =
  /(?<=[.!?] )(?:Le|La|Les|Un|Une|Des|Ce|Cette|Ces|Il|Elle|Ils|Elles|On|Nous|Vous|Pour|Dans|Si|Mais)(?= )/gu;
const JUNCTION =
  /[.] (?:Le|La|Les|Un|Une|Des|Ce|Cette|Ces|Il|Elle|Ils|Elles|On|Nous|Vous|Pour|Dans|Si|Mais)(?= )/gu;

function lowered(word) {
  return word[0].toLowerCase() + word.slice(1);
}

function joinSentences(article) {
  const junctions = spotsIn(article, JUNCTION);
  if (junctions.length < 8) return undefined;
  const glue = [', et ', ' ; ', ', car '];
  const edits = junctions
    .filter((_, index) => index % 4 !== 3)
    .map(({ start, end, match }, index) => ({
      start,
      end,
      text: glue[index % 3] + lowered(match[0].slice(2)),
    }));
  const text = proseOf(article);
  const sentences = (text.match(/[.!?](?=\s|$)/g) ?? []).length;
  const left = sentences - edits.length;
  if (left < 12 || wordsIn(text).length / left < 42) return undefined;
  return { edits, place: 'any' };
}

function shorten(article) {
  const body = article.blocks.filter(isProse);
  if (wordsIn(proseOf(article)).length < 320 || article.blocks.some(({ kind }) => kind === 'table-cell'))
    return undefined;
  let words = 0;
  const cut = body.find((block) => {
    words += wordsIn(block.text).length;
    return words > 200;
  });
  const last = Math.max(...article.blocks.map(({ range }) => range.end));
  if (!cut || words > 270 || cut.kind !== 'paragraph') return undefined;
  return { edits: [{ start: cut.range.end, end: last, text: '', silent: true }], place: 'any' };
}

function connect(article, choose) {
  const openings = spotsIn(article, OPENING);
  const sentences = (proseOf(article).match(/[.!?](?=\s|$)/g) ?? []).length;
  if (sentences < 10 || openings.length < sentences * 0.5) return undefined;
  const edits = openings.map(({ start, end, match }, index) => ({
    start,
    end,
    text: `⟦${choose(index)}${lowered(match[0])}⟧`,
  }));
  return { edits, place: 'any' };
}

const one = (texts) =>
  Object.fromEntries(
    texts.map((text) => [
      text.slice(0, 25),
      (article, random) => [insertAfter(article, random, paragraph(article, text))],
    ]),
  );

export default [
  { kind: 'word-count-min', also: ['truncated-ending'], variants: { cut: shorten } },
  { kind: 'long-sentence-share', also: ['mean-sentence-length'], variants: { joined: joinSentences } },
  { kind: 'mean-sentence-length', also: ['long-sentence-share'], variants: { joined: joinSentences } },
  { kind: 'sentence-openings', also: ['word-repetition'], variants: one(SAME_OPENING) },
  { kind: 'word-repetition', also: ['sentence-openings'], variants: one(SAME_WORD) },
  {
    kind: 'connector-overuse',
    variants: {
      many: (article, random) => connect(article, () => random.pick(CONNECTORS)),
      one: (article, _random) => connect(article, () => CONNECTORS[0]),
    },
  },
  {
    kind: 'sentence-too-long',
    variants: one([
      'Quand la mairie a décidé de fermer la rue aux voitures pendant tout l’été, les commerçants, qui craignaient de perdre des clients, ont demandé une réunion au cours de laquelle chacun a pu dire ce qu’il pensait, et le maire, après avoir écouté les uns et les autres, a promis que la mesure serait revue à l’automne si les ventes baissaient.',
    ]),
  },
];
