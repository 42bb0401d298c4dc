import type { Article } from '../../src/document/article.ts';
import { type Block, isProse, placeIn } from '../../src/document/block.ts';
import { defineRule } from '../../src/engine/rule.ts';
import { foldedBlocksIn, phrasesIn } from '../../src/french/phrases/blocks.ts';
import { phraseList } from '../../src/french/phrases/phrases.ts';

/** “Jeudi” means nothing to who reads the page next month, when nothing on it tells the week. */
export default defineRule({
  id: 'stale-date',
  category: 'residue',
  severity: 'info',
  summary: {
    fr: 'Un jour relatif (« jeudi », « ce week-end ») s’appuie sur une date.',
    en: 'A relative day (“jeudi”, “ce week-end”) leans on a date.',
  },

  messages: {
    relative: ({ text, count }: { text: string; count: number }) => ({
      fr:
        count === 1
          ? `« ${text} » n’a de sens que le jour même : l’article ne donne aucune date avec son année. Écrivez la date.`
          : `« ${text} » n’a de sens que le jour même (${count} mentions de ce genre) : l’article ne donne aucune date avec son année. Écrivez la date.`,
      en:
        count === 1
          ? `“${text}” makes sense on the day only: the article gives no date with its year. Write the date.`
          : `“${text}” makes sense on the day only (${count} of its kind): the article gives no date with its year. Write the date.`,
    }),
  },

  applies: (article) => article.blocks.some(isProse),

  *check(article) {
    if (isDated(article)) return;
    const found = relativeDaysIn(article);
    const [first] = found;
    if (!first) return;
    const { block, start, end } = first;
    yield {
      message: 'relative',
      data: { text: block.text.slice(start, end), count: found.length },
      at: placeIn(block, start, end),
    };
  },
});

const MONTHS =
  'janvier|février|fevrier|mars|avril|mai|juin|juillet|août|aout|septembre|octobre|novembre|décembre|decembre';
const FULL_DATE = new RegExp(
  `(?<![\\p{L}\\p{N}])\\d{1,2}(?:er)?[ \\u00a0](?:${MONTHS})[ \\u00a0]\\d{4}(?!\\d)|(?<!\\d)\\d{1,2}[/.]\\d{1,2}[/.]\\d{4}(?!\\d)|(?<!\\d)\\d{4}-\\d{2}-\\d{2}(?!\\d)`,
  'iu',
);

/** A date of publication, or one day in full in the text. */
function isDated({ metadata, blocks, structuredData }: Article): boolean {
  return (
    metadata.dates.length > 0 ||
    blocks.some(({ kind, text }) => kind !== 'code' && FULL_DATE.test(text)) ||
    structuredData.some(({ text }) => text.includes('datePublished'))
  );
}

interface Found {
  readonly block: Block;
  readonly start: number;
  readonly end: number;
}

function relativeDaysIn(article: Article): readonly Found[] {
  return foldedBlocksIn(article)
    .filter(({ block }) => isProse(block))
    .flatMap((folded) =>
      phrasesIn(RELATIVE, folded)
        .filter(({ item, start, end }) => isRelative(folded.block.text, start, end, item))
        .map(({ start, end }) => ({ block: folded.block, start, end })),
    );
}

/** `ce mardi 22 janvier` gives its date, and `mieux qu’hier` is a saying. */
function isRelative(text: string, start: number, end: number, kind: 'phrase' | 'day' | 'hours'): boolean {
  if (
    /^\s\d/.test(text.slice(end, end + 2)) ||
    /(?:qu|d)['’]$/i.test(text.slice(Math.max(0, start - 3), start))
  )
    return false;
  return kind === 'phrase' || (isNotEach(text, start) && (kind === 'hours' || isOneDay(text, start, end)));
}

/** `jeudi matin` is one morning; `le jeudi matin` is each of them, and `un jeudi matin` any. */
function isNotEach(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - 14), start);
  return !/(?:^|[^\p{L}])(?:le|les|un|chaque|tous les|du|au|des|aux|par|et|ou|à|le même|jours?)\s$/iu.test(
    before,
  );
}

/** `jeudi` alone is one day; `jeudi 15 juin` or `jeudi noir` another thing. */
function isOneDay(text: string, start: number, end: number): boolean {
  const after = text.slice(end, end + 14);
  if (/^\s(?:\d|1er|noir|saint|gras|et |ou |au |à |soirs?\s*$)/iu.test(after)) return false;
  return text[start] === text[start]!.toLowerCase();
}

/** Days that are told from the day of writing. Own work. */
const RELATIVE = phraseList([
  ...[
    'ce week-end',
    'ce weekend',
    'hier (matin|soir|après-midi)',
    'avant-hier',
    'ce|cet|cette lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|semaine',
    'plus tôt cette année|semaine',
    'plus tôt dans la semaine|journée',
    'la semaine dernière|passée|prochaine',
    'le mois dernier|prochain',
    "l' année dernière|prochaine",
    "l' an dernier|prochain",
    'lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche dernier|prochain',
  ].map((phrase) => [phrase, 'phrase'] as const),
  ['lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche matin|soir|après-midi', 'hours'] as const,
  ['lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche', 'day'] as const,
]);
