import { isFunctionWord } from '../function-words.ts';
import type { FoldedWord } from '../originality/folded-words.ts';
import { isTold } from './heads.ts';
import { pageWordOf } from './page-words.ts';
import type { Unit } from './units.ts';

/** In words. */
export const LONGEST_CONTROL = 18;
const MOST_WORDS = 4;
const NEVER: ReadonlySet<string> = new Set(['heading', 'table-cell', 'caption', 'quotation']);

/**
 * How much a block is a remnant of the page around an article: it is short and tells nothing, names what pages have and what is
 * done with it, and has the form of buttons (several in a row, parted by bars, counted, stamped with a time).
 */
export function weightOfControl({ block, words, text, isAlone }: Unit): number {
  if (!isAlone || NEVER.has(block.kind) || words.length < 2 || words.length > LONGEST_CONTROL) return 0;
  if (words.some(({ quoted }) => quoted)) return 0;
  // Authors who ask for comments do so politely.
  if (/\.\s+\p{Lu}|hésite/u.test(text)) return 0;
  const named = namedIn(words);
  if (named.things + named.acts + named.platforms === 0) return 0;
  if (block.kind === 'list-item' && named.acts === 0) return 0;
  const sum = Math.min(MOST_WORDS, named.things + named.platforms) + Math.min(2, named.acts);
  const form = formOf(words, text) + shareOf(words) - (block.kind === 'list-item' ? 0.5 : 0);
  const marks = buttonsOf(words, text, named.acts) + stampOf(text) + counterOf(text);
  return form <= 0 && marks === 0 ? 0 : sum + form + marks;
}

function namedIn(words: readonly FoldedWord[]) {
  const named = { things: 0, acts: 0, platforms: 0 };
  const seen = new Set<string>();
  for (const { form, quoted } of words) {
    const found = quoted || seen.has(form) ? undefined : pageWordOf(form);
    if (!found) continue;
    seen.add(form);
    if (found.kind === 'thing') named.things += found.weight;
    else if (found.kind === 'act') named.acts++;
    else named.platforms++;
  }
  return named;
}

/** Almost nothing but the names of parts and acts of a page: `Ajouter au panier`, `Copier le lien`. */
function shareOf(words: readonly FoldedWord[]): number {
  const content = words.filter(({ form }) => !isFunctionWord(form) && !/^\d/.test(form));
  const share = content.filter(({ form }) => pageWordOf(form)).length / Math.max(1, content.length);
  return share >= 0.75 ? 1.5 : share >= 0.5 ? 0.5 : -0.5;
}

/** A label has no stop and tells nothing; a call of the site asks its visitors. */
function formOf(words: readonly FoldedWord[], text: string): number {
  const isStopped = /[.;:…][^\p{L}\p{N}]*$/u.test(text);
  if (VISITORS.test(text)) return isStopped ? 1 : 1.5;
  if (isStopped || words.some((word, at) => at > 0 && isTold(word) && !pageWordOf(word.form))) return -2;
  return words.length <= 4 ? 1 : 0.5;
}

/** The visitor of a page is spoken to as one. */
const VISITORS =
  /(?:cet|l[’']|votre|notre|nos) (?:article|navigateur|site|newsletter|chaîne|application|conditions|adresse|boîte)|nous utilisons|(?:vous|tu) (?:acceptez|avez aimé)|(?:abonnez|inscrivez|connectez|identifiez)-vous|partagez-le|rejoignez-nous|suivez-nous/iu;

/** `Se connecter S’inscrire Mot de passe oublié`, `Mentions légales | CGU | Contact`, `Accueil > Jardin`. */
function buttonsOf(words: readonly FoldedWord[], text: string, acts: number): number {
  const bars = text.match(/\s[|>›»·•]\s/gu)?.length ?? 0;
  if (bars > 0) return Math.min(2, 1 + bars * 0.5);
  let starts = 0;
  for (const [at, { start, block }] of words.entries()) {
    if (at === 0 || !/\p{Lu}/u.test(block.text.charAt(start))) continue;
    const before = block.text.slice(words[at - 1]!.end, start);
    if (before.trim() === '' && pageWordOf(words[at]!.form)?.kind !== 'platform')
      starts += pageWordOf(words[at]!.form) ? 1 : 0;
  }
  return starts > 0 && acts > 0 ? 1.5 : 0;
}

/** `Publié le 12/03/2024 à 08h15`, `© 2023`, `le 5 mai 2023 à 14:20`. */
function stampOf(text: string): number {
  if (/©\s?\d{4}|\d{4}\s?©/u.test(text)) return 2;
  return /\d{1,4}\s?(?:h|:)\s?\d{2}(?!\d)/u.test(text) &&
    /\d{1,2}[/.]\d{1,2}[/.]\d{2,4}|\s(?:19|20)\d{2}/u.test(text)
    ? 2
    : 0;
}

/** `12 commentaires`, `Partages 12`, `4 min`, `(8)`, `page 2 sur 5`, `4,5/5`. */
function counterOf(text: string): number {
  return /\d+\s?(?:commentaire|partage|vote|avis|min(?:utes?)?(?!\p{L})|vues)|(?:partages?|j[’']aime|commentaires?)\s\d|\(\d+(?: \p{L}+)?\)|\d sur \d|\d\/5|\*$|\[\p{L}+\]|[«»‹›→]\s*$/iu.test(
    text,
  )
    ? 1
    : 0;
}
