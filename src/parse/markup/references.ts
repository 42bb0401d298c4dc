import { decodeNamedCharacterReference } from 'decode-named-character-reference';

/** A character reference of HTML: what it stands for, and the offset after it. */
export interface Reference {
  readonly text: string;
  readonly end: number;
}

/** The longest name in HTML has 31 letters (`CounterClockwiseContourIntegral`). */
const LONGEST_NAME = 32;
/** Names that HTML reads without a semicolon have 2 to 6 letters. */
const LONGEST_LEGACY_NAME = 6;
const NUMERIC = /&#(?:[xX]([0-9a-fA-F]{1,6})|([0-9]{1,7}));?/y;
const NAME = /[A-Za-z][A-Za-z0-9]*/y;

/** The reference with a semicolon that begins at `offset`, where `&` stands. */
export function referenceAt(source: string, offset: number): Reference | undefined {
  const numeric = numericAt(source, offset);
  if (numeric) return numeric;
  const name = nameAt(source, offset + 1);
  if (!name || source[offset + 1 + name.length] !== ';') return undefined;
  const text = decodeNamedCharacterReference(name);
  return text === false ? undefined : { text, end: offset + name.length + 2 };
}

/**
 * The reference at `offset` whose decoded text the parser put at `value[at]`. The parser's value decides between a
 * reference without semicolon (`&eacutet`) and a bare ampersand.
 */
export function referenceDecodedAs(
  source: string,
  offset: number,
  value: string,
  at: number,
): Reference | undefined {
  const numeric = numericAt(source, offset);
  if (numeric) return { text: String.fromCodePoint(value.codePointAt(at) ?? 0xfffd), end: numeric.end };
  const whole = referenceAt(source, offset);
  if (whole && value.startsWith(whole.text, at)) return whole;
  return legacyAt(source, offset, value, at);
}

function legacyAt(source: string, offset: number, value: string, at: number): Reference | undefined {
  const name = nameAt(source, offset + 1);
  for (let length = Math.min(name.length, LONGEST_LEGACY_NAME); length >= 2; length--) {
    const text = decodeNamedCharacterReference(name.slice(0, length));
    if (text !== false && value.startsWith(text, at)) return { text, end: offset + 1 + length };
  }
  return undefined;
}

function numericAt(source: string, offset: number): Reference | undefined {
  NUMERIC.lastIndex = offset;
  const match = NUMERIC.exec(source);
  if (!match) return undefined;
  const code = match[1] ? Number.parseInt(match[1], 16) : Number.parseInt(match[2]!, 10);
  const valid = code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
  return { text: String.fromCodePoint(valid ? code : 0xfffd), end: offset + match[0].length };
}

function nameAt(source: string, offset: number): string {
  NAME.lastIndex = 0;
  return NAME.exec(source.slice(offset, offset + LONGEST_NAME))?.[0] ?? '';
}

/** Decodes the references of an attribute value or of raw text. */
export function decodeReferences(source: string): string {
  if (!source.includes('&')) return source;
  let text = '';
  let from = 0;
  for (let at = source.indexOf('&'); at >= 0; at = source.indexOf('&', at + 1)) {
    const reference = referenceAt(source, at);
    if (!reference) continue;
    text += source.slice(from, at) + reference.text;
    from = reference.end;
  }
  return text + source.slice(from);
}
