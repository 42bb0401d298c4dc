/**
 * Hosts and targets that stand for an address to be filled in. Reserved names are those of RFC 2606 and RFC 6761; the
 * others are our own list, in French and English.
 */
export const PLACEHOLDER_HOSTS =
  /^(?:www\.)?(?:[a-z0-9-]+\.)?(?:example|exemple)\.(?:com|org|net|fr|edu)$|^(?:www\.)?(?:votre|your)-?(?:site|domaine|domain|entreprise|company|website|blog|boutique|url|lien|link)s?(?:-?(?:web|ici|here))?\.[a-z]{2,6}$|\.(?:example|invalid)$/;

/** Names of the machine on which a site is tried out. */
export const LOCAL_HOSTS = /^(?:localhost|127\.0\.0\.1|0\.0\.0\.0|\[::1\])$|\.localhost$/;

export const PLACEHOLDER_TARGETS =
  /^(?:url|lien|link|href|adresse|todo|tbd|xx+|à[ -]compléter|(?:url|lien)[-_](?:(?:de|vers)[-_])?(?:la|l|le|du|votre)?[-_']?(?:page|article|site|source|guide)|(?:insérer|insert|votre|your)[-_ ](?:le[-_ ])?(?:lien|link|url)(?:[-_ ](?:ici|here))?|(?:lien|link|url)[-_ ](?:ici|here|à[-_ ]insérer)|\[[^\]]{0,60}\])$/i;
