import { analysis } from '../../document/analysis.ts';
import type { Article } from '../../document/article.ts';
import type { Block } from '../../document/block.ts';
import { takesElision } from '../lexicon/elision.ts';
import { defaultLexicon, isKnown, isNominal, isVerbForm, lookUp } from '../lexicon/index.ts';
import type { Token } from '../tokens.ts';
import { isEnglish } from './english.ts';
import { MUTE_H_ROOTS } from './lists/mute-h.ts';
import { PLURAL_PLACES } from './lists/plural-places.ts';
import { type ProseTokens, proseTokensIn } from './prose-tokens.ts';
import { coversStretch, touchesStretch } from './spans.ts';

/** Two words that French writes otherwise together; offsets in `block.text`, of both. */
export interface Unjoined {
  readonly kind: 'elision' | 'plural' | 'parted';
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

/** Words that are elided already: a space behind their apostrophe is too many. */
const HEADS: ReadonlySet<string> = new Set(
  "l' d' qu' n' s' m' t' j' c' jusqu' lorsqu' puisqu' quoiqu'".split(' '),
);
/** Words before which nothing is elided, or that are named rather than used: `le un`, `la une`, `le oui`, `de à`. */
const NEVER_AFTER_ARTICLE: ReadonlySet<string> = new Set('un une en'.split(' '));
/** Pronouns that stand before a verb, or another pronoun. */
const BEFORE_VERBS: ReadonlySet<string> = new Set('je me te se'.split(' '));
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

function unjoinedOfBlock(prose: ProseTokens): Unjoined[] {
  const { block, tokens } = prose;
  const apostrophe = block.text.includes('’') || !block.text.includes("'") ? '’' : "'";
  return tokens.slice(1).flatMap((second, at) => {
    const first = tokens[at]!;
    if (!/^[ \u00a0\u202f]+$/.test(block.text.slice(first.end, Math.min(second.start, first.end + 3))))
      return [];
    if (second.start > first.end + 3) return [];
    const found = block.text.slice(first.start, second.end);
    const joined =
      partedElision(prose, at) ?? (second.start === first.end + 1 ? joinedOf(prose, at) : undefined);
    if (!joined) return [];
    const [kind, form] = joined;
    const meant = casedAs(found, form.replace("'", apostrophe));
    return [{ kind, block, start: first.start, end: second.end, found, meant }];
  });
}

function casedAs(found: string, meant: string): string {
  return found.charAt(0) === found.charAt(0).toLowerCase()
    ? meant
    : meant.charAt(0).toUpperCase() + meant.slice(1);
}

type Joined = readonly [kind: Unjoined['kind'], form: string];

/** `C’ est`, `l’ école`: a space after the apostrophe. */
function partedElision({ block, tokens }: ProseTokens, at: number): Joined | undefined {
  const [before, head, next] = [tokens[at - 1], tokens[at]!, tokens[at + 1]!];
  if (!HEADS.has(head.form) || !/^[aeiouyhàâéèêëîïôûœæ]/.test(next.form)) return undefined;
  // Named, not used: `les l' et les d'`, `l'article l' est élidé`.
  if (/^(?:et|ou)$/.test(next.form) || /^(?:les?|des?|un|du|article|lettre)$/.test(before?.form ?? ''))
    return undefined;
  return ['parted', head.form + block.text.slice(next.start, next.end)];
}

function joinedOf({ block, tokens, asides }: ProseTokens, at: number): Joined | undefined {
  const first = tokens[at]!;
  const second = tokens[at + 1]!;
  const next = block.text.slice(second.start, second.end).normalize('NFC');
  const mayElide = next === second.form && !isSetApart(asides, first, second) && !isForeign(tokens, at);
  const head = mayElide ? elidedHead(first, second, tokens[at + 2]) : undefined;
  if (head) return ['elision', head + next];
  const plural = pluralArticle(first, next);
  return plural ? ['plural', `${plural} ${next}`] : undefined;
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
  // `le e-commerce` is said as it is written.
  if (form.startsWith('h') ? !hasMuteH(form) : form[1] === '-') return false;
  if (BEFORE_VERBS.has(first) && form !== 'y' && form !== 'en' && !isVerbForm(lookUp(defaultLexicon(), form)))
    return false;
  // Direct pronouns after an imperative keep their vowel, and le as a pronoun before an adverb too.
  if (third?.form === form) return false;
  return /^[aeiouyhàâéèêëîïôûœæ]/.test(form) && takesElision(form);
}

/** `people like me as members`: what stands beside the two is English and no French. */
function isForeign(tokens: readonly Token[], at: number): boolean {
  return [tokens[at - 1], tokens[at + 2]].some(
    (token) => token !== undefined && isEnglish(token.form) && !isKnown(token.form),
  );
}

function hasMuteH(form: string): boolean {
  for (let length = Math.min(9, form.length); length > 3; length--)
    if (MUTE_H_ROOTS.has(form.slice(0, length))) return true;
  return false;
}

function pluralArticle({ form }: Token, next: string): string | undefined {
  return PLURAL_PLACES.has(next) ? PLURAL_OF.get(form) : undefined;
}
