import { classAt, isSpaceAt, UPPER } from '../../characters.ts';
import type { Token } from '../../tokens.ts';
import { casedAs, shapeOf } from '../letter-case.ts';
import { opensSentence } from '../surroundings.ts';
import { CONTEXTS } from './contexts/index.ts';
import { numberSlipAt } from './leur.ts';
import { type Pattern, patternOf, type Slot } from './pattern.ts';
import { inflectedAs } from './word-classes.ts';

/** A word that stands for another that sounds like it. Offsets in the text. */
export interface Homophone {
  readonly start: number;
  readonly end: number;
  readonly found: string;
  readonly meant: string;
  /** An ending for another that sounds alike (`manger` for mangé), rather than a word. */
  readonly isEnding: boolean;
}

/**
 * The words of a text that its context shows to be another that sounds alike (`grâce a`, `d'ou`, `ils on`). Only contexts
 * that leave no doubt are judged, so most confusions stay unseen.
 *
 * @param tokens of the text, in order; the form '' stands for what is not to be judged
 */
export function homophonesOf(text: string, tokens: readonly Token[]): Homophone[] {
  const apostrophe = text.includes('’') || !text.includes("'") ? '’' : "'";
  const found: Homophone[] = [];
  for (let at = 0; at < tokens.length; at++) {
    if (tokens[at]!.form === '' || isBesideSlash(text, tokens[at]!)) continue;
    const slip = slipAt(text, tokens, at);
    if (!slip) continue;
    const { start } = tokens[at]!;
    const { end } = tokens[at + slip.length - 1]!;
    const written = text.slice(start, end);
    // `A partir de`: a capital without its accent is typography.
    if (written === 'A') continue;
    found.push({
      start,
      end,
      found: written,
      meant: casedAs(shapeOf(written), slip.meant.replace("'", apostrophe)),
      isEnding: slip.isEnding === true,
    });
    at += slip.length - 1;
  }
  return found;
}

/** `chercheur/ses`: an ending, or one of two. */
function isBesideSlash(text: string, { start, end }: Token): boolean {
  return text[start - 1] === '/' || text[end] === '/';
}

interface Slip {
  readonly isEnding?: boolean;
  readonly meant: string;
  readonly length: number;
}

function slipAt(text: string, tokens: readonly Token[], at: number): Slip | undefined {
  const { form, start } = tokens[at]!;
  const { byForm, byClass } = contexts();
  const known = byForm.get(form);
  const pattern = known?.find((context) => matches(context, text, tokens, at));
  if (pattern) return pattern;
  // `à Rodez`: what has a capital amid a sentence is no verb.
  if (classAt(text, start) === UPPER && !opensSentence(text, start)) return undefined;
  const isEnding = /(?:er|é|ez)$/.test(form);
  const meant = isEnding ? meantByClass(byClass, text, tokens, at) : numberSlipAt(text, tokens, at);
  return meant === undefined ? undefined : { meant, length: 1, isEnding };
}

function meantByClass(
  byClass: readonly Pattern[],
  text: string,
  tokens: readonly Token[],
  at: number,
): string | undefined {
  for (const pattern of byClass) {
    if (!matches(pattern, text, tokens, at)) continue;
    const meant = inflectedAs(pattern.meant, tokens[at]!.form);
    if (meant !== undefined) return meant;
  }
  return undefined;
}

function matches({ slots }: Pattern, text: string, tokens: readonly Token[], at: number): boolean {
  for (const slot of slots) {
    const token = slot.offset === 0 ? tokens[at] : adjacent(text, tokens, at, slot.offset);
    if (!token) {
      if (!acceptsNothing(slot, text, tokens, at)) return false;
    } else if (!slot.accepts(token.form) || isName(slot, text, token)) return false;
  }
  return true;
}

function isName({ offset, lowerCase }: Slot, text: string, { start }: Token): boolean {
  return offset > 0 && lowerCase && classAt(text, start) === UPPER;
}

/** Whether a slot accepts that no word stands next to the others in its place. */
function acceptsNothing(slot: Slot, text: string, tokens: readonly Token[], at: number): boolean {
  const { offset } = slot;
  if (slot.stop) {
    const before = tokens[at + offset - 1];
    return offset > 0 && before !== undefined && STOP.test(text.slice(before.end, before.end + 2));
  }
  if (!slot.opening) return slot.edge;
  const first = tokens[at + offset + 1];
  return first !== undefined && opensSentence(text, first.start) && isOpening(tokens, at + offset);
}

const STOP = /^[ \u00a0\u202f]?(?:[,.;:!?…)]|$)/;

// Code before it is part of the sentence.
function isOpening(tokens: readonly Token[], before: number): boolean {
  return tokens[before]?.form !== '';
}

/** The token so many places on, if nothing but white space parts it from this one. */
function adjacent(text: string, tokens: readonly Token[], at: number, offset: number): Token | undefined {
  const first = Math.min(at, at + offset);
  const last = Math.max(at, at + offset);
  if (first < 0 || last >= tokens.length) return undefined;
  for (let place = first; place < last; place++)
    if (!isJoint(text, tokens[place]!, tokens[place + 1]!)) return undefined;
  return tokens[at + offset];
}

function isJoint(text: string, left: Token, right: Token): boolean {
  const gap = right.start - left.end;
  if (gap === 0) return true;
  if (gap === 1) return isSpaceAt(text, left.end) && text[left.end] !== '\n';
  return right.form === '' && gap <= MOST_BETWEEN && BEFORE_CODE.test(text.slice(left.end, right.start));
}

const MOST_BETWEEN = 4;
/** The marks that code begins with are no words of it: `ou [page]`. */
const BEFORE_CODE = /^[ \u00a0\u202f][^\s,.;:!?]*$/;

interface Contexts {
  readonly byForm: ReadonlyMap<string, readonly Pattern[]>;
  readonly byClass: readonly Pattern[];
}

let index: Contexts | undefined;

function contexts(): Contexts {
  index ??= indexOf(CONTEXTS.map(patternOf));
  return index;
}

function indexOf(patterns: readonly Pattern[]): Contexts {
  const map = new Map<string, Pattern[]>();
  for (const pattern of patterns) {
    for (const form of pattern.found) {
      const known = map.get(form);
      if (known) known.push(pattern);
      else map.set(form, [pattern]);
    }
  }
  return { byForm: map, byClass: patterns.filter(({ found }) => found.length === 0) };
}
