import type { FoldedWord } from '../originality/folded-words.ts';
import { type FormReading, readingsOf } from '../readings.ts';

/** How a sentence begins that orders: to whom, or to nobody. */
export type Head = 'infinitive' | 'familiar' | 'polite';

/** The verb that orders, and how. */
export interface Order {
  readonly head: Head;
  readonly lemma: string;
}

// What may stand before the verb of an order.
const BEFORE: ReadonlySet<string> = new Set(
  "ne n' pas jamais ici et puis ensuite toujours bien merci de d' attention svp".split(' '),
);
const MOST_BEFORE = 4;
// What readers are asked to do, and no writer.
const OF_READERS: ReadonlySet<string> = new Set(
  'hesite hesites hesitez imagine imaginez note notez regarde regardez consulte consultez trouve trouvez lis lisez decouvre decouvrez sachez voyez voir'.split(
    ' ',
  ),
);
const DETERMINERS: ReadonlySet<string> = new Set("le la les l' un une ce cet cette ton ta tes".split(' '));

/** The order that some words open with, if they do. */
export function orderOf(words: readonly FoldedWord[], from = 0): Order | undefined {
  let at = from;
  while (at < words.length && at - from < MOST_BEFORE && BEFORE.has(words[at]!.form)) at++;
  const word = words[at];
  if (!word || OF_READERS.has(word.form)) return undefined;
  const readings = readingsOf(surfaceOf(word));
  const infinitive = infinitiveOf(readings);
  if (infinitive) return infinitive;
  const isForbidden = words.slice(from, at).some(({ form }) => form === 'ne' || form === "n'");
  return isForbidden || isVerb(readings, word, words[at + 1]) ? imperativeOf(readings) : undefined;
}

/** `Place la FAQ` orders, `Place du marché` and `Fini le jargon` do not. */
function isVerb(readings: readonly FormReading[], word: FoldedWord, next: FoldedWord | undefined): boolean {
  if (readings.every(({ partOfSpeech, mood }) => partOfSpeech === 'verb' && mood !== 'participle'))
    return true;
  if (
    readings.some(
      ({ partOfSpeech, mood }) =>
        partOfSpeech === 'adjective' || partOfSpeech === 'preposition' || mood === 'participle',
    )
  )
    return false;
  return (
    next !== undefined &&
    (DETERMINERS.has(next.form) || next.form.startsWith('-')) &&
    next.start - word.end <= 1
  );
}

/** The word as it is written. */
export function surfaceOf({ block, start, end }: FoldedWord): string {
  return block.text.slice(start, end);
}

/** The lemmas of a word that may be a verb. */
export function verbLemmasOf(word: FoldedWord): readonly string[] {
  return readingsOf(surfaceOf(word))
    .filter(({ partOfSpeech }) => partOfSpeech === 'verb')
    .map(({ lemma }) => lemma);
}

/** Whether a word can be nothing but a finite verb of the third person. */
export function isTold(word: FoldedWord): boolean {
  if (COPULAS.has(word.form)) return true;
  const readings = readingsOf(surfaceOf(word));
  return (
    readings.length > 0 &&
    readings.every(
      ({ partOfSpeech, mood }) => partOfSpeech === 'verb' && mood !== 'infinitive' && mood !== 'participle',
    ) &&
    readings.some(({ person }) => person === 3)
  );
}

const COPULAS: ReadonlySet<string> = new Set(['reste', 'semble', 'demande', 'suffit']);

function infinitiveOf(readings: readonly FormReading[]): Order | undefined {
  const found = readings.find(({ mood }) => mood === 'infinitive');
  return found && { head: 'infinitive', lemma: found.lemma };
}

function imperativeOf(readings: readonly FormReading[]): Order | undefined {
  const polite = readings.find(
    ({ person, number, partOfSpeech }) => partOfSpeech === 'verb' && person === 2 && number === 'plural',
  );
  if (polite) return { head: 'polite', lemma: polite.lemma };
  const familiar = readings.find(
    ({ mood, person, number }) => mood === 'imperative' && person === 2 && number === 'singular',
  );
  return familiar && { head: 'familiar', lemma: familiar.lemma };
}
