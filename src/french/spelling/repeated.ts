import { analysis } from '../../document/analysis.ts';
import type { Article } from '../../document/article.ts';
import type { Block } from '../../document/block.ts';
import { defaultLexicon, isNominal, isVerbForm, valueOfForm } from '../lexicon/index.ts';
import type { Token } from '../tokens.ts';
import {
  BEFORE_EAST,
  DOUBLED_AFTER_SUBJECT,
  DOUBLED_BY_MISTAKE,
  DOUBLED_ON_PURPOSE,
  LATIN_AFTER_A,
  PARTICLES,
  SECOND_OF_PAIR,
  SUBJECTS,
} from './lists/doubled.ts';
import { type ProseTokens, proseTokensIn } from './prose-tokens.ts';
import { coversStretch } from './spans.ts';

/** A word, or a pair of words, written twice in a row; offsets in `block.text`, of both. */
export interface RepeatedWord {
  readonly block: Block;
  readonly start: number;
  readonly end: number;
  /** The end of the first of the two. */
  readonly firstEnd: number;
  readonly word: string;
}

/** The words that an article writes twice in a row where French does not. */
export const repeatedWordsIn: (article: Article) => readonly RepeatedWord[] = analysis((article) =>
  proseTokensIn(article).flatMap(repeatedIn),
);

function repeatedIn(prose: ProseTokens): RepeatedWord[] {
  const { block, tokens } = prose;
  const found: RepeatedWord[] = [];
  for (let at = 1; at < tokens.length; at++) {
    const { form } = tokens[at]!;
    if (form === tokens[at - 1]!.form) {
      if (isDoubled(prose, at)) found.push(repeatOf(block, tokens, at, 1));
    } else if (form === tokens[at - 2]?.form && isDoubledPair(prose, at)) {
      found.push(repeatOf(block, tokens, at, 2));
    }
  }
  return found;
}

function repeatOf(block: Block, tokens: readonly Token[], at: number, count: 1 | 2): RepeatedWord {
  const firstEnd = tokens[at - count]!.end;
  const { start } = tokens[at - 2 * count + 1]!;
  const { end } = tokens[at]!;
  return { block, start, end, firstEnd, word: block.text.slice(start, firstEnd).toLowerCase() };
}

function isDoubled(prose: ProseTokens, at: number): boolean {
  const { block, tokens } = prose;
  const { form, start, end } = tokens[at]!;
  if (!DOUBLED_BY_MISTAKE.has(form) && !isDoubledVerb(prose, at) && !isDoubledContent(prose, at))
    return false;
  // A capital begins a name (de De Gaulle), a word that goes on (la la la) is sung.
  if (!isJoined(prose, at) || block.text.slice(start, end) !== form || isSung(tokens, at)) return false;
  return !isExclaimed(prose, at) && (!PARTICLES.has(form) || !isBeforeName(block.text, end));
}

/**
 * `maire maire`, `dort dort`. A noun may be the subject of a verb of its form (`la montre montre l'heure`), and two unknown words
 * are a name or a sound.
 */
function isDoubledContent({ tokens }: ProseTokens, at: number): boolean {
  const { form } = tokens[at]!;
  if (!/^[\p{Ll}-]{2,}$/u.test(form) || DOUBLED_ON_PURPOSE.has(form)) return false;
  if (DOUBLED_AFTER_SUBJECT.has(form)) return false;
  const lexicon = defaultLexicon();
  const value = valueOfForm(lexicon, form);
  // `bling bling` lacks a hyphen, nothing else.
  if (value === 0 || valueOfForm(lexicon, `${form}-${form}`) !== 0) return false;
  return !isVerbForm(value) || !isNominal(value) || SUBJECTS.has(tokens[at - 2]?.form ?? '');
}

/** Two words alone between marks are called out (`Vite vite !`); so is what follows a cry (`Oh la la`). */
function isExclaimed({ block, tokens }: ProseTokens, at: number): boolean {
  const before = block.text.slice(Math.max(0, tokens[at - 1]!.start - 2), tokens[at - 1]!.start).trimEnd();
  const after = block.text.slice(tokens[at]!.end, tokens[at]!.end + 2).trimStart();
  if (/^(?:$|[!?.,…»)])/.test(after) && !/[\p{L}\p{N}]$/u.test(before)) return true;
  return CRY.test(tokens[at - 2]?.form ?? '');
}

/** Vowels with an h, or an ô: oh, ah, ouh, ho, hou. */
const CRY = /^(?:h[aeéiouyô]+h?|[aeéiouyô]+h|ô)$/;

/** `il est est`, `elle a a`. */
function isDoubledVerb({ block, tokens }: ProseTokens, at: number): boolean {
  const { form } = tokens[at]!;
  if (!DOUBLED_AFTER_SUBJECT.has(form)) return false;
  const before = tokens[at - 2]?.form ?? '';
  if (form === 'est')
    return before !== '' && block.text[tokens[at - 1]!.start] === 'e' && !BEFORE_EAST.has(before);
  return SUBJECTS.has(before) && !LATIN_AFTER_A.has(tokens[at + 1]?.form ?? '');
}

/** `dans le dans le`, `il est il est`. */
function isDoubledPair(prose: ProseTokens, at: number): boolean {
  const { block, tokens } = prose;
  const [first, second, third, fourth] = [tokens[at - 3], tokens[at - 2]!, tokens[at - 1]!, tokens[at]!];
  if (first === undefined || first.form !== third.form || second.form !== fourth.form) return false;
  if (!DOUBLED_BY_MISTAKE.has(first.form)) return false;
  if (!DOUBLED_BY_MISTAKE.has(fourth.form) && !SECOND_OF_PAIR.has(fourth.form)) return false;
  if (block.text.slice(third.start, fourth.end) !== block.text.slice(third.start, fourth.end).toLowerCase())
    return false;
  return [at, at - 1, at - 2].every((index) => isJoined(prose, index));
}

/** Whether nothing but a space, and no edge of a quotation or emphasis, parts a token from the one before. */
function isJoined({ block, tokens, asides }: ProseTokens, at: number): boolean {
  const first = tokens[at - 1]!;
  const second = tokens[at]!;
  return (
    /^[ \u00a0\u202f]+$/.test(block.text.slice(first.end, second.start)) &&
    isAside(asides, first) === isAside(asides, second)
  );
}

function isAside(asides: ProseTokens['asides'], { start, end }: Token): boolean {
  return coversStretch(asides, start, end);
}

function isSung(tokens: ProseTokens['tokens'], at: number): boolean {
  const { form } = tokens[at]!;
  return tokens[at + 1]?.form === form || tokens[at - 2]?.form === form || tokens[at - 2]?.form === 'tra';
}

/** `le livre de de Gaulle`: the second is part of a name, which is not written in capitals. */
function isBeforeName(text: string, end: number): boolean {
  return /^[ \u00a0]\p{Lu}(?:\p{Ll}|$)/u.test(text.slice(end, end + 3));
}
