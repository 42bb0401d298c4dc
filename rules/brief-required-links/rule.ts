import { isBody, placeOf } from '../../src/document/block.ts';
import { defineRule } from '../../src/engine/rule.ts';

/** The links of the order were agreed with somebody: a draft without them breaks the promise. */
export default defineRule({
  id: 'brief-required-links',
  category: 'brief',
  severity: 'warning',
  needs: ['brief'],
  summary: {
    fr: 'Le texte contient les liens commandés.',
    en: 'The text holds the links that were ordered.',
  },

  messages: {
    missing: ({ links }: { links: readonly string[] }) => ({
      fr: `${links.length > 1 ? 'Ajoutez les liens commandés, absents' : 'Ajoutez le lien commandé, absent'} du texte : ${links.join(', ')}.`,
      en: `Add the ${links.length > 1 ? 'links' : 'link'} ordered, missing from the text: ${links.join(', ')}.`,
    }),
  },

  applies: (_, __, { brief }) => (brief!.requiredLinks?.length ?? 0) > 0,

  *check(article, _, { brief }) {
    const addresses = article.links.map(({ href }) => normalised(href));
    const links = brief!.requiredLinks!.filter(
      (link) => !addresses.some((address) => leadsTo(address, normalised(link))),
    );
    if (links.length === 0) return;
    const first = article.blocks.find(isBody);
    yield { message: 'missing', data: { links }, at: first ? placeOf(first) : { start: 0, end: 0 } };
  },
});

/** Without protocol, `www.`, tracking parameters and final slash: what people mean by an address. */
function normalised(address: string): string {
  return address
    .trim()
    .replace(/%[\da-f]{2}(?:%[\da-f]{2})*/gi, decoded)
    .replace(/^[a-z]+:\/\//i, '')
    .replace(/^www\./i, '')
    .replace(/[?#].*$/s, '')
    .replace(/(?<!\/)\/+$/, '')
    .toLowerCase();
}

function decoded(escapes: string): string {
  try {
    return decodeURIComponent(escapes);
  } catch {
    return escapes;
  }
}

/** An ordered domain is met by any of its pages, an ordered page by that page. */
function leadsTo(address: string, wanted: string): boolean {
  // A path is met on any domain: the site's own pages are ordered and linked with or without it.
  if (wanted.startsWith('/')) return address === wanted || address.replace(/^[^/]+/, '') === wanted;
  if (address.startsWith('/')) return address !== '' && wanted.replace(/^[^/]+/, '') === address;
  if (wanted.includes('/')) return address === wanted;
  return (
    address === wanted || address.startsWith(`${wanted}/`) || address.split('/')[0]!.endsWith(`.${wanted}`)
  );
}
