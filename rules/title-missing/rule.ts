import type { Article } from '../../src/document/article.ts';
import { defineRule } from '../../src/engine/rule.ts';

/** Without a title a page has no line in the results, no tab and no name to link by. */
export default defineRule({
  id: 'title-missing',
  category: 'metadata',
  severity: 'warning',
  summary: {
    fr: 'L’article a un titre.',
    en: 'The article has a title.',
  },
  needs: ['metadata'],

  messages: {
    missing: () => ({
      fr: 'L’article n’a pas de titre : donnez-en un dans le front matter, dans <title> ou en titre de niveau 1.',
      en: 'The article has no title: give one in the front matter, in <title> or as a level 1 heading.',
    }),
    notInHead: ({ h1 }: { h1: string }) => ({
      fr: `La page n’a pas de <title> : écrivez-en un, ou reprenez « ${h1} ».`,
      en: `The page has no <title>: write one, or use “${h1}”.`,
    }),
  },

  *check(article) {
    const { title, h1 } = article.metadata;
    if (title?.origin === 'body' && isPage(article)) {
      yield { message: 'notInHead', data: { h1: title.value }, at: { field: 'title' } };
    }
    if ((title ?? h1) || isNote(article)) return;
    yield { message: 'missing', data: {}, at: { field: 'title' } };
  },
});

/** A note that its site tells by its date (`notes/2024/05/02/1/`) has no name at all: neither a title nor a slug. */
function isNote({ metadata: { slug, dates } }: Article): boolean {
  return dates.length > 0 && slug?.origin === 'path' && /^\d+$/.test(slug.value);
}

/** A whole HTML page, which owes a title element of its own (HTML Standard, 4.2.2), unlike a body that a layout wraps. */
function isPage({ format, source }: Article): boolean {
  return format === 'html' && /<!doctype|<html[\s>]/i.test(source.slice(0, 1000));
}
