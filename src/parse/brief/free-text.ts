import type { Brief } from '../../document/brief.ts';
import { assemble } from './assemble.ts';
import { coverOf, readingsOf } from './collect.ts';
import { embeddedIn } from './embedded.ts';
import { linesOf } from './lines.ts';
import { labelledIn } from './passes/labels.ts';
import { piecesOf } from './pieces.ts';
import type { Prompt } from './reading.ts';
import { settle } from './settle.ts';
import { tokensOf } from './tokens.ts';

/** Reads a brief written as people write to a generator, in French or English. */
export function readFreeText(text: string): Brief {
  const prompt: Prompt = { text, tokens: tokensOf(text) };
  const lines = linesOf(text);
  const readings = readingsOf(prompt);
  const labelled = labelledIn(prompt, lines);
  const cover = coverOf(prompt, readings, labelled);
  const pieces = piecesOf(prompt, lines, cover);
  const embedded = embeddedIn(prompt, lines, pieces, cover, readings, labelled);
  return assemble(prompt, embedded, settle(prompt, pieces, embedded, readings, labelled));
}
