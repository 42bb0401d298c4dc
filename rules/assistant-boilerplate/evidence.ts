import { type FoldedBlock, opensSentence, phrasesByItemIn } from '../../src/french/phrases/blocks.ts';
import type { Span } from '../../src/french/phrases/passages.ts';
import { linesOf } from '../../src/french/sentences/lines.ts';
import { sentencesOf } from '../../src/french/sentences.ts';
import { CUES, type Cue } from './lists/cues.ts';
import { ACKNOWLEDGES, CALLS, CALLS_USERS, LENGTH, MAY_ACKNOWLEDGE, THANKS } from './lists/marks.ts';
import { MEETINGS } from './lists/meetings.ts';
import { isOfAnother } from './owner.ts';

interface Told extends Span {
  readonly cues: Set<Cue>;
  readonly text: string;
}

/**
 * The sentences of blocks at one end of an article that show a writer who hands a text to a client, by cues that meet in them;
 * by block.
 */
export function evidenceIn(
  blocks: readonly FoldedBlock[],
  at: 'opening' | 'closing',
): ReadonlyMap<FoldedBlock, readonly Span[]> {
  const told = blocks.map((folded) => [folded, sentencesWithCues(folded)] as const);
  if (at === 'opening') passThanks(told.flatMap(([, sentences]) => sentences));
  if (at === 'closing') {
    passIntroductions(told);
    passQuestions(told.flatMap(([, sentences]) => sentences));
  }
  return new Map(told.map(([folded, sentences]) => [folded, meetingIn(sentences, at)]));
}

function meetingIn(sentences: readonly Told[], at: 'opening' | 'closing'): readonly Span[] {
  return sentences.filter(({ cues, text }, index) => {
    if (cues.size < FEWEST_CUES || text.length > LONGEST) return false;
    if ([text, sentences[index + 1]?.text ?? ''].some((one) => CALLS.test(one) || CALLS_USERS.test(one)))
      return false;
    return MEETINGS.some(
      (meeting) =>
        (meeting.at === 'both' || meeting.at === at) &&
        meeting.of.every((one) =>
          typeof one === 'string' ? cues.has(one) : one.some((cue) => cues.has(cue)),
        ),
    );
  });
}

const NOUNS: ReadonlySet<Cue> = new Set(['draft', 'this', 'part', 'manner', 'label']);
const FEWEST_CUES = 3;
// A writer speaks to a client in short sentences: in long ones, the same words meet by chance.
const LONGEST = 260;

function sentencesWithCues(folded: FoldedBlock): readonly Told[] {
  const sentences = sentencesIn(folded.block.text);
  let at = 0;
  for (const match of phrasesByItemIn(CUES, folded)) {
    const { item: cue } = match;
    if (cue === 'label' && !opensSentence(folded, match.firstWord)) continue;
    if (NOUNS.has(cue) && isOfAnother(folded.words, match.endWord)) continue;
    while (at < sentences.length - 1 && sentences[at]!.end <= match.start) at++;
    sentences[at]?.cues.add(cue);
  }
  return sentences;
}

function sentencesIn(text: string): readonly Told[] {
  return linesOf(text).flatMap(([from, to]) =>
    sentencesOf(text.slice(from, to)).map(([start, end]) => {
      const sentence = text.slice(from + start, from + end);
      return { start: from + start, end: from + end, text: sentence, cues: marksOf(sentence) };
    }),
  );
}

function marksOf(sentence: string): Set<Cue> {
  const cues = new Set<Cue>();
  if (LENGTH.test(sentence)) cues.add('length');
  const last = sentence.trimEnd().at(-1);
  if (last === ':') cues.add('colon');
  if (last === '?') cues.add('question');
  return cues;
}

/** An acknowledgement that is a sentence of its own, or its first words, belongs to what follows. */
function passThanks(sentences: readonly Told[]): void {
  for (const [index, { text, cues }] of sentences.entries()) {
    if (!MAY_ACKNOWLEDGE.test(text)) continue;
    if (ACKNOWLEDGES.test(text)) cues.add('thanks');
    else if (THANKS.test(text)) sentences[index + 1]?.cues.add('thanks');
  }
}

/** What is asked belongs to the offer behind it: “Et si on ajoutait une FAQ à cet article ? Je peux la rédiger.” */
function passQuestions(sentences: readonly Told[]): void {
  for (const [index, { cues }] of sentences.entries()) {
    const next = sentences[index + 1];
    if (!cues.has('question') || !next?.cues.has('offers')) continue;
    for (const cue of cues) if (cue !== 'question') next.cues.add(cue);
  }
}

/** What introduces a list goes on in each item. */
function passIntroductions(told: readonly (readonly [FoldedBlock, readonly Told[]])[]): void {
  let introduction: Told | undefined;
  for (const [{ block }, sentences] of told) {
    if (block.kind !== 'list-item') {
      introduction = sentences.at(-1)?.text.trimEnd().endsWith(':') ? sentences.at(-1) : undefined;
      continue;
    }
    if (!introduction || !sentences[0]) continue;
    const [item] = sentences;
    const both = new Set<Cue>([...introduction.cues, ...item.cues, 'item']);
    if (introduction.cues.has('offers') && item.cues.has('works')) both.add('does');
    for (const cue of both) introduction.cues.add(cue);
    for (const cue of both) item.cues.add(cue);
  }
}
