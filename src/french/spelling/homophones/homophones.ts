import type { Token } from '../../tokens.ts';
import { casedAs, shapeOf } from '../letter-case.ts';
import { opensSentence } from '../surroundings.ts';
import { CONTEXTS } from './contexts.ts';
import { numberSlipAt } from './leur.ts';
import { type Pattern, patternOf } from './pattern.ts';
import { infinitiveOf } from './word-classes.ts';

/** A word that stands for another that sounds like it. Offsets in the text. */
export interface Homophone {
  readonly start: number;
  readonly end: number;
  readonly found: string;
  readonly meant: string;
}

/**
 * The words of a text that its context shows to be another that sounds alike (`grâce a`, `d'ou`, `ils on`). Only contexts
 * that leave no doubt are judged, so most confusions stay unseen.
 *
 * @param tokens of the text, in order; the form '' stands for what is not to be judged
 */
export function homophonesOf(text: string, tokens: readonly Token[]): Homophone[] {
  const found: Homophone[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const { start, end, form } = tokens[at]!;
    if (form === '') continue;
    const meant = meantAt(text, tokens, at);
    if (meant === undefined) continue;
    const written = text.slice(start, end);
    // `A partir de`: a capital without its accent is typography.
    if (written === 'A') continue;
    found.push({ start, end, found: written, meant: casedAs(shapeOf(written), meant) });
  }
  return found;
}

function meantAt(text: string, tokens: readonly Token[], at: number): string | undefined {
  const { form } = tokens[at]!;
  for (const pattern of byForm().get(form) ?? []) {
    if (matches(pattern, text, tokens, at)) return pattern.meant;
  }
  if (/(?:er|é|ez)$/.test(form)) {
    for (const pattern of byClass()) {
      if (matches(pattern, text, tokens, at)) return inflected(form, pattern.meant);
    }
  }
  return numberSlipAt(text, tokens, at);
}

function inflected(form: string, meant: string): string | undefined {
  return meant === '{participle}' ? form.replace(/er$/, 'é') : infinitiveOf(form);
}

function matches({ slots, target }: Pattern, text: string, tokens: readonly Token[], at: number): boolean {
  return slots.every((slot, index) => {
    const token = adjacent(text, tokens, at, index - target);
    if (token) return slot.accepts(token.form);
    return slot.opening ? opensSentence(text, tokens[at]!.start) && isOpening(tokens, at) : slot.edge;
  });
}

// Code before it is part of the sentence.
function isOpening(tokens: readonly Token[], at: number): boolean {
  return tokens[at - 1]?.form !== '';
}

/** The token so many places on, if nothing but white space parts it from this one. */
function adjacent(text: string, tokens: readonly Token[], at: number, offset: number): Token | undefined {
  const step = Math.sign(offset);
  for (let place = at; place !== at + offset; place += step) {
    const left = tokens[Math.min(place, place + step)];
    const right = tokens[Math.max(place, place + step)];
    if (!left || !right || right.start - left.end > 1) return undefined;
    if (right.start > left.end && !/[ \u00a0\u202f]/.test(text[left.end]!)) return undefined;
  }
  return tokens[at + offset];
}

interface Index {
  readonly byForm: ReadonlyMap<string, readonly Pattern[]>;
  readonly byClass: readonly Pattern[];
}

let index: Index | undefined;

function byForm(): Index['byForm'] {
  index ??= indexOf(CONTEXTS.map(patternOf));
  return index.byForm;
}

function byClass(): Index['byClass'] {
  index ??= indexOf(CONTEXTS.map(patternOf));
  return index.byClass;
}

function indexOf(patterns: readonly Pattern[]): Index {
  const map = new Map<string, Pattern[]>();
  for (const pattern of patterns) {
    if (pattern.found === undefined) continue;
    const known = map.get(pattern.found);
    if (known) known.push(pattern);
    else map.set(pattern.found, [pattern]);
  }
  return { byForm: map, byClass: patterns.filter(({ found }) => found === undefined) };
}
