import { type Analyses, openAnalyses } from './analyses.ts';
import type { Automaton } from './automaton.ts';

/** A compiled lexicon, as opened from its file. */
export interface Lexicon extends Automaton {
  /** Version of the `dictionary-fr` package it was compiled from. */
  readonly dictionaryVersion: string;
  /** Digest of the contents: two lexicons of the same digest give the same answers. */
  readonly digest: string;
  readonly formCount: number;
  /** The lemmas and readings of forms, by the number of their analysis. */
  readonly analyses: Analyses;
}

/**
 * Layout, all little-endian: a header of 16 words of 32 bits (magic, format version, length of the file in bytes, digest,
 * number of forms, root, then the lengths in elements of alphabet, transitions, values and the analyses in bytes, dictionary
 * version in ASCII), then transitions and values (32 bits), alphabet (16 bits), analyses (UTF-8, see analyses.ts).
 */
export const MAGIC = 0x4c46_5442; // "BTFL"
export const FORMAT_VERSION = 2;
export const HEADER_WORDS = 16;
/** Words of the header. */
export const AT = {
  magic: 0,
  format: 1,
  byteLength: 2,
  digest: 3,
  formCount: 4,
  root: 5,
  alphabet: 6,
  transitions: 7,
  values: 8,
  analyses: 9,
  dictionaryVersion: 10,
} as const;

/** What to do when a lexicon file cannot be used; `name` is its path or URL. */
function unusable(name: string, what: string): Error {
  return new Error(
    `The French lexicon ${name} ${what}: build it again (npm run build:lexicon) or reinstall bon-a-tirer.`,
  );
}

/**
 * Opens a compiled lexicon; nothing is copied, the arrays of the result are views of the bytes.
 *
 * @param bytes contents of the file `lexicon.bin`
 * @param name path or URL of the file, for error messages
 * @throws Error when the bytes are no lexicon, cut short, damaged or of another format version
 */
export function openLexicon(bytes: ArrayBuffer | Uint8Array, name = 'lexicon.bin'): Lexicon {
  const data = alignedBytes(bytes);
  const words = new Uint32Array(data.buffer, data.byteOffset, data.byteLength >>> 2);
  if (words.length < HEADER_WORDS || words[AT.magic] !== MAGIC) throw unusable(name, 'is not a lexicon file');
  const format = words[AT.format]!;
  if (format !== FORMAT_VERSION)
    throw unusable(name, `has format ${format}, where ${FORMAT_VERSION} is read`);
  const wanted = words[AT.byteLength]!;
  if (wanted !== data.byteLength)
    throw unusable(name, `is cut short (${data.byteLength} of ${wanted} bytes)`);
  const digest = digestOf(words.subarray(AT.formCount));
  if (digest !== words[AT.digest]) throw unusable(name, 'is damaged (its digest does not match)');
  return sections(data, words);
}

/** The 32-bit FNV-1a digest of words of 32 bits. */
export function digestOf(words: Uint32Array): number {
  let hash = 0x811c_9dc5;
  for (let at = 0; at < words.length; at++) hash = Math.imul(hash ^ words[at]!, 0x0100_0193);
  return (hash ^ (hash >>> 15)) >>> 0;
}

function sections(data: Uint8Array, words: Uint32Array): Lexicon {
  const valuesAt = HEADER_WORDS + words[AT.transitions]!;
  const alphabetAt = (valuesAt + words[AT.values]!) * 4;
  const alphabetLength = words[AT.alphabet]!;
  const analysesAt = alphabetAt + alphabetLength * 2;
  const alphabet = new Uint16Array(data.buffer, data.byteOffset + alphabetAt, alphabetLength);
  const analyses = data.subarray(analysesAt, analysesAt + words[AT.analyses]!);
  return {
    dictionaryVersion: versionOf(data),
    digest: words[AT.digest]!.toString(16).padStart(8, '0'),
    formCount: words[AT.formCount]!,
    root: words[AT.root]!,
    transitions: words.subarray(HEADER_WORDS, valuesAt),
    values: words.subarray(valuesAt, valuesAt + words[AT.values]!),
    alphabet,
    labels: labelsOf(alphabet),
    analyses: openAnalyses(() => new TextDecoder().decode(analyses)),
  };
}

function versionOf(data: Uint8Array): string {
  const field = data.subarray(AT.dictionaryVersion * 4, HEADER_WORDS * 4);
  return String.fromCharCode(...field.filter((byte) => byte !== 0));
}

function labelsOf(alphabet: Uint16Array): Uint8Array {
  const labels = new Uint8Array(1 + alphabet.reduce((highest, unit) => Math.max(highest, unit), 0));
  for (let label = 1; label < alphabet.length; label++) labels[alphabet[label]!] = label;
  return labels;
}

// A Buffer of Node may begin anywhere in its pool; views of 32 bits need a multiple of four.
function alignedBytes(bytes: ArrayBuffer | Uint8Array): Uint8Array {
  if (!(bytes instanceof Uint8Array)) return new Uint8Array(bytes);
  return bytes.byteOffset % 4 === 0 ? bytes : new Uint8Array(bytes);
}
