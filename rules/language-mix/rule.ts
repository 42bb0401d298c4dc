import type { Article } from '../../src/document/article.ts';
import { type Block, isProse, placeOf } from '../../src/document/block.ts';
import type { Brief } from '../../src/document/brief.ts';
import { quotationsIn } from '../../src/document/quotations.ts';
import { defineRule } from '../../src/engine/rule.ts';
import { languageOf, languagesIn } from '../../src/french/language.ts';

/** A paragraph in another language was forgotten by a translation, or left by a generator. */
export default defineRule({
  id: 'language-mix',
  category: 'residue',
  severity: 'error',
  summary: {
    fr: 'Tous les paragraphes sont dans la langue de l’article.',
    en: 'All paragraphs are in the language of the article.',
  },

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
  },

  applies: (article) => languagesIn(article).language !== undefined,

  *check(article, { minWords }, { brief }) {
    const { language, blocks } = languagesIn(article);
    const foreign = isFrenchOwed(article, brief) ? firstForeign(article) : undefined;
    if (foreign) {
      yield { message: 'foreign', data: { language: language! }, at: placeOf(foreign) };
      return;
    }
    for (const [index, block] of article.blocks.entries()) {
      const guess = blocks[index];
      if (!isProse(block) || block.kind === 'quotation' || !guess?.language || guess.words < minWords)
        continue;
      if (guess.language === language || isDeclared(block.lang, guess.language)) continue;
      if (isReference(block) || PROGRAM_MESSAGE.test(block.text)) continue;
      const own = languageOf(ownTextOf(block));
      if (own.language !== guess.language || own.words < minWords) continue;
      yield { message: 'mixed', data: { language: guess.language, article: language! }, at: placeOf(block) };
    }
  },
});

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
    const guess = blocks[index];
    if (!guess?.language || !isProse(block) || isDeclared(block.lang, guess.language)) continue;
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

// What a program says is shown as it says it.
const PROGRAM_MESSAGE =
  /^(?:Uncaught )?(?:\w{0,30}(?:Error|Exception)|Warning|Notice|Fatal error|Deprecated)\s?:/;

/** An entry of a change log or of a bibliography: an item whose links stand in brackets, or that names a work in bold. */
function isReference({ kind, text, marks }: Block): boolean {
  if (kind !== 'list-item') return false;
  return marks.some(({ kind: mark, start, end }) => {
    if (mark === 'strong')
      return start > 0 && /\(\d{4}\w?\)[.,:]?\s*$/.test(text.slice(Math.max(0, start - 10), start));
    return mark === 'link' && /[([]\s*$/.test(text.slice(Math.max(0, start - 2), start)) && end < text.length;
  });
}

const ON_PURPOSE: ReadonlySet<string> = new Set([
  'quotation',
  'lang',
  'code',
  'link',
  'emphasis',
  'placeholder',
]);
const QUOTES = { '«': '»', '“': '”', '"': '"' };

/** What the block says in its own words: quotations, links, italics and code may be foreign on purpose. */
function ownTextOf({ text, marks }: Block): string {
  const spans = [...marks.filter(({ kind }) => ON_PURPOSE.has(kind)), ...quotationsIn(text, QUOTES)].sort(
    (a, b) => a.start - b.start,
  );
  let own = '';
  let from = 0;
  for (const { start, end } of spans) {
    if (start > from) own += `${text.slice(from, start)} `;
    from = Math.max(from, end);
  }
  return own + text.slice(from);
}
