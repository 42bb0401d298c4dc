import { testRule } from '../../test/rule-test.ts';
import rule from './rule.ts';

const page = (json: string, title = 'Le vélo cargo | Le Journal') =>
  `<html><head><title>${title}</title><script type="application/ld+json">${json}</script></head><body><h1>Le vélo cargo</h1></body></html>`;
const article = (more: object) =>
  JSON.stringify({
    '@type': 'NewsArticle',
    headline: 'Le vélo cargo',
    datePublished: '2024-03-01',
    author: 'M. D.',
    ...more,
  });

testRule(rule, {
  accepts: {
    'an article that agrees': { html: page(article({ dateModified: '2024-03-02T10:00Z' })) },
    'a graph of other things': { html: page('{"@graph": [{"@type": "WebSite", "name": "Le Journal"}]}') },
  },
  ignores: { 'no structured data': { html: '<html><body><p>Il roule.</p></body></html>' } },
  reports: {
    'no JSON': { html: page('⟦{"@type": "Article",}⟧'), finds: [{ message: 'unreadable' }] },
    'another headline': {
      html: page(`⟦${article({ headline: 'Le vélo pliant' })}⟧`),
      finds: [
        {
          message: 'differs',
          data: { property: 'headline', value: 'Le vélo pliant', page: 'Le vélo cargo | Le Journal' },
        },
      ],
    },
    'an author left out, in a graph': {
      html: page(`⟦{"@graph": [${article({ author: undefined })}]}⟧`),
      finds: [{ message: 'missing', data: { property: 'author' } }],
    },
  },
});
