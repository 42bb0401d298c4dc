import { sentencesOf } from '../sentences.ts';
import { type Token, tokensOf } from '../tokens.ts';
import { atomsOf } from './atoms.ts';
import { type AtomRun, exactRunsOf, tightestRunOf } from './match.ts';
import { type Phrase, phraseOf } from './phrase.ts';

/** A place where a text holds a keyphrase: UTF-16 offsets. */
export interface KeyphraseMatch {
  readonly start: number;
  readonly end: number;
  /** The phrase word for word (case, accents and apostrophes apart), not only its content words in one sentence. */
  readonly exact: boolean;
}

/** A keyphrase with its synonyms, ready to be looked for in many sentences. */
export interface CompiledKeyphrase {
  readonly keyphrase: Phrase;
  /** The keyphrase first, then its synonyms. */
  readonly phrases: readonly Phrase[];
}

/** Prepares a keyphrase and the synonyms that count as it. A passage in quotation marks is to be met exactly. */
export function compileKeyphrase(keyphrase: string, synonyms: readonly string[] = []): CompiledKeyphrase {
  const phrase = phraseOf(keyphrase);
  const others = synonyms.map(phraseOf).filter(({ atoms }) => atoms.length > 0);
  return { keyphrase: phrase, phrases: [phrase, ...others] };
}

/**
 * Where a text holds a keyphrase, in order: one match per exact phrase; else one per sentence that holds all its content
 * words in any inflection and order, from the first to the last of them where they stand closest. Function words are set
 * aside; a keyphrase of function words alone is met only exactly.
 *
 * @param keyphrase a phrase, or what `compileKeyphrase` made of it and its synonyms
 */
export function keyphraseMatchesOf(
  keyphrase: string | CompiledKeyphrase,
  text: string,
): readonly KeyphraseMatch[] {
  const compiled = typeof keyphrase === 'string' ? compileKeyphrase(keyphrase) : keyphrase;
  return sentencesOf(text).flatMap(([start, end]) => {
    const sentence = text.slice(start, end);
    return sentenceMatchesOf(compiled, sentence, tokensOf(sentence)).map((match) => shifted(match, start));
  });
}

/** The matches in one sentence, given with its tokens; offsets are of the sentence. */
export function sentenceMatchesOf(
  { phrases }: CompiledKeyphrase,
  sentence: string,
  tokens: readonly Token[],
): readonly KeyphraseMatch[] {
  if (!phrases.some((phrase) => mayHold(phrase, tokens))) return [];
  const atoms = atomsOf(sentence, tokens);
  const spanOf = ({ from, to }: AtomRun) => ({ start: atoms[from]!.start, end: atoms[to - 1]!.end });
  const exact = withoutOverlaps(phrases.flatMap((phrase) => exactRunsOf(phrase, atoms)));
  if (exact.length > 0) return exact.map((run) => ({ ...spanOf(run), exact: true }));
  for (const phrase of phrases) {
    const run = tightestRunOf(phrase, atoms);
    if (run) return [{ ...spanOf(run), exact: false }];
  }
  return [];
}

/** Most sentences hold no word of the phrase, and need no closer look. */
function mayHold({ positionsOf }: Phrase, tokens: readonly Token[]): boolean {
  return tokens.some(({ form }) => form.includes('-') || positionsOf(form).length > 0);
}

/** A synonym inside the keyphrase is no second occurrence: the longer run stands. */
function withoutOverlaps(runs: readonly AtomRun[]): readonly AtomRun[] {
  if (runs.length < 2) return runs;
  const kept: AtomRun[] = [];
  for (const run of [...runs].sort((a, b) => a.from - b.from || b.to - a.to)) {
    if (run.from >= (kept.at(-1)?.to ?? 0)) kept.push(run);
  }
  return kept;
}

function shifted({ start, end, exact }: KeyphraseMatch, by: number): KeyphraseMatch {
  return { start: start + by, end: end + by, exact };
}
