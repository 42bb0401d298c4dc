// Defects of the outline, of sections and paragraphs.
import { insertAfter, joined, paragraph, strong } from './blocks.mjs';
import { borrowed } from './borrowed.mjs';
import { isProse, shownHeadingsIn, subheadingsIn } from './corpus.mjs';
import { marksOff, notText, plainHeadings, removeHeadings, withLevel } from './heading-edits.mjs';
import { proseOf, wordsIn } from './places.mjs';

function longParagraph(article, random, corpus) {
  const sentences = borrowed(corpus, random, 175, article);
  return sentences && [insertAfter(article, random, paragraph(article, sentences.join(' ')))];
}

function longSection(article, random, corpus) {
  if (subheadingsIn(article).length === 0) return undefined;
  const sentences = borrowed(corpus, random, 420, article);
  if (!sentences) return undefined;
  const paragraphs = [];
  while (sentences.length > 0) paragraphs.push(paragraph(article, sentences.splice(0, 4).join(' ')));
  const edit = insertAfter(article, random, joined(article, paragraphs));
  return edit && { edits: [edit], place: 'any' };
}

function wall(article) {
  const words = wordsIn(proseOf(article)).length;
  const body = article.blocks.filter(({ kind }) => kind !== 'aside' && kind !== 'caption');
  if (words < 360 || words > 1500 || body.length < 3 || body.some(({ kind }) => kind === 'code'))
    return undefined;
  const start = Math.min(...body.map(({ range }) => range.start));
  const end = Math.max(...body.map(({ range }) => range.end));
  const text = body
    .filter(isProse)
    .map((block) => block.text.replace(/[<>*_`[\]{}\\&#|]/g, ''))
    .join(' ');
  return [{ start, end, text: paragraph(article, text) }];
}

export default [
  {
    kind: 'heading-missing',
    formats: notText,
    also: marksOff,
    variants: {
      removed: (article) => {
        const edits = wordsIn(proseOf(article)).length > 450 ? removeHeadings(article) : undefined;
        return edits && { edits, place: 'any' };
      },
    },
  },
  {
    kind: 'heading-first-level',
    formats: notText,
    also: marksOff,
    variants: {
      shifted: (article) => {
        const plain = plainHeadings(article, subheadingsIn(article));
        const all = subheadingsIn(article);
        if (plain.length === 0 || plain.length < all.length || plain[0].level !== 2) return undefined;
        if (shownHeadingsIn(article).some(({ level }) => level === 1)) return undefined;
        return plain.map((one, index) => ({
          ...withLevel(article, one, Math.min(6, one.level + 1)),
          silent: index > 0,
        }));
      },
    },
  },
  {
    kind: 'section-too-long',
    formats: notText,
    also: ['heading-missing', 'section-unbalanced'],
    variants: { longer: longSection },
  },
  {
    kind: 'paragraph-too-long',
    also: ['section-too-long', 'heading-missing'],
    variants: { longer: longParagraph },
  },
  { kind: 'paragraph-wall', also: [...marksOff, 'paragraph-too-long'], variants: { merged: wall } },
  {
    kind: 'list-inflation',
    formats: notText,
    variants: {
      bullets: (article, random) => {
        const items = article.blocks.filter(isProse).length + 12;
        const written = Array.from({ length: items }, (_, index) => {
          const text = `${strong(article, random.pick(['Souplesse', 'Économie', 'Confort', 'Simplicité']))} : le modèle numéro ${index + 1} convient aux petits espaces et se range en deux minutes.`;
          return article.format === 'html' ? `<li>${text}</li>` : `- ${text}`;
        });
        const edit = insertAfter(
          article,
          random,
          article.format === 'html' ? `<ul>\n${written.join('\n')}\n</ul>` : written.join('\n'),
        );
        return edit && { edits: [edit], place: 'any' };
      },
    },
  },
];
