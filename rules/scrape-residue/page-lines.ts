import type { Block } from '../../src/document/block.ts';
import type { Span } from '../../src/french/phrases/passages.ts';

const AGENCY = `(?:l['’])?(?:AFP|AP|Reuters|Belga|ATS|DPA|EFE|ANSA|agences?)`;
const DATE = String.raw`(?:\p{L}{2,9}\.? )?\d{1,4}(?:er)?[ ./-](?:\p{L}{3,9}\.?|\d{1,2})[ ./-]\d{2,4}`;
const POSTED =
  '(?:publié|posté|mis à jour|(?:dernière )?mise à jour|modifié|actualisé|créé|rédigé|mis en ligne|écrit|published|updated|posted|last updated)e?';
const NETWORK =
  '(?:facebook|twitter|x|linkedin|whatsapp|pinterest|telegram|messenger|instagram|youtube|tiktok|bluesky|mastodon|threads|reddit|snapchat|e-?mail|mail|courriel|imprimer|copier le lien|copier|lien|partager(?: sur)?|tweeter|envoyer|print|share|copy link)';
const SHARED = String.raw`(?:\+?\d[\d\s.,]{0,8}k? ?)`;

/** What a page prints around an article, with figures or names that no list of phrases can hold; each is a whole block. Own list. */
const LINES: readonly RegExp[] = [
  // Reading time.
  /^(?:temps de lecture|durée de lecture|lecture|reading time)(?: estimée?)?\s?:?\s?(?:environ\s)?\d{1,3}\s?(?:min(?:utes?|s|\.)?|mn)(?: de lecture)?$/iu,
  /^(?:\p{So}\s?)?\d{1,3}\s?(?:min(?:utes?|s|\.)?|mn) (?:de lecture|read)$/iu,
  /^(?:se )?l(?:it|u) en \d{1,3}\s?min(?:utes?)?$/iu,
  // The hour, a second date or a writer tells a stamp of the page from a date that the author gives.
  new RegExp(
    String.raw`^${POSTED}(?: (?:le|on))?\s?:? [^\n]{4,40} (?:à|at|-|,) ?\d{1,2}\s?[h:]\s?\d{0,2}\b[^\n]{0,60}$`,
    'iu',
  ),
  new RegExp(
    String.raw`^${POSTED}(?: (?:le|on))?\s?:? ${DATE}[^\n]{0,12}(?:${POSTED}|par|by)\b[^\n]{2,60}$`,
    'iu',
  ),
  new RegExp(
    String.raw`^(?:[Pp]ar|PAR|[Bb]y|(?:Rédigé|Écrit|Publié|Posté) par)\s\p{Lu}[^\n!?:;,]{1,50}?\s?(?:[|•·,–—-]|\s(?=[Pp]ubli|[Mm]is|[Ll]e\s\d))\s?(?:(?:[Pp]ubliée?|[Mm]ise? à jour|[Pp]osté|[Uu]pdated|[Pp]ublished)?\s?(?:[Ll]e|on)?\s?(?:${DATE}|\d)|[Pp]ublié|[Mm]is à jour|\d)[^\n]{0,60}$`,
    'u',
  ),
  new RegExp(
    String.raw`^(?:le |on )?${DATE}(?: à \d{1,2} ?[h:] ?\d{0,2})?[\s|•·,–—-]+(?:par|by|mis à jour|mise à jour|updated)\b[^\n]{2,60}$`,
    'iu',
  ),
  new RegExp(String.raw`^(?:le |on )?${DATE}[\s|•·,à–—-]+\d{1,2} ?[h:] ?\d{2}$`, 'iu'),
  /^il y a \d{1,3} (?:minutes?|heures?|jours?|semaines?|mois|ans?)(?: [|•·–-] [^\n]{1,60})?$/iu,
  /^(?:copyright )?(?:©|\(c\)) ?(?:copyright )?(?:(?:19|20)\d\d\b[^\n]{0,60}|[\p{Lu}][^\n.!?]{1,60})$/iu,
  /^(?:\d{1,5} )?(?:commentaires?|réactions?|comments?|avis)(?: \(\d{1,5}\)|\s?: \d{1,5})$/iu,
  new RegExp(
    String.raw`^\(?(?:(?:par|by)\s[^\n()]{2,40}\s)?avec\s${AGENCY}(?:\set\s${AGENCY})?\)?\.?$`,
    'iu',
  ),
  /^(?:la rédaction|le|la|les|l['’])?\s?[\p{Lu}\p{L}][\p{L}\d' ’.-]{2,30} (?:avec|et|\/) (?:l['’])?(?:AFP|Reuters|AP|Belga|ATS|agences)$/u,
  /^[\p{Lu}][^\n.!?:]{2,50}\s?[|•·–—-]\s?(?:[Pp]ubliée?|[Mm]ise? à jour|[Mm]odifié|[Uu]pdated|[Pp]ublished|[Ll]e \d)(?!\p{L})[^\n]{2,60}$/u,
  /^sources? ?: (?:(?:avec )?(?:l['’])?(?:AFP|AP|Reuters|Belga|ATS|DPA|EFE|ANSA|agences|Associated Press|Franceinfo|BFM ?TV|Le Monde|Le Figaro)(?:,? (?:et )?|$)){1,4}$/iu,
  /^By \p{Lu}[^\n.!?]{2,40},? (?:published|updated|posted|\||on )[^\n]{2,50}$/u,
  // The path to the page.
  /^(?:vous êtes ici\s?:?\s?|you are here\s?:?\s?|📍\s?)?(?:accueil|home|page d['’]accueil|une|actualités?|actus?|news|blog)\s?(?:[>›»/|→»❯]|::)\s?[^\n]{2,100}$/iu,
  // What one pays for the rest.
  /^(?:s['’]abonner|abonnez-vous|profitez|bénéficiez|à partir de|seulement|je m['’]abonne|testez|essayez|profitez-en|offre (?:spéciale|découverte|limitée)|subscribe)[^\n]{0,50}?(?:\d ?€|€ ?\d|\d euros?|\bmois\b|offert|gratuit|sans engagement)[^\n]{0,30}$/iu,
  // What was read or shared.
  new RegExp(
    String.raw`^${SHARED}(?:partages?|commentaires?|réactions?|vues?|likes?|lectures?|shares?|comments?|views?)(?:\s?[|•·,-]?\s?${SHARED}(?:partages?|commentaires?|réactions?|vues?|likes?|lectures?|shares?|comments?|views?)){0,3}$`,
    'iu',
  ),
  new RegExp(String.raw`^(?:${NETWORK}[\s|•·,/–-]{1,3}){2,10}(?:${NETWORK}|plus|more)$`, 'iu'),
  new RegExp(
    String.raw`^(?:partager|partagez|share|suivez-nous|suivre)(?: (?:sur|via|on|cet article|l['’]article|cette page|par|this article|this))*\s?:? (?:${NETWORK}[\s|•·,/–-]{0,3}(?:et |and |ou )?){1,10}$`,
    'iu',
  ),
];

const LONGEST = 130;
/** Kinds of blocks in which such a line is the author’s. */
export const NEVER: ReadonlySet<string> = new Set(['heading', 'table-cell', 'caption', 'code']);

/** A date alone: at the ends of an article its author gives it. */
const DATED = new RegExp(String.raw`^${POSTED}(?: (?:le|on))?\s?:? ${DATE}\.?$`, 'iu');

/** The whole of a block that is such a line. */
export function pageLinesOf({ text, kind }: Block, isAtEnd: boolean): readonly Span[] {
  if (text.length > LONGEST || NEVER.has(kind)) return [];
  if (!isAtEnd && DATED.test(text)) return [{ start: 0, end: text.length }];
  return LINES.some((line) => line.test(text)) ? [{ start: 0, end: text.length }] : [];
}
