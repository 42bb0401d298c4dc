import { analysis } from '../../document/analysis.ts';
import type { Article } from '../../document/article.ts';
import type { Block } from '../../document/block.ts';
import { takesElision } from '../lexicon/elision.ts';
import { defaultLexicon, isNominal, lookUp } from '../lexicon/index.ts';
import type { Token } from '../tokens.ts';
import { isEnglish } from './english.ts';
import { PLURAL_PLACES } from './lists/plural-places.ts';
import { type ProseTokens, proseTokensIn } from './prose-tokens.ts';
import { coversStretch, touchesStretch } from './spans.ts';

/** Two words that French writes otherwise together; offsets in `block.text`, of both. */
export interface Unjoined {
  readonly kind: 'elision' | 'plural';
  readonly block: Block;
  readonly start: number;
  readonly end: number;
  /** As written, and as it should be. */
  readonly found: string;
  readonly meant: string;
}

/** Words that lose their vowel before another, and what is left of them. */
const ELIDED: ReadonlyMap<string, string> = new Map([
  ...['le', 'la', 'je', 'me', 'te', 'se', 'de', 'ne', 'que', 'lorsque', 'puisque', 'quoique', 'jusque'].map(
    (word) => [word, `${word.slice(0, -1)}'`] as const,
  ),
]);

/** Words before which nothing is elided, or that are named rather than used: `le un`, `la une`, `le oui`, `de à`. */
const NEVER_AFTER_ARTICLE: ReadonlySet<string> = new Set('un une en'.split(' '));
/** Before any other word these conjunctions keep their e. */
const CONJUNCTIONS: ReadonlySet<string> = new Set('lorsque puisque quoique'.split(' '));
const AFTER_CONJUNCTIONS: ReadonlySet<string> = new Set('il ils elle elles on un une en'.split(' '));
const NEVER: ReadonlySet<string> = new Set('à ou et oui onze onzième ô où ouate ouistiti yaourt'.split(' '));
const PLURAL_OF: ReadonlyMap<string, string> = new Map([
  ['du', 'des'],
  ['au', 'aux'],
  ['le', 'les'],
  ['la', 'les'],
]);

/** The missing elisions of an article (`le article`, `si il`), and singular articles before names of places that are plural (`du Amériques`). */
export const unjoinedIn: (article: Article) => readonly Unjoined[] = analysis((article) =>
  proseTokensIn(article).flatMap(unjoinedOfBlock),
);

function unjoinedOfBlock({ block, tokens, asides }: ProseTokens): Unjoined[] {
  const { text } = block;
  const apostrophe = text.includes('’') || !text.includes("'") ? '’' : "'";
  const found: Unjoined[] = [];
  for (let at = 0; at + 1 < tokens.length; at++) {
    const first = tokens[at]!;
    const second = tokens[at + 1]!;
    if (second.start !== first.end + 1 || !/[ \u00a0]/.test(text[first.end]!)) continue;
    const written = text.slice(first.start, second.end);
    const next = text.slice(second.start, second.end).normalize('NFC');
    const before = text.slice(first.start, first.end);
    const mayElide = next === second.form && !isSetApart(asides, first, second);
    const head = mayElide ? elidedHead(first, second, tokens[at + 2]) : undefined;
    const plural = head ? undefined : pluralArticle(first, next);
    if (!head && !plural) continue;
    const joined = head ? head.replace("'", apostrophe) + next : `${plural} ${next}`;
    found.push({
      kind: head ? 'elision' : 'plural',
      block,
      start: first.start,
      end: second.end,
      found: written,
      meant: before === before.toLowerCase() ? joined : joined.charAt(0).toUpperCase() + joined.slice(1),
    });
  }
  return found;
}

/** Emphasis or a quotation that begins between the two: the second is named, or said by another. */
function isSetApart(asides: ProseTokens['asides'], first: Token, second: Token): boolean {
  return coversStretch(asides, second.start, second.end) && !touchesStretch(asides, first.start, first.end);
}

function elidedHead(first: Token, second: Token, third: Token | undefined): string | undefined {
  if (first.form === 'si') return /^ils?$/.test(second.form) ? "s'" : undefined;
  if (first.form === 'ce') return /^(?:est|était|étaient|eût)$/.test(second.form) ? "c'" : undefined;
  const head = ELIDED.get(first.form);
  if (!head || !isElidedBefore(first.form, second, third)) return undefined;
  return head;
}

function isElidedBefore(first: string, { form }: Token, third: Token | undefined): boolean {
  if (NEVER.has(form) || (form.length < 2 && form !== 'y')) return false;
  if ((first === 'le' || first === 'la' || first === 'de') && NEVER_AFTER_ARTICLE.has(form)) return false;
  // Names, sigles and foreign words may be said otherwise than they look.
  if (!/^[\p{Ll}-]+$/u.test(form) || lookUp(defaultLexicon(), form) === 0) return false;
  if (CONJUNCTIONS.has(first) && !AFTER_CONJUNCTIONS.has(form)) return false;
  // `le use case`: a noun follows an article; English nouns keep their own sound.
  if ((first === 'le' || first === 'la') && !isNominal(lookUp(defaultLexicon(), form))) return false;
  if (form.startsWith('h') && isEnglish(form)) return false;
  // Direct pronouns after an imperative keep their vowel, and le as a pronoun before an adverb too.
  if (third?.form === form) return false;
  return /^[aeiouyhàâéèêëîïôûœæ]/.test(form) && takesElision(form);
}

function pluralArticle({ form }: Token, next: string): string | undefined {
  return PLURAL_PLACES.has(next) ? PLURAL_OF.get(form) : undefined;
}
