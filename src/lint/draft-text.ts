import { UserError } from '../document/user-error.ts';

/**
 * The text of a draft given as text or as bytes; a byte order mark is kept, since places count it.
 *
 * @throws UserError when it is neither, when the bytes are not UTF-8 (with the offset of the first wrong byte), or no text
 */
export function draftText(draft: unknown): string {
  if (typeof draft === 'string') return draft;
  if (draft instanceof Uint8Array) return decoded(draft);
  throw new UserError(`A draft must be a text or its bytes (Uint8Array), not ${nameOfType(draft)}.`);
}

function decoded(bytes: Uint8Array): string {
  const at = firstControl(bytes);
  if (at !== undefined)
    throw new UserError(
      `The draft is no text but a binary file: see byte ${at}. Give HTML, Markdown or plain text.`,
    );
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    const found = isUtf16(bytes) ? 'it is UTF-16' : `byte ${firstWrongByte(bytes)} is wrong`;
    throw new UserError(`The draft is not UTF-8: ${found}. Save it as UTF-8, or check that it is a text.`);
  }
}

function isUtf16([first, second]: Uint8Array): boolean {
  return (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
}

/** Where a binary file tells itself, and how many control characters in a hundred bytes a text may have. */
const HEAD = 8000;
const PER_CENT = 1;

/** The first control character of bytes that are no text; a few that strayed into a text are for a rule to report. */
function firstControl(bytes: Uint8Array): number | undefined {
  if (isUtf16(bytes)) return undefined;
  const head = bytes.subarray(0, HEAD);
  const controls = head.filter(isControl).length;
  if (controls < 2 || controls * 100 <= head.length * PER_CENT) return undefined;
  return head.findIndex(isControl);
}

/** C0 controls other than white space and the escape that colours terminals. */
function isControl(byte: number): boolean {
  return byte < 0x09 || (byte > 0x0d && byte < 0x20 && byte !== 0x1b);
}

function firstWrongByte(bytes: Uint8Array): number {
  let at = 0;
  while (at < bytes.length) {
    const length = sequenceLength(bytes, at);
    if (length === 0) return at;
    at += length;
  }
  return bytes.length;
}

/** The length of the well-formed UTF-8 sequence at an offset (Unicode 16, table 3-7); 0 when there is none. */
function sequenceLength(bytes: Uint8Array, at: number): number {
  const lead = bytes[at]!;
  if (lead < 0x80) return 1;
  const length = lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : 2;
  if (lead < 0xc2 || lead > 0xf4) return 0;
  const second = bytes[at + 1] ?? 0;
  const least = lead === 0xe0 ? 0xa0 : lead === 0xf0 ? 0x90 : 0x80;
  const most = lead === 0xed ? 0x9f : lead === 0xf4 ? 0x8f : 0xbf;
  if (second < least || second > most) return 0;
  for (let i = 2; i < length; i++) if ((bytes[at + i] ?? 0) >> 6 !== 0b10) return 0;
  return length;
}

function nameOfType(value: unknown): string {
  if (value === null || value === undefined) return String(value);
  return Array.isArray(value) ? 'a list' : `a value of type ${typeof value}`;
}
