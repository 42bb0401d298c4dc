import type { Article } from '../../src/document/article.ts';
import { type Block, isProse, placeIn } from '../../src/document/block.ts';
import type { Brief } from '../../src/document/brief.ts';
import { defineRule } from '../../src/engine/rule.ts';
import { foldOf } from '../../src/french/fold.ts';
import { languageOf } from '../../src/french/language.ts';
import { foldedWordsIn } from '../../src/french/originality/folded-words.ts';
import { quotationsOf } from '../../src/french/originality/quotations.ts';
import { wordsOf } from '../../src/french/words.ts';
import { holds, resembles, type SourceWords, sourceWordsOf } from './origin.ts';

/** Words put into somebody's mouth that no source holds are a fault of their own kind. */
export default defineRule({
  id: 'source-quote-altered',
  category: 'originality',
  severity: 'error',
  needs: ['source'],
  summary: {
    fr: 'Les citations sont celles de la source, mot pour mot.',
    en: 'Quotations are those of the source, word for word.',
  },

  options: {
    minWords: {
      type: 'integer',
      minimum: 2,
      default: 5,
      description: 'Words from which a quotation is looked up.',
    },
  },

  messages: {
    altered: ({ quote }: { quote: string }) => ({
      fr: `La source ne contient pas cette citation (« ${quote} ») : rétablissez les mots exacts, ou supprimez les guillemets.`,
      en: `No source holds this quotation (“${quote}”): restore the exact words, or remove the quotation marks.`,
    }),
    unsourced: ({ quote }: { quote: string }) => ({
      fr: `Rien dans la source ne ressemble à cette citation (« ${quote} ») : dites d’où elle vient, ou supprimez-la.`,
      en: `Nothing in the source is like this quotation (“${quote}”): tell where it comes from, or delete it.`,
    }),
  },

  // A quotation that was translated cannot agree word for word.
  applies: (_, __, { sources }) => sources.every(isFrench),

  *check(article, { minWords }, { sources, brief }) {
    const texts = sources.map((source) => sourceWordsOf(foldedWordsIn(source).map(({ form }) => form)));
    const judged = quotationsIn(article, minWords).map((found) => ({
      ...found,
      origin: originOf(found.parts, texts),
    }));
    const unsourced = judged.filter(({ origin }) => origin === 'none').length;
    const isInvented =
      (unsourced > 1 && unsourced > judged.length / 2) || (brief !== undefined && asksForSourceAlone(brief));
    for (const { block, start, end, origin } of judged) {
      if (origin === 'source') continue;
      const data = { quote: shortened(block.text.slice(start, end).trim()) };
      const at = placeIn(block, start, end);
      if (origin === 'alike') yield { message: 'altered', data, at };
      else yield { message: 'unsourced', data, at, ...(!isInvented && { severity: 'warning' as const }) };
    }
  },
});

interface Quoted {
  readonly block: Block;
  readonly start: number;
  readonly end: number;
  readonly parts: readonly (readonly string[])[];
}

function quotationsIn({ blocks }: Article, minWords: number): readonly Quoted[] {
  return blocks.filter(isProse).flatMap((block) =>
    quotationsOf(block.text)
      .map(({ start, end }) => ({ block, start, end, parts: partsOf(block.text.slice(start, end)) }))
      .filter(({ parts }) => parts.flat().length >= minWords),
  );
}

function originOf(parts: Quoted['parts'], sources: readonly SourceWords[]): 'source' | 'alike' | 'none' {
  if (sources.some((source) => holds(source, parts))) return 'source';
  return sources.some((source) => resembles(source, parts.flat())) ? 'alike' : 'none';
}

const SOURCE_ALONE =
  /\b(?:uniquement|seulement|exclusivement|strictement|only|solely)\b[^.;\n]{0,60}\b(?:source|dépêche|texte|article|faits|facts|text)|\b(?:invente[rz]?|ajoute[rz]?) (?:rien|aucun|pas)|\b(?:rien|sans(?: rien)?) (?:inventer|ajouter)|\b(?:do not|don['’]t|never) (?:invent|add|make up)/i;

/** An order to keep to the source leaves no room for words from elsewhere. */
function asksForSourceAlone({ orders, unparsed }: Brief): boolean {
  return [...orders, ...unparsed].some(({ text }) => SOURCE_ALONE.test(text));
}

function isFrench(source: Article): boolean {
  const text = source.blocks.map((block) => block.text).join('\n');
  const { language } = languageOf(text.slice(0, 2000));
  return language === undefined || language === 'fr';
}

/** The folded words of a quotation, cut where it says that something was left out or put in: `[…]`, `(…)`, `[il]`. */
function partsOf(quote: string): readonly (readonly string[])[] {
  return quote
    .split(/\[[^\]]{0,60}\]|\((?:…|\.{3})\)|…|\.{3}/)
    .map((part) => wordsOf(part).map(([start, end]) => foldOf(part.slice(start, end))))
    .filter((part) => part.length > 0);
}

function shortened(quote: string): string {
  return quote.length <= 80 ? quote : `${quote.slice(0, 79).trimEnd()}…`;
}
