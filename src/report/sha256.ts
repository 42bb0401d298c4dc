/** SHA-256 (FIPS 180-4) of a text as UTF-8, in hexadecimal: the same as `sha256sum` of the file. */
export function sha256Of(text: string): string {
  return crypto ? crypto.createHash('sha256').update(text).digest('hex') : sha256InScript(text);
}

/** The same where the platform has none that answers at once, as in a browser. */
export function sha256InScript(text: string): string {
  const bytes = paddedBytesOf(text);
  const state = INITIAL.slice();
  for (let at = 0; at < bytes.length; at += 64) {
    for (let i = 0, from = at; i < 16; i++, from += 4) {
      words[i] = (bytes[from]! << 24) | (bytes[from + 1]! << 16) | (bytes[from + 2]! << 8) | bytes[from + 3]!;
    }
    expand(words);
    compress(state, words);
  }
  let digest = '';
  for (const word of state) digest += (word >>> 0).toString(16).padStart(8, '0');
  return digest;
}

const encoder = new TextEncoder();
/** Room for the short texts of fingerprints, written anew at each call. */
const ROOM = new Uint8Array(4096);
const words = new Int32Array(64);

/** What is needed of the platform's hashes. */
interface Hash {
  update(text: string): Hash;
  digest(encoding: 'hex'): string;
}
interface Crypto {
  createHash(algorithm: 'sha256'): Hash;
}

// No import of node:crypto, which bundlers for the browser would stumble on.
const crypto = (
  globalThis as { process?: { getBuiltinModule?(name: string): Crypto | undefined } }
).process?.getBuiltinModule?.('node:crypto');

const CONSTANTS = Int32Array.from(primes(64), (prime) => fractionBits(Math.cbrt(prime)));
const INITIAL = Int32Array.from(primes(8), (prime) => fractionBits(Math.sqrt(prime)));

function primes(count: number): number[] {
  const found: number[] = [];
  for (let n = 2; found.length < count; n++) if (found.every((prime) => n % prime !== 0)) found.push(n);
  return found;
}

// The first 32 bits of the fractional part.
function fractionBits(root: number): number {
  return Math.floor((root % 1) * 2 ** 32) | 0;
}

function paddedBytesOf(text: string): Uint8Array {
  // UTF-8 takes three bytes a unit at most.
  const most = 3 * text.length + 72;
  const room = most <= ROOM.length ? ROOM : new Uint8Array(most);
  const { written } = encoder.encodeInto(text, room);
  const bytes = room.subarray(0, (((written + 8) >> 6) << 6) + 64);
  bytes.fill(0, written);
  bytes[written] = 0x80;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  view.setUint32(bytes.length - 8, Math.floor(written / 2 ** 29));
  view.setUint32(bytes.length - 4, written << 3);
  return bytes;
}

function expand(words: Int32Array): void {
  for (let i = 16; i < 64; i++) {
    const a = words[i - 15]!;
    const b = words[i - 2]!;
    const s0 = rotate(a, 7) ^ rotate(a, 18) ^ (a >>> 3);
    const s1 = rotate(b, 17) ^ rotate(b, 19) ^ (b >>> 10);
    words[i] = words[i - 16]! + s0 + words[i - 7]! + s1;
  }
}

function compress(state: Int32Array, words: Int32Array): void {
  let a = state[0]!;
  let b = state[1]!;
  let c = state[2]!;
  let d = state[3]!;
  let e = state[4]!;
  let f = state[5]!;
  let g = state[6]!;
  let h = state[7]!;
  for (let i = 0; i < 64; i++) {
    const s1 = rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25);
    const t1 = (h + s1 + ((e & f) ^ (~e & g)) + CONSTANTS[i]! + words[i]!) | 0;
    const s0 = rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22);
    const t2 = (s0 + ((a & b) ^ (a & c) ^ (b & c))) | 0;
    h = g;
    g = f;
    f = e;
    e = (d + t1) | 0;
    d = c;
    c = b;
    b = a;
    a = (t1 + t2) | 0;
  }
  state[0]! += a;
  state[1]! += b;
  state[2]! += c;
  state[3]! += d;
  state[4]! += e;
  state[5]! += f;
  state[6]! += g;
  state[7]! += h;
}

function rotate(word: number, by: number): number {
  return (word >>> by) | (word << (32 - by));
}
