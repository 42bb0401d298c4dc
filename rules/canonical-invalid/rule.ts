import { placeOfField } from '../../src/document/metadata.ts';
import { defineRule } from '../../src/engine/rule.ts';

/** A canonical address that is none is ignored, and the page may be filed under another. */
export default defineRule({
  id: 'canonical-invalid',
  category: 'metadata',
  severity: 'warning',
  summary: {
    fr: 'L’adresse canonique est une adresse valable.',
    en: 'The canonical address is a valid address.',
  },
  needs: ['metadata'],

  messages: {
    malformed: ({ url }: { url: string }) => ({
      fr: `« ${url} » n’est pas une adresse : écrivez-la en entier, avec https://.`,
      en: `“${url}” is no address: write it in full, with https://.`,
    }),
    fragment: ({ url }: { url: string }) => ({
      fr: `L’adresse canonique « ${url} » désigne un endroit d’une page : supprimez ce qui suit le #.`,
      en: `The canonical address “${url}” points into a page: remove what follows the #.`,
    }),
    local: ({ url }: { url: string }) => ({
      fr: `L’adresse canonique « ${url} » n’existe que sur une machine d’essai : mettez celle du site.`,
      en: `The canonical address “${url}” exists on a test machine only: use that of the site.`,
    }),
  },

  applies: ({ metadata }) => metadata.canonical !== undefined,

  *check({ metadata: { canonical } }) {
    const url = canonical?.value ?? '';
    const at = placeOfField('canonical', canonical);
    if (isMalformed(url)) yield { message: 'malformed', data: { url }, at };
    else if (LOCAL.test(url)) yield { message: 'local', data: { url }, at };
    else if (url.includes('#')) yield { message: 'fragment', data: { url }, at };
  },
});

const LOCAL =
  /^(?:https?:)?\/\/(?:localhost|127\.0\.0\.1|0\.0\.0\.0|[^/]*\.(?:local|test|localhost)|(?:www\.)?example\.(?:com|org|net))(?:[:/?#]|$)/i;
const TEMPLATE = /\{\{|\{%|<%|\$\{/;

/** A path from the root is an address too; a template's is not judged. */
function isMalformed(url: string): boolean {
  if (TEMPLATE.test(url)) return false;
  if (/\s/.test(url)) return true;
  if (/^\/(?!\/)/.test(url)) return false;
  const absolute = url.startsWith('//') ? `https:${url}` : url;
  return (
    !/^https?:\/\/[^/?#]/i.test(absolute) ||
    !/^https?:\/\/(?:localhost|\d|\[|[^/?#]+\.[^/?#.]{2,})/i.test(absolute) ||
    !URL.canParse(absolute)
  );
}
