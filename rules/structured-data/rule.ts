import type { Article, Comment } from '../../src/document/article.ts';
import { shownHeadingsIn } from '../../src/document/headings.ts';
import { defineRule } from '../../src/engine/rule.ts';
import { foldOf } from '../../src/french/fold.ts';

/** Structured data that contradict the page are ignored, or cost it its rich results. */
export default defineRule({
  id: 'structured-data',
  category: 'metadata',
  severity: 'off',
  summary: {
    fr: 'Les données structurées se lisent et disent la même chose que la page.',
    en: 'The structured data can be read and say what the page says.',
  },

  messages: {
    unreadable: () => ({
      fr: 'Ces données structurées ne sont pas du JSON : corrigez leur syntaxe.',
      en: 'These structured data are not JSON: correct their syntax.',
    }),
    missing: ({ property }: { property: string }) => ({
      fr: `Les données structurées de l’article n’ont pas « ${property} » : ajoutez-le.`,
      en: `The structured data of the article have no “${property}”: add it.`,
    }),
    differs: ({ property, value, page }: { property: string; value: string; page: string }) => ({
      fr: `« ${property} » vaut « ${value} » dans les données structurées et « ${page} » dans la page : accordez-les.`,
      en: `“${property}” is “${value}” in the structured data and “${page}” on the page: make them agree.`,
    }),
  },

  applies: ({ structuredData }) => structuredData.length > 0,

  *check(article) {
    for (const script of article.structuredData) {
      const data = parsed(script);
      if (data === undefined) yield { message: 'unreadable', data: {}, at: script.range };
      for (const item of articlesIn(data)) {
        for (const property of ['headline', 'datePublished', 'author']) {
          if (!item[property]) yield { message: 'missing', data: { property }, at: script.range };
        }
        for (const difference of differencesOf(article, item)) {
          yield { message: 'differs', data: difference, at: script.range };
        }
      }
    }
  },
});

type Item = Readonly<Record<string, unknown>>;

function parsed({ text }: Comment): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const ARTICLE = /^(?:https?:\/\/schema\.org\/)?(?:\w*Article|BlogPosting|\w*Report)$/;

/** The articles at the top, in a list, or in a `@graph`. */
function articlesIn(data: unknown): readonly Item[] {
  if (Array.isArray(data)) return data.flatMap(articlesIn);
  if (typeof data !== 'object' || data === null) return [];
  const item = data as Item;
  const types = [item['@type']].flat();
  if (types.some((type) => typeof type === 'string' && ARTICLE.test(type))) return [item];
  return Array.isArray(item['@graph']) ? item['@graph'].flatMap(articlesIn) : [];
}

function* differencesOf(
  article: Article,
  item: Item,
): Iterable<{ property: string; value: string; page: string }> {
  const { headline, datePublished, dateModified } = item;
  const titles = titlesOf(article);
  if (typeof headline === 'string' && titles.length > 0 && !titles.some((title) => isSame(title, headline))) {
    yield { property: 'headline', value: headline, page: titles[0]! };
  }
  const published = dayOf(article.metadata.dates.find(({ key }) => PUBLISHED.has(key ?? ''))?.value);
  const own = dayOf(datePublished);
  if (published && own && published !== own) yield { property: 'datePublished', value: own, page: published };
  const modified = dayOf(dateModified);
  if (own && modified && modified < own) yield { property: 'dateModified', value: modified, page: own };
}

const PUBLISHED = new Set(['date', 'pubDate', 'publishDate', 'article:published_time']);

function titlesOf(article: Article): readonly string[] {
  const { title, h1, og } = article.metadata;
  const heading = shownHeadingsIn(article).find(({ level }) => level === 1)?.text;
  return [title?.value, h1?.value, heading, og.title?.value].filter((one) => one !== undefined);
}

/** A headline may leave out the name of the site that follows the title. */
function isSame(title: string, headline: string): boolean {
  const [page, own] = [foldOf(title).trim(), foldOf(headline).trim()];
  return page === own || (page.startsWith(own) && /^\s*[|–—·-]/.test(page.slice(own.length)));
}

function dayOf(date: unknown): string | undefined {
  return typeof date === 'string' ? /^\d{4}-\d{2}-\d{2}/.exec(date)?.[0] : undefined;
}
