import type { Article } from '../../src/document/article.ts';
import { type Block, isProse, placeIn, placeOf } from '../../src/document/block.ts';
import type { Brief } from '../../src/document/brief.ts';
import { defineRule } from '../../src/engine/rule.ts';
import { languageOf, languagesIn } from '../../src/french/language.ts';
import { isForeignOnPurpose, isVerse } from './on-purpose.ts';
import { isOfFrenchWords, ownTextOf } from './own-text.ts';
import { type ForeignBlock, isLeftForeign } from './weight.ts';
import { foreignPassagesIn } from './within.ts';

/** A paragraph in another language was forgotten by a translation, or left by a generator. */
export default defineRule({
  id: 'language-mix',
  category: 'residue',
  severity: 'error',
  summary: {
    fr: 'Tous les paragraphes sont dans la langue de l’article.',
    en: 'All paragraphs are in the language of the article.',
  },
  weight: { cause: 'foreign', absorbs: true, messages: { foreign: { remedy: 'discard' } } },

  options: {
    minWords: {
      type: 'integer',
      minimum: 4,
      default: 8,
      description: 'Words from which a paragraph is judged.',
    },
  },

  messages: {
    foreign: ({ language }: { language: string }) => ({
      fr: `Le texte est ${NAMES[language]?.fr ?? 'dans une autre langue'}, et rien ne l’annonce : traduisez-le, ou déclarez sa langue (lang).`,
      en: `The text is in ${NAMES[language]?.en ?? 'another language'}, and nothing says so: translate it, or declare its language (lang).`,
    }),
    mixed: ({ language }: { language: string; article: string }) => ({
      fr: `Ce paragraphe est ${NAMES[language]?.fr ?? 'dans une autre langue'} : traduisez-le ou supprimez-le.`,
      en: `This paragraph is in ${NAMES[language]?.en ?? 'another language'}: translate it, or delete it.`,
    }),
    passage: ({ language, text }: { language: string; text: string }) => ({
      fr: `« ${text} » est ${NAMES[language]?.fr ?? 'dans une autre langue'} : traduisez ce passage, ou montrez qu’il est cité.`,
      en: `“${text}” is in ${NAMES[language]?.en ?? 'another language'}: translate it, or show that it is quoted.`,
    }),
  },

  applies: (article) => languagesIn(article).language !== undefined,

  *check(article, { minWords }, { brief }) {
    const { language, blocks } = languagesIn(article);
    const owesFrench = isFrenchOwed(article, brief);
    const foreign = owesFrench ? firstForeign(article) : undefined;
    if (foreign) {
      yield { message: 'foreign', data: { language: language! }, at: placeOf(foreign) };
      return;
    }
    const owed = owesFrench && blocks.some((guess) => guess?.language === 'fr') ? 'fr' : language!;
    const mixed = mixedIn(article, minWords, owed);
    const words = article.blocks.reduce((sum, _, index) => sum + (blocks[index]?.words ?? 0), 0);
    for (const found of mixed) {
      yield {
        message: 'mixed',
        data: { language: found.language, article: owed },
        at: placeOf(found.block),
        ...(!isLeftForeign(found, mixed, words) && { severity: 'warning' as const }),
      };
    }
    if (owed !== 'fr') return;
    for (const { block, start, end, language: found } of foreignPassagesIn(article))
      yield {
        message: 'passage' as const,
        data: { language: found, text: block.text.slice(start, end) },
        at: placeIn(block, start, end),
        severity: 'warning' as const,
      };
  },
});

/** The blocks of prose that are in another language than the article owes, for no reason that their form shows. */
function mixedIn(article: Article, minWords: number, owed: string): readonly ForeignBlock[] {
  const { blocks } = languagesIn(article);
  return article.blocks.flatMap((block, index): readonly ForeignBlock[] => {
    const guess = blocks[index];
    if (!isProse(block) || block.kind === 'quotation' || !guess?.language || guess.words < minWords)
      return [];
    if (guess.language === owed || isDeclared(block.lang, guess.language)) return [];
    if (isForeignOnPurpose(block, article.blocks[index + 1])) return [];
    const text = ownTextOf(block);
    const own = languageOf(text);
    if (own.language !== guess.language || own.words < minWords) return [];
    if (owed === 'fr' && isOfFrenchWords(text)) return [];
    return [{ block, index, language: guess.language, words: guess.words }];
  });
}

/** French is what drafts are judged as: one in another language says so, or was ordered so. */
function isFrenchOwed({ metadata }: Article, brief: Brief | undefined): boolean {
  const told = metadata.lang?.value ?? brief?.language ?? 'fr';
  return /^fr(?![a-z])/i.test(told);
}

/** Fewer words do not tell the language of a whole text. */
const FEWEST_WORDS = 30;
const LEAST_SHARE = 0.8;

/** The first block of a text that is foreign as a whole. */
function firstForeign(article: Article): Block | undefined {
  const { language, blocks } = languagesIn(article);
  if (language === 'fr') return undefined;
  let own = 0;
  let told = 0;
  let first: Block | undefined;
  for (const [index, block] of article.blocks.entries()) {
    const guess = blocks[index]?.language === undefined ? undefined : languageOf(ownTextOf(block));
    if (
      !guess?.language ||
      !isProse(block) ||
      block.kind === 'quotation' ||
      isVerse(block.text) ||
      isDeclared(block.lang, guess.language)
    )
      continue;
    told += guess.words;
    if (guess.language !== language) continue;
    own += guess.words;
    first ??= block;
  }
  return own >= FEWEST_WORDS && own >= LEAST_SHARE * told ? first : undefined;
}

const NAMES: Readonly<Record<string, { readonly fr: string; readonly en: string }>> = {
  fr: { fr: 'en français', en: 'French' },
  en: { fr: 'en anglais', en: 'English' },
  es: { fr: 'en espagnol', en: 'Spanish' },
  de: { fr: 'en allemand', en: 'German' },
  it: { fr: 'en italien', en: 'Italian' },
  pt: { fr: 'en portugais', en: 'Portuguese' },
  nl: { fr: 'en néerlandais', en: 'Dutch' },
};

// An element that declares its language is foreign on purpose.
function isDeclared(declared: string | undefined, found: string): boolean {
  return declared?.toLowerCase().split('-')[0] === found;
}
