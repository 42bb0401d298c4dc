import { briefWords, countedWords, fillers, orderVerbs } from './lists/order-words.ts';
import { subjectPrepositions } from './lists/seo.ts';
import { matchAt, phraseTable } from './phrases.ts';
import type { Piece } from './pieces.ts';
import { pieceAt } from './pieces.ts';
import type { Prompt, Reading } from './reading.ts';

const subjects = phraseTable([[true, subjectPrepositions]], { backwards: true });

/** What reads like an order outside any sentence about the text to be written, or inside its subject, is in doubt. */
export function weighed(prompt: Prompt, pieces: readonly Piece[], reading: Reading): Reading {
  if (reading.doubt || reading.field === undefined) return reading;
  const piece = pieces[pieceAt(pieces, reading.from)]!;
  const doubted =
    isSubjectLanguage(prompt, piece, reading) ||
    isSubjectHeading(prompt, reading) ||
    !speaksOfTheText(prompt, piece, reading);
  if (!doubted) return reading;
  const { from, to, field, value } = reading;
  return {
    from,
    to,
    field,
    doubt: [`${field}: ${typeof value === 'object' ? JSON.stringify(value) : value}`, 'subject'],
  };
}

// Counts, subheadings and SEO are spoken of in orders alone.
const plain: ReadonlySet<string> = new Set(['minWords', 'maxWords', 'targetWords', 'subheadings', 'seo']);

function speaksOfTheText({ tokens }: Prompt, piece: Piece, reading: Reading): boolean {
  if (piece.strength > 0 || plain.has(reading.field!)) return true;
  for (let at = piece.from; at < Math.min(piece.to, piece.from + 60); at++) {
    const { word } = tokens[at]!;
    if (orderVerbs.has(word) || briefWords.has(word) || countedWords.has(word)) return true;
  }
  return false;
}

// "un article sur les sous-titres".
function isSubjectHeading({ tokens }: Prompt, { from, field, value }: Reading): boolean {
  return (
    field === 'subheadings' &&
    value === true &&
    tokens[from]!.gap === 0 &&
    matchAt(subjects, tokens, from) !== undefined
  );
}

// "sur l'enseignement en français en Louisiane": the subject goes on after the language.
function isSubjectLanguage({ tokens }: Prompt, piece: Piece, { from, to, field }: Reading): boolean {
  if (field !== 'language' || !goesOn(tokens, to, piece.to)) return false;
  for (let at = from; at > Math.max(piece.from, from - 12); at--) {
    if (tokens[at]!.gap > 0) return false;
    if (matchAt(subjects, tokens, at)) return true;
  }
  return false;
}

const places = new Set([
  'en',
  'a',
  'au',
  'aux',
  'de',
  'du',
  'des',
  'dans',
  'in',
  'at',
  'of',
  'from',
  'l',
  'la',
  'le',
  'les',
  'the',
  'chez',
]);

function goesOn(tokens: Prompt['tokens'], from: number, limit: number): boolean {
  for (let at = from; at < limit && tokens[at]!.gap === 0; at++) {
    const { word, number } = tokens[at]!;
    if (!places.has(word))
      return number === undefined && !fillers.has(word) && !orderVerbs.has(word) && !briefWords.has(word);
  }
  return false;
}
