// Text said twice, worn phrases, endings that say nothing.
import { insertAfter, joined, paragraph } from './blocks.mjs';
import { isProse } from './corpus.mjs';
import { proseOf, sentencesIn, standingParagraphs, wordsIn } from './places.mjs';

/** Text of a block, as it can be written again in the same format. */
function sourceOf(article, { start, end }) {
  return article.source.slice(start, end);
}

function repeatedSentence(article, random) {
  const one = random.pick(sentencesIn(article, 10));
  if (!one) return undefined;
  const elsewhere = standingParagraphs(article, 12).filter(
    (block) => block !== one.block && /[.!?]$/.test(block.text),
  );
  const target = random.pick(elsewhere);
  if (!target) return undefined;
  const end = article.format === 'html' ? target.range.end - '</p>'.length : target.range.end;
  const again = { start: end, end, text: ` ⟦${sourceOf(article, one)}⟧` };
  return { edits: [again], places: [one] };
}

function repeatedInBlock(article, random) {
  const one = random.pick(
    sentencesIn(article, 10).filter(({ block, match }) => match.index + match[0].length < block.text.length),
  );
  return (
    one && { edits: [{ start: one.end, end: one.end, text: ` ⟦${sourceOf(article, one)}⟧` }], places: [one] }
  );
}

function repeatedParagraph(article, random) {
  const one = random.pick(standingParagraphs(article, 30));
  if (!one) return undefined;
  const edit = insertAfter(article, random, sourceOf(article, one.range));
  return edit && { edits: [edit], places: [one.range] };
}

function threeSentences(article, random) {
  const all = random.shuffled(sentencesIn(article, 9)).slice(0, 3);
  if (all.length < 3) return undefined;
  const edit = insertAfter(
    article,
    random,
    paragraph(article, all.map((one) => sourceOf(article, one)).join(' ')),
    'last',
  );
  return edit && { edits: [edit], places: all };
}

/** Three sentences, each at the end of another paragraph than its own. */
function strewnSentences(article, random) {
  // Sheets say the same under each heading: there, three sentences more are no slip.
  const texts = sentencesIn(article, 8).map(({ match }) => match[0]);
  if (new Set(texts).size < texts.length) return undefined;
  const ends = standingParagraphs(article, 12).filter(({ text }) => /[.!?]$/.test(text));
  const targets = random.shuffled(ends).slice(0, 3);
  if (targets.length < 3) return undefined;
  const all = random.shuffled(sentencesIn(article, 9).filter(({ block }) => !targets.includes(block)));
  const [one, two, three] = all;
  if (!three) return undefined;
  const edits = [one, two, three].map((sentence, index) => {
    const { range } = targets[index];
    const end = article.format === 'html' ? range.end - '</p>'.length : range.end;
    return { start: end, end, text: ` ⟦${sourceOf(article, sentence)}⟧` };
  });
  return { edits, places: [one, two, three] };
}

const FRAMES = [
  (words) => `Rappelons-le une fois encore : ⟦${words}⟧, comme beaucoup le pensent déjà.`,
  (words) => `Pour le dire autrement, ⟦${words}⟧ et ainsi de suite jusqu’au bout.`,
];

function repeatedNgram(article, random) {
  const one = random.pick(
    sentencesIn(article, 18).filter(({ match }) => /^[\p{L}\p{N} ,’'-]+[.]$/u.test(match[0])),
  );
  if (!one) return undefined;
  const words = sourceOf(article, one).split(/\s+/).slice(1, 15).join(' ').replace(/[,.]$/, '');
  const edit = insertAfter(article, random, paragraph(article, random.pick(FRAMES)(words)));
  return edit && { edits: [edit], places: [one] };
}

const SLOP = [
  'Dans un monde en constante évolution, il est essentiel de comprendre les enjeux de cette thématique. Que vous soyez novice ou expert, ce guide complet vous accompagne pas à pas. Plongeons ensemble au cœur de cet univers fascinant.',
  'À l’ère du numérique, cet outil joue un rôle crucial dans notre quotidien. Il offre une multitude d’avantages et permet de tirer le meilleur parti de chaque instant. C’est un véritable atout pour libérer tout votre potentiel.',
  'Il convient de noter que cette approche holistique s’inscrit dans une démarche durable. Elle constitue un véritable levier de croissance et ouvre la voie à de nouvelles opportunités. N’attendez plus pour franchir le pas.',
  'En somme, il est indéniable que ce sujet suscite un intérêt croissant. Grâce à des solutions innovantes et sur mesure, chacun peut relever les défis de demain. L’avenir s’annonce prometteur, et les possibilités sont infinies.',
  'Il est important de souligner que cette expérience unique saura ravir petits et grands. Nichée au cœur d’un écrin de verdure, elle regorge de trésors insoupçonnés. Un incontournable pour les amateurs de sensations fortes.',
  'Découvrez comment transformer votre quotidien grâce à des astuces simples et efficaces. De la planification à la mise en œuvre, chaque étape compte. Au-delà des apparences, c’est une véritable révolution qui est en marche.',
];
const CONCLUSIONS = [
  'En conclusion, chacun trouvera la formule qui lui convient.',
  'Pour conclure, mieux vaut demander conseil à un voisin.',
  'En résumé, un peu de patience suffit.',
];

function clichés(article, random) {
  const words = wordsIn(proseOf(article)).length;
  if (words < 150 || words > 450) return undefined;
  const edit = insertAfter(
    article,
    random,
    joined(
      article,
      random
        .shuffled(SLOP)
        .slice(0, 3)
        .map((text) => paragraph(article, text)),
    ),
  );
  return edit && { edits: [edit], place: 'any' };
}

function undated(article, random) {
  const all = article.blocks
    .filter(isProse)
    .map(({ text }) => text)
    .join(' ');
  if (
    article.metadata.dates.length > 0 ||
    /\b(?:19|20)\d\d\b|\b\d{1,2} (?:janv|févr|mars|avril|mai|juin|juil|août|sept|oct|nov|déc)/.test(all)
  )
    return undefined;
  const text = random.pick([
    'Le maire a répondu ⟦jeudi⟧ aux habitants.',
    'Les travaux ont commencé ⟦ce week-end⟧ sous la pluie.',
    'La grève s’est achevée ⟦hier soir⟧, selon le syndicat.',
  ]);
  return [insertAfter(article, random, paragraph(article, text))];
}

const copies = [
  'repetition-sentence',
  'repetition-paragraph',
  'repetition-ngram',
  'word-repetition',
  'sentence-openings',
  'section-too-long',
  'keyphrase-density',
  'spelling-unknown',
  'link-text-duplicate',
  // What is wrong in the text is wrong in its copy.
  'glued-sentences',
  'space-before-high-punctuation',
  'space-before-low-punctuation',
];

export default [
  {
    kind: 'repetition-sentence',
    also: copies,
    variants: { elsewhere: repeatedSentence, beside: repeatedInBlock },
  },
  {
    kind: 'repetition-paragraph',
    also: copies,
    variants: { copied: repeatedParagraph, 'three sentences': threeSentences, strewn: strewnSentences },
  },
  { kind: 'repetition-ngram', also: copies, variants: { framed: repeatedNgram } },
  { kind: 'cliche-density', also: ['generic-conclusion'], variants: { paragraphs: clichés } },
  {
    kind: 'generic-conclusion',
    variants: Object.fromEntries(
      CONCLUSIONS.map((text) => [
        text,
        (article, random) => [insertAfter(article, random, paragraph(article, text), 'last')],
      ]),
    ),
  },
  { kind: 'stale-date', variants: { undated } },
];
