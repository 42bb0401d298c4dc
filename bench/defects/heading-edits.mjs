// Headings found, written and rewritten in the draft's own format.
import { heading, joined, paragraph } from './blocks.mjs';
import { shownHeadingsIn, subheadingsIn } from './corpus.mjs';
import { standingParagraphs } from './places.mjs';

export const TOPICS = [
  'Choisir une terre légère',
  'Ce que dit le règlement',
  'Le matériel à prévoir',
  'Quand faut-il arroser',
  'Le coût des travaux',
  'Où trouver de l’aide',
];
export const FILLER =
  'Les premières semaines demandent un peu de patience, car rien ne se voit encore. Ensuite, les progrès viennent vite et le travail devient plus simple.';
export const LONG_HEADINGS = [
  'Pourquoi il faut toujours vérifier la pression des pneus avant de partir pour un long trajet en famille',
  'Les dix choses que personne ne vous dit jamais quand vous achetez une maison ancienne à la campagne',
  'Comment choisir la bonne assurance pour votre logement sans y passer des heures ni payer trop cher',
  'Anticonstitutionnellement, les administrations départementales réorganisent leurs établissements périscolaires',
];
export const TITLE_CASE = [
  'Les Bonnes Pratiques Du Jardinier Débutant',
  'Comment Choisir Votre Matelas',
  'Pourquoi Faire Appel À Un Professionnel',
  'Les Avantages Des Panneaux Solaires',
  'Comprendre Les Enjeux De La Rénovation',
];

/** Headings that the source spells plainly, with the range of their text. */
export function plainHeadings(article, headings = shownHeadingsIn(article)) {
  return headings.flatMap((one) => {
    const { start, end } = one.block.range;
    const written = article.source.slice(start, end);
    const [, open, text, close] =
      (article.format === 'html'
        ? /^(<h[1-6][^<>]*>)([^<>]+)(<\/h[1-6]>)$/
        : /^(#{1,6} )([^\n{}<>[\]*_`#]+?)(\s*)$/
      ).exec(written) ?? [];
    if (!text || one.block.marks.length > 0) return [];
    return [
      { heading: one, level: one.level, text, start, end, from: start + open.length, to: end - close.length },
    ];
  });
}

export function withLevel(article, { start, end, text }, level) {
  return { start, end, text: heading(article, level, text) };
}

export function replaceText({ from, to }, text) {
  return [{ start: from, end: to, text: `⟦${text}⟧` }];
}

export function levelAt(article, anchor) {
  return article.sections[anchor.section]?.level ?? 0;
}

/** A heading with its paragraph, `by` levels under the section where it lands. */
export function insertedHeading(article, random, by, texts = TOPICS) {
  const anchor = random.pick(standingParagraphs(article).filter((block) => levelAt(article, block) > 0));
  if (!anchor || levelAt(article, anchor) + by > 6) return undefined;
  const { end } = anchor.range;
  const level = Math.max(2, levelAt(article, anchor) + by);
  const own = `⟦${heading(article, level, random.pick(texts))}⟧`;
  return [{ start: end, end, text: `\n\n${joined(article, [own, paragraph(article, FILLER)])}` }];
}

export function removeHeadings(article, keep = 0) {
  const below = plainHeadings(article, subheadingsIn(article));
  if (below.length < subheadingsIn(article).length || below.length < 2) return undefined;
  return below.slice(keep).map(({ start, end }) => ({ start, end, text: '', silent: true }));
}

export const marksOff = [
  'heading-missing',
  'section-too-long',
  'heading-without-content',
  'heading-first-level',
  'heading-skip-level',
];
export const notText = ['html', 'markdown', 'mdx'];
