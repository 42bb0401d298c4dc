import { defineRule } from '../../src/engine/rule.ts';

/** Nearly every site answers over https: an http link is old, or misspelt. */
export default defineRule({
  id: 'link-insecure',
  category: 'links',
  severity: 'info',
  summary: {
    fr: 'Les liens sont en https.',
    en: 'Links use https.',
  },

  messages: {
    insecure: ({ href }: { href: string }) => ({
      fr: `Le lien « ${href} » est en http : vérifiez-le et passez-le en https.`,
      en: `The link “${href}” uses http: check it and make it https.`,
    }),
  },

  applies: ({ links }) => links.length > 0,

  *check({ links }) {
    for (const { href, range } of links) {
      if (/^http:\/\//i.test(href) && !LOCAL.test(href))
        yield { message: 'insecure', data: { href }, at: range };
    }
  },
});

const LOCAL =
  /^http:\/\/(?:localhost|127\.0\.0\.1|0\.0\.0\.0|\[::1\]|[^/]*\.(?:local|test|localhost|internal))(?:[:/]|$)/i;
