import { isNominal, isVerbForm } from './lexicon/form-value.ts';
import { defaultLexicon, lookUp } from './lexicon/index.ts';
import { ALSO_TRANSITIVE, INTRANSITIVE } from './lists/etre-intransitives.ts';
import { FUNCTION_WORDS } from './lists/function-words.ts';
import {
  ADJECTIVAL,
  ADJECTIVAL_BEFORE,
  PASSIVE_BEFORE_DE,
  RESULTATIVE,
} from './lists/stative-participles.ts';
import { type Auxiliary, auxiliaryAt } from './passive/auxiliary.ts';
import { landingsAfter } from './passive/insertion.ts';
import { type Participle, participleOf, unknownParticipleOf } from './passive/participle.ts';
import { type Token, tokensOf } from './tokens.ts';

/** A span of a sentence, in UTF-16 code units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * Whether a sentence has a verb in the passive voice: être in any tense or mood with the participle of a transitive verb, past
 * adverbs and negations, agent or not. Verbs that take être in the past (`est venu`), reflexives (`s'est lavé`) and
 * adjectives (`est fatigué`) are not passive.
 */
export function isPassive(sentence: string): boolean {
  return passiveOf(sentence) !== undefined;
}

/** The first passive verb of a sentence, from its auxiliary to its participle. */
export function passiveOf(sentence: string): Span | undefined {
  return passiveAmong(sentence, tokensOf(sentence));
}

/** `passiveOf` for a sentence that is cut into its tokens. */
export function passiveAmong(sentence: string, tokens: readonly Token[]): Span | undefined {
  for (const index of tokens.keys()) {
    const auxiliary = auxiliaryAt(sentence, tokens, index);
    if (!auxiliary) continue;
    for (const landing of landingsAfter(sentence, tokens, auxiliary.last)) {
      if (!isPassiveAt(sentence, tokens, landing, auxiliary)) continue;
      return { start: tokens[index]!.start, end: tokens[landing]!.end };
    }
  }
  return undefined;
}

const INTENSIFIERS: ReadonlySet<string> = new Set([
  'très',
  'trop',
  'si',
  'tellement',
  'assez',
  'fort',
  'extrêmement',
]);

function isPassiveAt(
  sentence: string,
  tokens: readonly Token[],
  landing: number,
  auxiliary: Auxiliary,
): boolean {
  const { form, start } = tokens[landing]!;
  // Written with a capital, an unknown word in -é is a name (`Il est Beyoncé`).
  const participle =
    participleOf(form) ?? (sentence[start] === form[0] ? unknownParticipleOf(form) : undefined);
  if (!participle || INTRANSITIVE.has(participle.infinitive)) return false;
  if (ALSO_TRANSITIVE.has(participle.infinitive)) return auxiliary.isCompound;
  const isNext = landing === auxiliary.last + 1;
  // Side by side, a wrong agreement is a slip of the writer; farther apart, the two may have nothing to do with each other.
  if (!isNext && disagrees(auxiliary, participle)) return false;
  const next = tokens[landing + 1]?.form;
  if (hasAgent(tokens, landing)) return true;
  if (!isNext && INTENSIFIERS.has(tokens[landing - 1]!.form)) return false;
  if (isCompared(tokens, landing) || (auxiliary.isDurative && isJoinedToAdjective(tokens, landing)))
    return false;
  return !isState(participle, auxiliary, next ?? '');
}

const DEGREES: ReadonlySet<string> = new Set(['plus', 'moins', 'aussi']);
const THAN: ReadonlySet<string> = new Set(['que', "qu'"]);

/** `plus poussé que le premier`: what has degrees is a quality; `n'est plus vendu que là` has none. */
function isCompared(tokens: readonly Token[], landing: number): boolean {
  if (!DEGREES.has(tokens[landing - 1]!.form) || !THAN.has(tokens[landing + 1]?.form ?? '')) return false;
  return !tokens.slice(Math.max(0, landing - 5), landing).some(({ form }) => form === 'ne' || form === "n'");
}

/** `ouverte et attentive`: what stands beside an adjective is one. */
function isJoinedToAdjective(tokens: readonly Token[], landing: number): boolean {
  if (tokens[landing + 1]?.form !== 'et') return false;
  const form = tokens[landing + 2]?.form ?? '';
  const value = lookUp(defaultLexicon(), form);
  return isNominal(value) && !isVerbForm(value) && !FUNCTION_WORDS.has(form) && !participleOf(form);
}

const FARTHEST_AGENT = 7;
const AGENT_OPENERS: ReadonlySet<string> = new Set(
  "le la les l' un une des ce cet cette ces son sa ses leur leurs mon ma mes notre nos votre vos".split(' '),
);
/** `par ailleurs`, `par exemple`: no agent. */
const ADVERBS_WITH_PAR: ReadonlySet<string> = new Set([
  'ailleurs',
  'exemple',
  'conséquent',
  'contre',
  'hasard',
]);

/** An agent makes any participle passive; farther off, only a determiner tells it from `par temps de pluie`. */
function hasAgent(tokens: readonly Token[], landing: number): boolean {
  for (let at = landing + 1; at < Math.min(tokens.length - 1, landing + FARTHEST_AGENT); at++) {
    if (tokens[at]!.form !== 'par') continue;
    const after = tokens[at + 1]!.form;
    return at === landing + 1 ? !ADVERBS_WITH_PAR.has(after) : AGENT_OPENERS.has(after);
  }
  return false;
}

const DE: ReadonlySet<string> = new Set(['de', "d'", 'du', 'des']);

function isState({ masculine }: Participle, { isDurative }: Auxiliary, next: string): boolean {
  if (ADJECTIVAL.has(masculine)) return true;
  if (RESULTATIVE.has(masculine)) return isDurative;
  if (PASSIVE_BEFORE_DE.has(masculine)) return !DE.has(next);
  return isDurative && (ADJECTIVAL_BEFORE.get(masculine)?.has(next) ?? false);
}

function disagrees(auxiliary: Auxiliary, participle: Participle): boolean {
  if (auxiliary.number === undefined || participle.number === undefined) return false;
  return auxiliary.number !== participle.number;
}
