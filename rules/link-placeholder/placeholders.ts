/**
 * Hosts and targets that stand for an address to be filled in. Reserved names are those of RFC 2606 and RFC 6761; the
 * others are our own list, in French and English.
 */

const OWNERS =
  'votre|ton|notre|mon|ma|your|my|our|nom-?(?:de-?)?(?:du-?|de-?la-?|de-?l-?|de-?votre-?)?|le-?nom-?du-?|adresse-?(?:du-?|de-?)|url-?(?:du-?|de-?la-?|de-?)|lien-?(?:vers-?)?(?:le-?|la-?|du-?)?|link-?(?:to-?)?(?:the-?|your-?)?';
const SITES =
  'site|siteweb|sitename|domaine?|domain|domainname|entreprise|company|companyname|website|boutique|shop|store|societe|marque|brand|page|lien|link|url|article|source|guide|adresse|etude|study|blog';
// Names that people own: `monblog.fr` may be one.
const OWNED =
  '(?:mon|ma|my|notre|our)-?(?:blog|boutique|shop|store|page|marque|brand|guide|source|article|entreprise|company|site-web)';

/** Names that RFC 2606 keeps for documentation: where code is shown, an address may be its example. */
export const DOCUMENTATION_HOSTS = /(?:^|\.)(?:example\.(?:com|org|net)|example|invalid|test)$/;

export const PLACEHOLDER_HOSTS = new RegExp(
  [
    String.raw`^(?:www\.)?(?:[a-z0-9-]+\.)?(?:example|exemple|exemples?-?(?:site|url|lien|domaine)|example-?(?:site|website|url|link|domain))\.(?:com|org|net|fr|edu|co|io|be|ch|ca)$`,
    String.raw`^(?:www\.)?(?!${OWNED}s?\.)(?:${OWNERS})-?(?:${SITES})s?(?:-?(?:web|ici|here|name|com|internet|ecommerce))?\.[a-z]{2,7}$`,
    String.raw`^(?:www\.)?(?:(?:insert|inserer|insérer|votre|your|ajouter|add|put)[-_.]?[a-z-_]{0,24}(?:lien|link|url|site|domaine?)[a-z-_]{0,12}|domaine?|nomdedomaine|nom-de-domaine|sitename|placeholder|site|website|siteweb|site-?ex[ae]mple|ex[ae]mple-?site|lien|link|url|todo|test|foo|bar|abc|xyz|dummy|fake)\.(?:com|fr|org|net)$`,
    // No host of the web is without a dot, or is letters that hold a place.
    String.raw`^(?:www\.)?x{2,12}\.[a-z]{2,7}$`,
    `^(?:x{2,12}|lien|link|url|adresse|votre|your|insert|inserer|site|domaine?)[a-z-_]{0,40}$`,
    String.raw`\.(?:example|invalid)$`,
    String.raw`^(?:www\.)?(?:\.{2,3}|…|\[|\{|%5b|%7b|<)`,
  ].join('|'),
);

/** Names of the machine on which a site is tried out, or of its own network. */
export const LOCAL_HOSTS =
  /^(?:localhost|127\.\d{1,3}\.\d{1,3}\.\d{1,3}|0\.0\.0\.0|\[::1\]|10\.\d{1,3}\.\d{1,3}\.\d{1,3}|192\.168\.\d{1,3}\.\d{1,3}|172\.(?:1[6-9]|2\d|3[01])\.\d{1,3}\.\d{1,3})$|\.(?:localhost|local|test|lan|internal)$/;

const WORD = '(?:url|lien|link|href|adresse|address|placeholder)';
const ARTICLE =
  "(?:de[-_ ]|vers[-_ ]|to[-_ ]|du[-_ ]|of[-_ ])?(?:la|l|le|les|du|de|votre|notre|un|une|the|your)?[-_ ']?";

export const PLACEHOLDER_TARGETS = new RegExp(
  [
    String.raw`^(?:${WORD}s?[-_ ]?\d{0,2}|todo|tbd|tbc|xx+|à[ -_](?:compléter|définir|remplir|venir|insérer|remplacer|renseigner)|a[-_](?:completer|definir|remplir|inserer|remplacer))$`,
    String.raw`^\/?${WORD}[-_ ]${ARTICLE}(?:page|article|site|source|guide|produit|étude|etude|blog|contact|ici|here|interne|externe|à[-_ ]insérer|a[-_]inserer|suite|référence|study|product|resource|ressource|document|pdf|officiel)(?:[-_ ][a-zà-ÿ]{1,20}){0,3}$`,
    `^(?:insérer|insérez|inserer|insert|votre|your|ajouter|add|mettre)[-_ ](?:le[-_ ]|la[-_ ]|un[-_ ]|the[-_ ]|your[-_ ]|l['’]|a[-_ ])?${WORD}(?:[-_ ][a-zà-ÿ]{1,20}){0,3}$`,
    `^(?:source|page|article)[-_](?:ici|here|url|link|lien)$`,
    String.raw`^https?:\/\/[^?#\n]{1,200}\/(?:…|\.{3})`,
    `^${WORD}[-_ ]à[-_ ](?:compléter|définir|insérer|remplacer|ajouter)$`,
    // A field that nothing filled in. Generators of sites write expressions of their own: with a dot, a filter, or a path behind.
    String.raw`^[^?#\n]{0,300}(?:\[[^\][\n]{0,60}\]|\{\{ ?[\p{L}\d_ -]{1,60} ?\}\}(?!\/|[\p{L}\d])|\$\{[^{}\n]{1,40}\}|<[^<>\n]{1,60}>)`,
    // The same as browsers write it, as a whole part of the path: in a part, it is the name of a file.
    String.raw`^(?:[^?#\n]{0,300}\/)?(?:%5B[^%\n/]{1,40}%5D|%7B%7B[^\n/]{1,60}|%3C[^%\n/]{1,40}%3E)(?=[/?#]|$)`,
    String.raw`^(?:%{1,2}[A-Za-z_]{2,20}%{1,2}|#(?:link|lien|url|ancre|anchor|todo)|\{[\p{L}_]{2,30}\})$`,
    String.raw`^(?:mailto:)(?:votre|your|nom|prenom|prénom|adresse|email|e-mail|xxx?|name|exemple|example)[^@\s]{0,20}@(?:votre[\w-]*|your[\w-]*|domaine?|email|e-?mail|site|x{2,4}|adresse|entreprise|company)\.[a-z]{2,5}$`,
    String.raw`^mailto:[^@\s]{1,40}@(?:www\.)?(?:exemple|example|votre-?(?:site|domaine|entreprise)|your-?(?:site|domain|company)|domaine?)\.[a-z]{2,5}$`,
    String.raw`^(?:tel|sms):\+?[\dx .-]{0,6}x{4}[x .-]*$|^tel:\+?(?:0{6,}|(?:00 ?){4,}|0?123456789|0102030405)$`,
    String.raw`^(?:about:blank|sandbox:|file:\/\/|attachment:|citation:|oaicite:|chrome:)`,
  ].join('|'),
  'iu',
);

/** Addresses that hold a scheme and no more, or a script that does nothing. */
export const EMPTY_TARGETS =
  /^(?:#!?\/?|#0|https?:\/\/www\.?|#+|https?:\/*|javascript:\s*(?:void\s*(?:\(\s*)?(?:0\s*)?\)?|;|return false|\/\/)?(?:;\s*)?|mailto:|tel:|null|undefined|\?|-|\.{3}|…)$/i;
