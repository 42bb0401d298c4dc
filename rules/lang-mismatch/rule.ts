import type { Article } from '../../src/document/article.ts';
import { isProse } from '../../src/document/block.ts';
import { isWrittenAsIs, placeOfField } from '../../src/document/metadata.ts';
import { defineRule } from '../../src/engine/rule.ts';
import { blockWordsIn } from '../../src/french/body-words.ts';
import { languagesIn } from '../../src/french/language.ts';

/** A page that declares the wrong language is read aloud with the wrong voice and offered for translation. */
export default defineRule({
  id: 'lang-mismatch',
  category: 'metadata',
  severity: 'warning',
  summary: {
    fr: 'La langue déclarée est celle du texte.',
    en: 'The declared language is that of the text.',
  },
  weight: { cause: 'foreign' },
  needs: ['metadata'],

  options: {
    minWords: {
      type: 'integer',
      minimum: 1,
      default: 50,
      description: 'Words whose language must be known.',
    },
    minShare: {
      type: 'number',
      minimum: 0,
      maximum: 1,
      default: 0.6,
      description: 'Share of those words in another language.',
    },
  },

  messages: {
    mismatch: ({ declared, found }: { declared: string; found: string }) => ({
      fr: `Le texte déclare la langue « ${declared} », mais sa langue est « ${found} » : corrigez la déclaration.`,
      en: `The text declares the language “${declared}”, but its language is “${found}”: correct the declaration.`,
    }),
  },

  applies: ({ metadata }) => KNOWN.has(primaryOf(metadata.lang?.value ?? '')),

  *check(article, { minWords, minShare }) {
    const { lang } = article.metadata;
    const declared = primaryOf(lang?.value ?? '');
    const found = languageIn(article, minWords, minShare);
    if (!lang || !found || found === declared) return;
    const fix = isWrittenAsIs(article.source, lang) && {
      fix: { safe: false, edits: [{ ...lang.range, text: found }] },
    };
    yield {
      message: 'mismatch',
      data: { declared: lang.value, found },
      at: placeOfField('lang', lang),
      ...fix,
    };
  },
});

/** The languages that can be told: a text in another one may look like any of them. */
const KNOWN = new Set(['fr', 'en', 'es', 'de', 'it', 'pt', 'nl']);

function primaryOf(tag: string): string {
  return tag.split(/[-_]/)[0]!.toLowerCase();
}

/** The language of most of the prose, block by block. */
function languageIn(article: Article, minWords: number, minShare: number): string | undefined {
  const { blocks: languages } = languagesIn(article);
  const words = new Map<string, number>();
  let told = 0;
  for (const [index, block] of article.blocks.entries()) {
    const count = blockWordsIn(article)[index]!;
    if (!isProse(block) || block.kind === 'quotation' || block.lang !== undefined || count < FEWEST_WORDS)
      continue;
    const language = languages[index]?.language;
    if (!language || !KNOWN.has(language)) continue;
    told += count;
    words.set(language, (words.get(language) ?? 0) + count);
  }
  if (told < minWords) return undefined;
  return [...words].find(([, count]) => count >= minShare * told)?.[0];
}

/** Shorter blocks do not tell their language surely. */
const FEWEST_WORDS = 8;
