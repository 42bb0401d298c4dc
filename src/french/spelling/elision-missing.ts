import { analysis } from '../../document/analysis.ts';
import type { Article } from '../../document/article.ts';
import type { Block } from '../../document/block.ts';
import { defaultLexicon, lookUp } from '../lexicon/index.ts';
import { takesElision } from '../lexicon/elision.ts';
import type { Token } from '../tokens.ts';
import { PLURAL_PLACES } from './lists/plural-places.ts';
import { type ProseTokens, proseTokensIn } from './prose-tokens.ts';

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
const NEVER_AFTER_ARTICLE: ReadonlySet<string> = new Set('un une'.split(' '));
const NEVER: ReadonlySet<string> = new Set('à ou et oui onze onzième ô où'.split(' '));
const PLURAL_OF: ReadonlyMap<string, string> = new Map([['du', 'des'], ['au', 'aux'], ['le', 'les'], ['la', 'les']]);

/** The missing elisions of an article (`le article`, `si il`), and singular articles before names of places that are plural (`du Amériques`). */
export const unjoinedIn: (article: Article) => readonly Unjoined[] = analysis((article) =>
  proseTokensIn(article).flatMap(unjoinedOfBlock),
);

function unjoinedOfBlock({ block, tokens }: ProseTokens): Unjoined[] {
  const { text } = block;
  const apostrophe = text.includes('’') || !text.includes("'") ? '’' : "'";
  const found: Unjoined[] = [];
  for (let at = 0; at + 1 < tokens.length; at++) {
    const first = tokens[at]!;
    const second = tokens[at + 1]!;
    if (second.start !== first.end + 1 || !/[ \u00a0]/.test(text[first.end]!)) continue;
    const written = text.slice(first.start, second.end);
    const next = text.slice(second.start, second.end);
    const before = text.slice(first.start, first.end);
    const head = elidedHead(first, second, tokens[at + 2]);
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
  // Direct pronouns after an imperative keep their vowel, and le as a pronoun before an adverb too.
  if (third?.form === form) return false;
  return /^[aeiouyhàâéèêëîïôûœæ]/.test(form) && takesElision(form);
}

function pluralArticle({ form }: Token, next: string): string | undefined {
  return PLURAL_PLACES.has(next) ? PLURAL_OF.get(form) : undefined;
}
