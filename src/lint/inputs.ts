import type { Article, DraftFormat } from '../document/article.ts';
import type { Brief } from '../document/brief.ts';
import { type Context, LANGUAGES, type Language } from '../engine/context.ts';
import type { ResolvedConfig } from '../engine/resolve-config.ts';
import { formatOf, type ParseOptions } from '../parse/parse.ts';
import type { LintOptions, SourceInput } from './options.ts';
import type { Parsers } from './parsers.ts';

/** A draft with all that came with it, parsed. */
export interface Inputs {
  readonly article: Article;
  readonly context: Context;
}

/** Parses a draft and what came with it. What the call gives wins over the brief, and the brief over the draft. */
export function readInputs(
  draft: string,
  options: LintOptions,
  config: ResolvedConfig,
  parsers: Parsers,
): Inputs {
  const format = options.format ?? formatOf(options.path, draft);
  const parsed = parsers.of(format, draft)(draft, parseOptionsOf(options, format, config));
  const brief = briefOf(options.brief ?? parsed.metadata.brief?.value, parsers);
  const article = withKeyphrase(withOwnWords(parsed, config), options, config, brief);
  const { words, dictionaries } = config.vocabulary;
  const ownWords = article.metadata.words;
  return {
    article,
    context: {
      ...(brief && { brief }),
      sources: judgeable(sourcesOf(options, brief, article).map((source) => parseSource(source, parsers))),
      language: options.language ?? declaredLanguage(article) ?? config.language,
      vocabulary:
        ownWords.length === 0 ? config.vocabulary : { words: [...words, ...ownWords], dictionaries },
    },
  };
}

/** What a draft declares right counts where drafts are heard. */
function withOwnWords(article: Article, { suppressions }: ResolvedConfig): Article {
  if (suppressions === 'honour' || article.metadata.words.length === 0) return article;
  return { ...article, metadata: { ...article.metadata, words: [] } };
}

/** The sources that a call gives. */
export function givenSources({ source, sources = [] }: LintOptions): readonly SourceInput[] {
  return source === undefined ? sources : [source, ...sources];
}

export function textOfSource(source: SourceInput): string {
  return typeof source === 'string' ? source : source.text;
}

/** The format of a source. */
export function sourceFormat(source: SourceInput): DraftFormat {
  if (typeof source === 'string') return formatOf(undefined, source);
  return source.format ?? formatOf(source.path, source.text);
}

function parseOptionsOf(options: LintOptions, format: DraftFormat, config: ResolvedConfig): ParseOptions {
  const { path, metadata, keyphrase, synonyms } = options;
  return {
    format,
    path,
    metadata,
    keyphrase,
    synonyms,
    extent: options.document ?? config.document,
    frontMatter: config.frontMatter,
  };
}

function briefOf(input: unknown, parsers: Parsers): Brief | undefined {
  if (input === undefined || input === null) return undefined;
  if (typeof input !== 'object' || !('text' in input)) return parsers.brief(input as string);
  const { text, ...orders } = input;
  const read = typeof text === 'string' ? parsers.brief(text) : undefined;
  return { ...read, ...withoutReadBack(parsers.brief(orders), read) };
}

// The orders beside a text say nothing of what was not understood in it.
function withoutReadBack(orders: Brief, read: Brief | undefined): Brief {
  if (!read) return orders;
  const { unparsed, ambiguous, orders: passages, places } = read;
  return { ...orders, unparsed, ambiguous, orders: passages, places };
}

/** The article with the keyphrase that was ordered, or that the configuration gives when nobody does. */
function withKeyphrase(
  article: Article,
  options: LintOptions,
  config: ResolvedConfig,
  brief: Brief | undefined,
): Article {
  const { metadata } = article;
  const ordered = options.keyphrase === undefined ? brief?.keyphrase : undefined;
  const keyphrase = ordered ?? (metadata.keyphrase ? undefined : config.keyphrase);
  const synonyms = options.synonyms === undefined ? brief?.synonyms : undefined;
  if (keyphrase === undefined && synonyms === undefined) return article;
  const origin = 'options';
  return {
    ...article,
    metadata: {
      ...metadata,
      ...(keyphrase !== undefined && { keyphrase: { value: keyphrase, origin } }),
      ...(synonyms !== undefined && { synonyms: { value: synonyms, origin } }),
    },
  };
}

function sourcesOf(
  options: LintOptions,
  brief: Brief | undefined,
  { metadata }: Article,
): readonly SourceInput[] {
  const title = brief?.sourceTitle ?? metadata.sourceTitle?.value;
  const given = givenSources(options);
  const found = brief?.source ?? metadata.sourceText?.value;
  const all = given.length > 0 || found === undefined ? given : [{ text: found, format: 'text' } as const];
  return all.map((input, index) => {
    const named = typeof input === 'string' ? { text: input } : input;
    return index === 0 && title !== undefined ? { title, ...named } : named;
  });
}

function parseSource(source: SourceInput, parsers: Parsers): Article {
  const { text, path, title } = typeof source === 'string' ? { text: source } : source;
  const format = sourceFormat(source);
  return parsers.of(format, text)(text, {
    format,
    path,
    ...(title !== undefined && { metadata: { title } }),
  });
}

/** No sources where none holds a text: against nothing, every fact of a draft would be an invention. */
function judgeable(sources: readonly Article[]): readonly Article[] {
  return sources.some(({ blocks }) => blocks.some(({ text }) => text.trim() !== '')) ? sources : [];
}

function declaredLanguage({ metadata }: Article): Language | undefined {
  const declared = metadata.lang?.value.replace('_', '-').toLowerCase();
  return LANGUAGES.find((language) => language.toLowerCase() === declared);
}
