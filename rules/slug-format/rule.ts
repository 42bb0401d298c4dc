import type { Article } from '../../src/document/article.ts';
import { type Field, isWrittenAsIs, placeOfField } from '../../src/document/metadata.ts';
import type { Fix } from '../../src/engine/finding.ts';
import { defineRule } from '../../src/engine/rule.ts';
import { foldOf } from '../../src/french/fold.ts';

/** A slug is typed, read aloud and shared: small letters, digits and single hyphens survive that. */
export default defineRule({
  id: 'slug-format',
  category: 'metadata',
  severity: 'warning',
  summary: {
    fr: 'L’adresse n’a que des minuscules sans accent, des chiffres et des tirets simples.',
    en: 'The slug has small letters without accents, digits and single hyphens.',
  },
  needs: ['metadata'],

  options: {
    maxCharacters: { type: 'integer', minimum: 1, default: 75, description: 'Characters of a slug.' },
  },

  messages: {
    signs: ({ slug, better }: { slug: string; better: string }) => ({
      fr: `L’adresse « ${slug} » a des accents, des majuscules ou d’autres signes : écrivez « ${better} ».`,
      en: `The slug “${slug}” has accents, capitals or other signs: write “${better}”.`,
    }),
    brokenAccents: ({ broken, better }: { broken: string; better: string }) => ({
      fr: `Un accent décomposé a coupé un mot de l’adresse : écrivez « ${better} » au lieu de « ${broken} ».`,
      en: `A decomposed accent has cut a word of the slug: write “${better}” instead of “${broken}”.`,
    }),
    tooLong: ({ characters, maxCharacters }: { characters: number; maxCharacters: number }) => ({
      fr: `L’adresse compte ${characters} caractères, plus que ${maxCharacters} : gardez les mots qui comptent.`,
      en: `The slug has ${characters} characters, more than ${maxCharacters}: keep the words that count.`,
    }),
  },

  applies: ({ metadata }) => metadata.slug !== undefined,

  *check(article, { maxCharacters }) {
    const { slug, title } = article.metadata;
    if (!slug) return;
    const at = placeOfField('slug', slug);
    const written = lastPartOf(slug.value);
    const better = slugOf(written);
    const broken = brokenWordsIn(better, title?.value ?? '');
    const fix = fixOf(article, slug, written, repaired(better, broken));
    // A file name is a guess of the address: many sites lower its capitals.
    const judged = slug.origin === 'path' ? written.toLowerCase() : written;
    if (better !== judged) yield { message: 'signs', data: { slug: written, better }, at, ...fix };
    else if (broken[0]) yield { message: 'brokenAccents', data: broken[0], at, ...fix };
    if (better.length > maxCharacters) {
      yield { message: 'tooLong', data: { characters: better.length, maxCharacters }, at };
    }
  },
});

function lastPartOf(slug: string): string {
  return (
    slug
      .replace(/^\/+|(?<!\/)\/+$/g, '')
      .split('/')
      .at(-1) ?? slug
  );
}

function slugOf(written: string): string {
  return foldOf(written.replace(/\s+/g, '-'))
    .replace(/&/g, '-')
    .replace(/[^a-z0-9.]+/g, '-')
    .replace(/^[-.]+|(?<![-.])[-.]+$/g, '');
}

interface BrokenWord {
  readonly broken: string;
  readonly better: string;
}

/** Words of the title that stand in the slug with a hyphen for each accent: `cre-er` for `créer`. */
function brokenWordsIn(slug: string, title: string): readonly BrokenWord[] {
  const padded = `-${slug}-`;
  const words =
    title
      .slice(0, LONGEST_TITLE)
      .normalize('NFD')
      .match(/[\p{L}\p{M}]+/gu) ?? [];
  return words.flatMap((word) => {
    const broken = word
      .toLowerCase()
      .replace(/\p{M}+/gu, '-')
      .replace(/-$/, '');
    const isInSlug = broken.includes('-') && padded.includes(`-${broken}-`);
    return isInSlug ? [{ broken, better: broken.replaceAll('-', '') }] : [];
  });
}

/** What is longer is no title. */
const LONGEST_TITLE = 300;

function repaired(slug: string, words: readonly BrokenWord[]): string {
  let padded = `-${slug}-`;
  for (const { broken, better } of words) padded = padded.replace(`-${broken}-`, `-${better}-`);
  return padded.slice(1, -1);
}

// The address of a published page is linked to: only a draft's may change by itself.
function fixOf({ source, metadata }: Article, slug: Field, written: string, text: string): { fix?: Fix } {
  if (!isWrittenAsIs(source, slug) || slug.origin !== 'front-matter' || !text) return {};
  const start = slug.range.start + slug.value.lastIndexOf(written);
  return { fix: { safe: metadata.unpublished, edits: [{ start, end: start + written.length, text }] } };
}
