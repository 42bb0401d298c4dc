import { runInNewContext } from 'node:vm';

const SIZES = [8000, 32_000];
const MOST = 1.35;
/** What is faster than this for the longest text is not told from noise. */
const NOISE_MS = 15;
const LIMIT_MS = 10_000;

/** The attacks under which a regular expression takes more than linear time: those of recheck, and our own. */
export function growingAttacks(regex, pumped = []) {
  const attacks = [...pumped.map(fromPumps), ...ownAttacks(regex.source)];
  return attacks.filter((attack) => exponentOf(regex, attack) > MOST);
}

/** recheck's attack at any length: each of its pumps repeated. */
function fromPumps({ pumps, suffix }) {
  return (length) => {
    const unit = pumps.reduce((sum, { pump }) => sum + pump.length, 0) || 1;
    return pumps.map(({ prefix, pump }) => prefix + pump.repeat(length / unit)).join('') + suffix;
  };
}

/** Runs of what the expression speaks of, alone and in pairs, without an end that it accepts. */
function ownAttacks(source) {
  const pieces = piecesOf(source);
  const pairs = pieces.flatMap((one) => pieces.map((other) => one + other));
  return [...pieces, ...pairs.slice(0, 400)].map(
    (piece) => (length) => `${piece.repeat(length / piece.length)}\u0000`,
  );
}

const CLASSES = {
  '\\s': ['\t', '\n'],
  '\\d': ['0'],
  '\\w': ['a', '-'],
  '\\p{L}': ['é'],
  '\\p{N}': ['1'],
  '\\p{M}': ['\u0301'],
};

/** Literal words and single characters of an expression, and one character of each class. */
function piecesOf(source) {
  const classes = Object.entries(CLASSES).flatMap(([name, chars]) => (source.includes(name) ? chars : []));
  const bare = source
    .replace(/\\[pP]\{[^}]*\}|\\[a-zA-Z]|\(\?<?[:=!]|\{\d+,?\d*\}/g, ' ')
    .replace(/\\(.)/g, '$1');
  const words = bare.match(/[\p{L}]{2,}/gu) ?? [];
  const signs = bare.match(/[^\p{L}\s]/gu) ?? [];
  return [...new Set([...classes, ' ', 'a', 'A', ...signs, ...words.slice(0, 12)])].slice(0, 40);
}

function exponentOf(regex, attack) {
  const compiled = new RegExp(regex.source, regex.flags);
  let least = Number.POSITIVE_INFINITY;
  // Again, when the machine may have been busy or the expression cold.
  for (let round = 0; round < 8 && least > MOST; round++) {
    const large = timeOf(compiled, attack(SIZES[1]));
    if (large < NOISE_MS) return 0;
    if (large === Number.POSITIVE_INFINITY) return large;
    least = Math.min(least, Math.log2(large / timeOf(compiled, attack(SIZES[0]))) / 2);
  }
  return least;
}

function timeOf(compiled, text) {
  const start = process.cpuUsage();
  try {
    runInNewContext('text.replace(compiled, "")', { text, compiled }, { timeout: LIMIT_MS });
  } catch (error) {
    if (error.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT') return Number.POSITIVE_INFINITY;
    throw error;
  }
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}
