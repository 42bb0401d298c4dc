import type { Brief } from '../../src/document/brief.ts';
import type { Address } from '../../src/french/address.ts';

const ORDER =
  /(?<!\p{L})(?:(ne|n[’']|pas|sans|éviter?|évitez|jamais|non|aucun)\s(?:[\p{L}’']+\s){0,4}?)?(?:(tutoi\p{L}*|tutoy\p{L}*)|(vouvoi\p{L}*|vouvoy\p{L}*|vousoi\p{L}*|voussoi\p{L}*))/giu;

/** How the brief has readers spoken to; undefined when it says nothing, or both. */
export function orderedAddressOf({ tone, audience, orders, unparsed }: Brief): Address | undefined {
  const texts = [tone ?? '', audience ?? '', ...[...orders, ...unparsed].map(({ text }) => text)];
  const wanted = new Set(texts.flatMap(addressesOrderedBy));
  const [only] = wanted;
  return wanted.size === 1 ? only : undefined;
}

function addressesOrderedBy(text: string): readonly Address[] {
  return Array.from(text.matchAll(ORDER), ([, negation, tu]) => {
    const isTu = tu !== undefined;
    return isTu === (negation === undefined) ? 'tu' : 'vous';
  });
}
